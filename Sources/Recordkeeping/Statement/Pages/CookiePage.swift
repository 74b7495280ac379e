/// What is stored or read on the reader's device (Tw art. 11.7a; C-673/17), by class.
struct CookiePage: StatementPage {
  static let address = PageAddress.cookies

  let statement: Statement

  func values() throws(WordFault) -> [String: TemplateValue] {
    let cookies = statement.cookies
    var groups: [TemplateValue] = []
    for kind in CookieClass.allCases {
      let own = cookies.filter { $0.cookie.class?.value == kind }
      if !own.isEmpty { groups.append(try group(kind, own)) }
    }
    let asks = cookies.contains { $0.cookie.needsConsent(of: $0.activity) }
    return [
      "groups": .list(groups), "nothing": .flag(cookies.isEmpty), "asks": .flag(asks),
      "settings": .list(asks ? try settings() : []), "no-choice": .flag(!asks && !cookies.isEmpty),
    ]
  }

  private func group(_ kind: CookieClass, _ cookies: [(activity: ProcessingActivity, cookie: Cookie)])
    throws(WordFault)
    -> TemplateValue
  {
    .table([
      "class-id": .text("_\(kind.rawValue)"),
      "class-name": .text(try words["cookie.class-\(kind.rawValue)"]),
      "class-text": .text(try words["cookie.about-\(kind.rawValue)"]),
      "cookies": .list(
        try cookies.map { (found) throws(WordFault) in try line(found.cookie, of: found.activity) }),
    ])
  }

  private func line(_ cookie: Cookie, of activity: ProcessingActivity) throws(WordFault) -> TemplateValue {
    let kinds = activity.personalData.filter { cookie.personalData?.value.value?.contains($0.id) ?? false }
    let technique = cookie.technique?.value.id
    return .table([
      "cookie": .text(cookie.name?.value ?? cookie.id),
      "technique": .text(
        orNothing: technique.flatMap { Choices["cookie-technique"][$0]?.label(in: phrasing.language) }),
      "host": .text(orNothing: cookie.host?.value),
      "cookie-purpose": .text(orNothing: cookie.purpose.map { phrasing.text($0.value) }),
      "provider": .text(try provider(cookie)),
      "duration": .text(try duration(cookie)),
      "access": .text(try access(cookie)),
      "kinds": .text(phrasing.capitalised(try phrasing.list(phrasing.unique(kinds.map(phrasing.kind(of:)))))),
      "consent": .text(try words[cookie.needsConsent(of: activity) ? "cookie.consent" : "cookie.no-consent"]),
      "about": .text(activity.title.map { phrasing.text($0.value) } ?? activity.id),
      "about-address": .text(statement.addresses.of(activity)),
    ])
  }

  private func provider(_ cookie: Cookie) throws(WordFault) -> String {
    guard let id = cookie.provider?.value.id else { return "" }
    return phrasing.capitalised(try name(id))
  }

  private func name(_ id: String) throws(WordFault) -> String {
    if let party = phrasing.register.party(id) { return try phrasing.recipient(party) }
    return id == "self" ? try words["cookie.ourselves"] : id
  }

  private func access(_ cookie: Cookie) throws(WordFault) -> String {
    guard let ids = cookie.thirdPartyAccess?.value.value?.ids, !ids.isEmpty else {
      return try words["cookie.nobody"]
    }
    return phrasing.capitalised(try phrasing.list(ids.map(name)))
  }

  private func duration(_ cookie: Cookie) throws(WordFault) -> String {
    switch cookie.duration?.value {
    case .period(let period): return phrasing.capitalised(try phrasing.period(period))
    case .session: return try words["cookie.session"]
    case .persistent:
      let reason = cookie.durationReason.map { phrasing.sentence(phrasing.text($0.value)) }
      return try ([words["cookie.persistent"]] + (reason.map { [$0] } ?? [])).joined(separator: " ")
    case nil: return ""
    }
  }

  /// Where the reader changes his choice: the site's own settings, else the page on withdrawing.
  private func settings() throws(WordFault) -> [TemplateValue] {
    let text = try words["cookie.settings"]
    let own = statement.organisation.cookieSettingsPage.flatMap {
      PageLink(address: $0.value.text, text: text)
    }
    return [
      own?.value ?? .table(["text": .text(text), "address": .text(statement.addresses.of(.withdrawal))])
    ]
  }
}
