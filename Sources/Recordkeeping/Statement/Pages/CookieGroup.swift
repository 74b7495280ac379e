/// Cookies and the like of one class, or those on a platform of another.
struct CookieGroup {
  let statement: Statement
  /// The class; nil for those on a platform of another, whatever their class.
  let kind: CookieClass?
  let cookies: [CookiePage.Found]

  private var phrasing: Phrasing { statement.phrasing }
  private var words: Words { phrasing.words }
  private var name: String { kind?.rawValue ?? "platform" }

  /// The values of `cookie-group.html`.
  func value() throws(WordFault) -> TemplateValue {
    let asks = Set(cookies.map { $0.cookie.needsConsent(of: $0.activity) })
    // Another decides what is asked on his platform; where the cookies of a class differ, each says it for itself.
    let shared = kind != nil && asks.count == 1 ? try consent(asks == [true]) : ""
    let title = kind == nil ? "cookie.platform" : "cookie.class-\(name)"
    return .table([
      "class-id": .text("_\(name)"), "class-name": .text(try words[title]),
      "class-text": .text(try words["cookie.about-\(name)"]), "class-consent": .text(shared),
      "cookies": .list(
        try cookies.map { (found) throws(WordFault) in
          let line = CookieLine(statement: statement, activity: found.activity, cookie: found.cookie)
          var values = try line.values()
          values["cookie-class"] = .text(kind == nil ? try className(of: found.cookie) : "")
          values["consent"] = .text(
            kind != nil && asks.count > 1
              ? try consent(found.cookie.needsConsent(of: found.activity)) : "")
          return .table(values)
        }),
    ])
  }

  private func consent(_ isAsked: Bool) throws(WordFault) -> String {
    try words[isAsked ? "cookie.consent" : "cookie.no-consent"]
  }

  private func className(of cookie: Cookie) throws(WordFault) -> String {
    guard let kind = cookie.class?.value else { return "" }
    return try words["cookie.class-\(kind.rawValue)"]
  }
}
