extension ProposalSource {
  /// Cookies that no activity names, together in one draft.
  static let cookies = ProposalSource { context in
    let language = FormProposal(context).language
    var taken: Set<String> = []
    return context.unnamedCookies.compactMap { cookie in
      guard CookieProposal.isNameable(cookie), let id = free(cookie.name, besides: &taken) else { return nil }
      let isStored = cookie.longest.technique == .localStorage
      let seen: [(key: String, text: String?)] = [
        ("name", cookie.name), ("host", cookie.first.host), ("technique", isStored ? "local-storage" : nil),
        ("duration", cookie.longest.lifetime.written),
      ]
      return Proposal(
        home: .activity(ProposedNames.cookies[language], about: about), keys: ["cookies", id],
        table: CookieKeys.table,
        seen: Dictionary(
          uniqueKeysWithValues: seen.compactMap { key, text in text.map { (key, .string($0)) } }),
        remarks: cookie.known.map { [hint($0)] } ?? [], place: cookie.first.name.span)
    }
  }

  private static func free(_ name: String, besides taken: inout Set<String>) -> String? {
    guard let base = RecordID.suggested(for: name) ?? RecordID.suggested(for: "cookie-\(taken.count + 1)")
    else { return nil }
    let short = String(decoding: base.utf8.prefix(40), as: UTF8.self)
    let ids = [short] + (2...999).map { "\(short)-\($0)" }
    guard let id = ids.first(where: { !taken.contains($0) }) else { return nil }
    taken.insert(id)
    return id
  }

  /// What is generally known is a hint to look up, and no answer.
  private static func hint(_ known: KnownCookie) -> Wording {
    Wording(
      nl: "Bekend van \(known.words.nl); zoek dat na.", en: "Known from \(known.words.en); look that up.")
  }

  private static let about = Wording(
    nl: """
      Cookies die de website zet en die bij geen activiteit staan. Zet elk blok bij de activiteit waar het \
      hoort.
      """,
    en: """
      Cookies that the site sets and no activity names. Put each block with the activity that it belongs \
      to.
      """)
}
