/// Compares what an organisation says of itself before and after.
struct OrganisationComparison {
  let before: RegisterFacts
  let after: RegisterFacts

  func changes() -> [FactChange] {
    guard let old = before.organisation, let new = after.organisation else { return [] }
    if let identity = old.identity, identity == new.identity, before.stamp == after.stamp { return [] }
    let facts = PublicFacts(of: old.fields, in: FactContext(register: before.register))
    let paths = facts.differences(
      from: PublicFacts(of: new.fields, in: FactContext(register: after.register)))
    var kinds = paths.compactMap(Self.kind)
    let language = after.register.languages.first ?? ""
    if old.bodies[language] != new.bodies[language] { kinds.append(.introductionChanged) }
    if isPublicBody(old) != isPublicBody(new) { kinds.append(.organisationOther) }
    let changes = kinds.map { FactChange($0) } + languageChanges()
    return changes.isEmpty ? translationChanges(old, new) : changes
  }

  private static func kind(of path: String) -> FactChange.Kind? {
    if path == "rights-requests.identity-check" { return .identityCheck }
    return switch path.utf8.split(separator: UInt8(ascii: ".")).first.flatMap({ String($0) }) {
    case "name": .controllerRenamed
    case "address", "email", "phone", "contact-page", "website": .contactChanged
    case "rights-requests": .requestsChanged
    case "data-protection-officer": .officerChanged
    case "representative": .representativeChanged
    case "supervisory-authority": .authorityChanged
    case "cookie-settings-page": .cookieChoice
    case let key where key?.utf8.first == UInt8(ascii: "~"): nil
    default: .organisationOther
    }
  }

  /// Other ways of appeal are told of for a public body.
  private func isPublicBody(_ record: FactRecord) -> Bool {
    Organisation(record.fields).kind?.value == .publicBody
  }

  private func languageChanges() -> [FactChange] {
    let (had, has) = (before.register.languages, after.register.languages)
    return has.filter { !had.contains($0) }.map { FactChange(.languageNew, detail: $0) }
      + had.filter { !has.contains($0) }.map { FactChange(.languageGone, detail: $0) }
  }

  private func translationChanges(_ old: FactRecord, _ new: FactRecord) -> [FactChange] {
    let languages = Set(before.register.languages.dropFirst()).intersection(
      after.register.languages.dropFirst())
    return languages.sorted().filter { language in
      old.bodies[language] != new.bodies[language]
        || TranslatedWords(old.fields, language) != TranslatedWords(new.fields, language)
    }.map { FactChange(.translationChanged, detail: $0) }
  }
}
