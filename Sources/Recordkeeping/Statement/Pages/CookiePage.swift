/// What is stored or read on the reader's device (Tw art. 11.7a; C-673/17), by class.
struct CookiePage: StatementPage {
  typealias Found = (activity: ProcessingActivity, cookie: Cookie)

  static let address = PageAddress.cookies

  let statement: Statement

  func values() throws(WordFault) -> TemplateTable {
    let own = statement.cookies.filter { $0.cookie.platform == nil }
    let elsewhere = statement.cookies.filter { $0.cookie.platform != nil }
    let asked = own.filter { $0.cookie.needsConsent(of: $0.activity) }
    var groups: [CookieGroup] = []
    for kind in CookieClass.allCases {
      let cookies = own.filter { $0.cookie.class?.value == kind }
      if !cookies.isEmpty { groups.append(CookieGroup(statement: statement, kind: kind, cookies: cookies)) }
    }
    if !elsewhere.isEmpty { groups.append(CookieGroup(statement: statement, kind: nil, cookies: elsewhere)) }
    return [
      "groups": .list(try groups.map { (group) throws(WordFault) in try group.value() }),
      "nothing": .flag(own.isEmpty && (elsewhere.isEmpty || statement.organisation.cookies != nil)),
      "has-own": .flag(!own.isEmpty), "settings": .list(asked.isEmpty ? [] : [try settings(asked)]),
      "no-choice": .flag(asked.isEmpty && !own.isEmpty), "no-wall": .flag(!asked.isEmpty && hasNoWall),
    ]
  }

  /// Whether the site can be seen without consent: a public body may not do otherwise (Tw art. 11.7a(5)).
  private var hasNoWall: Bool {
    let wall = statement.organisation.cookieWall?.value
    return wall == false || (wall == nil && statement.organisation.kind?.value == .publicBody)
  }

  /// Where the reader changes his choice: the site's own settings, else the page on which one of these consents is
  /// withdrawn, else our page on withdrawing.
  private func settings(_ asked: [Found]) throws(WordFault) -> TemplateValue {
    let text = try words["cookie.settings"]
    let pages = asked.flatMap { $0.cookie.consents(of: $0.activity) }.map(\.withdrawalPage)
    let own = ([statement.organisation.cookieSettingsPage] + pages).compactMap { page in
      page.flatMap { PageLink(address: $0.value.text, text: text) }
    }
    return (own.first ?? PageLink(path: statement.addresses.of(.withdrawal), text: text)).value
  }
}
