/// What is told of one cookie: name, purpose, who sets and who reads it, and how long it stays (C-673/17).
struct CookieLine {
  let statement: Statement
  let activity: ProcessingActivity
  let cookie: Cookie

  private var phrasing: Phrasing { statement.phrasing }
  private var words: Words { phrasing.words }

  /// The values of a row of `cookie-group.html`.
  func values() throws(WordFault) -> TemplateTable {
    let kinds = activity.personalData.filter { cookie.personalData?.value.value?.contains($0.id) ?? false }
    let technique = cookie.technique?.value.id
    return [
      "anchor": .text("_cookie-\(activity.id)_\(cookie.id)"),
      "cookie": .text(cookie.shownName),
      "technique": .text(
        orNothing: technique.flatMap { Choices["cookie-technique"][$0]?.label(in: phrasing.language) }),
      "host": .text(orNothing: cookie.host?.value),
      "cookie-purpose": .text(orNothing: cookie.purpose.map { phrasing.text($0.value) }),
      "provider": .text(try provider()),
      "duration": .text(try phrasing.duration(of: cookie)),
      "access": .text(try access()),
      "kinds": .text(try phrasing.list(kinds.map(phrasing.kind(of:)).withoutRepeats)),
      "about": .text(phrasing.title(of: activity)),
      "about-address": .text(statement.addresses.of(activity)),
    ]
  }

  private func provider() throws(WordFault) -> String {
    guard let id = cookie.provider?.value.id else { return "" }
    return phrasing.capitalised(try name(id))
  }

  private func name(_ id: String) throws(WordFault) -> String {
    if let party = phrasing.register.party(id) { return try phrasing.recipient(party) }
    return id == "self" ? try words["cookie.ourselves"] : id
  }

  private func access() throws(WordFault) -> String {
    guard let ids = cookie.thirdPartyAccess?.value.value?.ids, !ids.isEmpty else {
      return try words["cookie.nobody"]
    }
    return phrasing.capitalised(try phrasing.list(ids.map(name)))
  }
}
