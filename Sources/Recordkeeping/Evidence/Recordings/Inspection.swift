/// What the EDPS Website Evidence Collector writes of a visit. It clicks nothing, so all of it comes before an answer; unless an
/// answer was given to it beforehand, which then stands among the cookies.
struct Inspection {
  /// Whether the file has its members.
  var isFound: Bool { found.contains("hosts") && found.contains("cookies") || found.contains("uri_ins") }

  private var found: Set<String> = []

  /// Reads a member of the file.
  mutating func read(
    _ member: String, _ cursor: inout JSONCursor, into notes: inout RecordingNotes
  ) throws(JSONFault) {
    switch member {
    case "cookies":
      try cursor.elements { (cursor) throws(JSONFault) in try Self.readCookie(&cursor, into: &notes) }
    case "localStorage":
      try cursor.members { (cursor, origin) throws(JSONFault) in
        try Self.readStore(of: SiteAddress(origin).host, &cursor, into: &notes)
      }
    case "hosts":
      try cursor.members { (cursor, name) throws(JSONFault) in
        if name == "requests" { try Self.readHosts(&cursor, into: &notes) }
      }
    case "uri_ins": break
    default: return
    }
    found.insert(member)
  }

  private static func readCookie(
    _ cursor: inout JSONCursor, into notes: inout RecordingNotes
  ) throws(JSONFault) {
    var (name, domain): (JSONText?, JSONText?)
    var (days, isSession): (Double?, Bool?)
    try cursor.members { (cursor, member) throws(JSONFault) in
      switch member {
      case "name": name = try cursor.text()
      case "domain": domain = try cursor.text()
      case "expiresDays": days = try cursor.scalar().flatMap { Double(String(decoding: $0, as: UTF8.self)) }
      case "session": isSession = try cursor.scalar()?.elementsEqual("true".utf8)
      default: break
      }
    }
    guard let name, !name.bytes.isEmpty else { return }
    notes.add(
      .init(
        name: name.string, place: name.range, host: domain.flatMap(host), technique: .cookie,
        lifetime: lifetime(days, isSession), shown: [domain?.range].compactMap(\.self)))
  }

  private static func lifetime(_ days: Double?, _ isSession: Bool?) -> SeenCookie.Lifetime {
    if isSession == true { return .session }
    guard let days, days > 0 else { return .unknown }
    return .seconds(Int(min(days * 86400, Double(SetCookie.longestLife))))
  }

  private static func host(_ text: JSONText) -> String? {
    let host = text.bytes.drop { $0 == UInt8(ascii: ".") }.map(\.lowercased)
    return host.isEmpty ? nil : String(decoding: host, as: UTF8.self)
  }

  private static func readStore(
    of host: String?, _ cursor: inout JSONCursor, into notes: inout RecordingNotes
  ) throws(JSONFault) {
    try cursor.namedMembers { (cursor, name) throws(JSONFault) in
      guard !name.bytes.isEmpty else { return }
      notes.add(
        .init(
          name: name.string, place: name.range, host: host, technique: .localStorage, lifetime: .persistent,
          shown: []))
    }
  }

  private static func readHosts(
    _ cursor: inout JSONCursor, into notes: inout RecordingNotes
  ) throws(JSONFault) {
    try cursor.members { (cursor, _) throws(JSONFault) in
      try cursor.elements { (cursor) throws(JSONFault) in
        guard let text = try cursor.text(), let host = host(text) else { return }
        notes.add(text.string, at: text.range, host: host, .request, order: 0)
      }
    }
  }

  /// What the file tells, now that all of it was read.
  func finish(_ notes: inout RecordingNotes) -> ReadRecording.Scope {
    let isAnswered = notes.has(CookieAnswers.builtIn.isAnswer)
    notes.moment = { _ in isAnswered ? .unknown : .beforeConsent }
    var scope: ReadRecording.Scope = isAnswered ? [.agreed] : []
    if found.contains("cookies"), !notes.isEmpty { scope.insert(.cookies) }
    if found.contains("localStorage") { scope.insert(.storage) }
    return scope
  }
}
