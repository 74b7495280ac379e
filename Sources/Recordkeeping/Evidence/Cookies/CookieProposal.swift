/// The lines by which a register would name a cookie that was seen: to be pasted, and then to be completed by someone who knows.
struct CookieProposal {
  private let context: CheckContext
  private let lines: FormProposal

  /// The longest name that anyone would paste, in bytes.
  private static let longestName = 200

  /// Whether anyone would write its name into a register.
  static func isNameable(_ cookie: AuditedCookie) -> Bool { cookie.name.utf8.count <= longestName }

  init(_ context: CheckContext) {
    self.context = context
    lines = FormProposal(context)
  }

  /// The activity that a cookie most likely belongs to: one that has cookies of the same service, else of the same class where
  /// that tells what they are for; what is for advertisements belongs to many things. Nil where nothing points to one.
  func likeliest(for cookie: AuditedCookie) -> ProcessingActivity? {
    let party = party(of: cookie)
    let telling = cookie.known?.kind.flatMap {
      [.functional, .analytics, .analyticsLimited].contains($0) ? $0 : nil
    }
    var best: (score: Int, activity: ProcessingActivity)?
    for activity in context.register.activities where activity.isOwn && !activity.hasEnded {
      let ofService = party != nil && activity.cookies.contains { $0.provider?.value.id == party }
      let ofClass = telling.map { kind in activity.cookies.contains { $0.`class`?.value == kind } } ?? false
      let isRecipient = activity.allRecipients.contains { $0.value == party }
      let score = (ofService ? 4 : 0) + (ofClass ? 2 : 0) + (isRecipient ? 1 : 0)
      if score > best?.score ?? 0 { best = (score, activity) }
    }
    return best?.activity
  }

  /// A table for a cookie, at the end of an activity's front matter; nil where the activity says more than was read.
  func table(for cookie: AuditedCookie, in activity: ProcessingActivity) -> Suggestion? {
    guard !activity.fields.isLossy, Self.isNameable(cookie), let end = lines.endOfFacts(of: activity)
    else { return nil }
    let (known, open) = answers(for: cookie)
    var text = ["", "[cookies.\(id(for: cookie, in: activity))]"]
    text += known.map { "\($0) = \"\(FormProposal.escaped($1))\"" }
    let list = open.joined(separator: ", ")
    text.append(lines.comment(nl: "vul nog in: \(list)", en: "still to fill in: \(list)"))
    return Suggestion(end, text.map { $0 + "\n" }.joined())
  }

  /// What can be said of it, by key, and the keys that only the owner can answer.
  private func answers(for cookie: AuditedCookie) -> (known: [(String, String)], open: [String]) {
    let seen = cookie.longest
    let isStored = seen.technique == .localStorage
    let purpose = lines.language == .nl ? cookie.known?.purpose.nl : cookie.known?.purpose.en
    let answers: [(key: String, answer: String?)] = [
      ("name", cookie.name), ("host", cookie.first.host),
      ("purpose", purpose.flatMap { $0.isEmpty ? nil : $0 }), ("class", cookie.known?.kind?.rawValue),
      ("technique", isStored ? "local-storage" : nil), ("provider", party(of: cookie)),
      ("duration", seen.lifetime.written),
    ]
    var open = answers.filter { $0.answer == nil && $0.key != "host" && $0.key != "technique" }.map(\.key)
    if cookie.known?.kind != .functional { open.append("purposes") }
    if seen.lifetime == .persistent { open.append("duration-reason") }
    return (
      answers.compactMap { key, answer in answer.map { (key, $0) } },
      open + ["third-party-access", "personal-data"]
    )
  }

  /// The party of the register that is the service which sets it, or on whose site it was seen.
  private func party(of cookie: AuditedCookie) -> String? {
    let register = context.register
    if let service = cookie.known?.service {
      if register.party(service.id) != nil { return service.id }
      let site = service.website.map { SiteAddress($0) }
      let same = register.parties.first { party in
        site.map { site in party.website.map { SiteAddress($0.value.text).isAt(site) } ?? false } ?? false
      }
      if let same { return same.id }
    }
    return cookie.first.address.flatMap { FormTargets(register, context.hostOwners).party(at: $0).first }
  }

  private func id(for cookie: AuditedCookie, in activity: ProcessingActivity) -> String {
    let base =
      RecordID.suggested(for: cookie.name).map { String(decoding: $0.utf8.prefix(40), as: UTF8.self) }
      ?? "cookie"
    let taken = Set(activity.cookies.map(\.id) + context.register.languages)
    if !taken.contains(base) { return base }
    return (2...).lazy.map { "\(base)-\($0)" }.first { !taken.contains($0) } ?? base
  }
}
