/// Every cookie that was seen of a site: where, how long it stays, and which row of the register names it. Never what it holds.
public struct CookieList: Sendable {
  private let checkup: Checkup
  private let language: Language

  /// The cookies that were seen.
  public init(_ checkup: Checkup, in language: Language) {
    self.checkup = checkup
    self.language = language
  }

  private var cookies: [AuditedCookie] { checkup.cookies?.cookies ?? [] }

  /// A line for each cookie, for people.
  public var text: String {
    let files = ReportFiles(checkup, at: cookies.map(\.first.name.span))
    let lines = cookies.map { cookie in
      let host = cookie.first.host.map { " (\(FieldTitle.shown($0)))" } ?? ""
      let life = cookie.longest.lifetime.words[language]
      return "\(files.address(of: cookie.first.name.span)) \(FieldTitle.shown(cookie.name))\(host): \(life); "
        + (cookie.isEarly ? early + "; " : "") + owner(of: cookie) + "\n"
    }
    return lines.joined() + Summary(language: language).text([checkup])
  }

  /// Every time that one was seen, for programs.
  public var json: String {
    var places = ReportedPlaces(checkup)
    let seen = cookies.flatMap { cookie in cookie.sightings.map { (cookie, $0) } }
    let sorted = seen.sorted { $0.1.name.span < $1.1.name.span }
    return JSONWriter.text(.answer(["cookies": .list(sorted.map { entry($0, $1, &places) })]))
  }

  private func entry(_ cookie: AuditedCookie, _ seen: SeenCookie, _ places: inout ReportedPlaces) -> JSON {
    let place = places.place(seen.name.span)
    var members: [(String, JSON)] = [
      ("path", .text(place.path.exact)), ("line", .number(place.start.line)),
      ("column", .number(place.start.column)), ("name", .text(SafeText.shown(seen.name.value))),
      ("host", JSON(seen.host.map { SafeText.shown($0) })), ("technique", .text(seen.technique.word)),
    ]
    switch seen.lifetime {
    case .unknown: break
    case .session: members.append(("lifetime", "session"))
    case .persistent: members.append(("lifetime", "persistent"))
    case .seconds(let seconds): members += [("lifetime", "period"), ("seconds", .number(seconds))]
    }
    members += [
      ("moment", JSON(seen.moment.word)),
      ("declared", .list(cookie.declared.map { .text("\($0.activity.id) \($0.record.id)") })),
      ("known", JSON(cookie.known.map { SafeText.shown($0.maker) })),
    ]
    return .table(members)
  }

  private var early: String { Wording(nl: "vóór een antwoord", en: "before an answer")[language] }

  private func owner(of cookie: AuditedCookie) -> String {
    let rows = cookie.declared.map { "\($0.activity.id) [cookies.\($0.record.id)]" }
    if !rows.isEmpty { return rows.joined(separator: ", ") }
    let known = cookie.known.map { " (\($0.words[language]))" } ?? ""
    return Wording(nl: "niet in het register", en: "not in the register")[language] + known
  }
}

extension SeenCookie.Technique {
  /// As the register calls it.
  fileprivate var word: String {
    switch self {
    case .cookie: "cookie"
    case .localStorage: "local-storage"
    }
  }
}
