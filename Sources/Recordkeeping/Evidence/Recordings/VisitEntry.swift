/// One call of a recorded visit: what a browser asked for and what came back, as far as cookies and hosts go.
struct VisitEntry {
  /// A cookie of the list that programs make of the headers.
  private struct Listed {
    let name: JSONText
    var domain: JSONText?
    var expires: JSONText?
  }

  private var address: JSONText?
  private var started: JSONText?
  private var date: JSONText?
  private var kind = ""
  private var mime = ""
  /// The values of `Set-Cookie` and of `Cookie`.
  private var set: [JSONText] = []
  private var sent: [JSONText] = []
  private var listedSet: [Listed] = []
  private var listedSent: [Listed] = []

  /// Reads a call.
  init(_ cursor: inout JSONCursor) throws(JSONFault) {
    try cursor.members { (cursor, member) throws(JSONFault) in
      switch member {
      case "startedDateTime": started = try cursor.text()
      case "_resourceType": kind = try cursor.text()?.string ?? ""
      case "request": try readRequest(&cursor)
      case "response": try readResponse(&cursor)
      default: break
      }
    }
  }

  private mutating func readRequest(_ cursor: inout JSONCursor) throws(JSONFault) {
    try cursor.members { (cursor, member) throws(JSONFault) in
      switch member {
      case "url": address = try cursor.text()
      case "headers": sent += try Self.headers(["cookie"], &cursor)["cookie"] ?? []
      case "cookies": listedSent = try Self.list(&cursor)
      default: break
      }
    }
  }

  private mutating func readResponse(_ cursor: inout JSONCursor) throws(JSONFault) {
    try cursor.members { (cursor, member) throws(JSONFault) in
      switch member {
      case "headers":
        let headers = try Self.headers(["set-cookie", "date"], &cursor)
        set += headers["set-cookie"] ?? []
        date = headers["date"]?.first
      case "cookies": listedSet = try Self.list(&cursor)
      case "content":
        try cursor.members { (cursor, member) throws(JSONFault) in
          if member == "mimeType" { mime = try cursor.text()?.string.lowercasedASCII ?? "" }
        }
      default: break
      }
    }
  }

  /// The values of some headers, by their names in small letters.
  private static func headers(
    _ wanted: [String], _ cursor: inout JSONCursor
  ) throws(JSONFault) -> [String: [JSONText]] {
    var found: [String: [JSONText]] = [:]
    try cursor.elements { (cursor) throws(JSONFault) in
      var (name, value): (String?, JSONText?)
      try cursor.members { (cursor, member) throws(JSONFault) in
        switch member {
        case "name": name = try cursor.text()?.string.lowercasedASCII
        case "value": value = try cursor.text()
        default: break
        }
      }
      if let name, let value, wanted.contains(name) { found[name, default: []].append(value) }
    }
    return found
  }

  private static func list(_ cursor: inout JSONCursor) throws(JSONFault) -> [Listed] {
    var list: [Listed] = []
    try cursor.elements { (cursor) throws(JSONFault) in
      var (name, domain, expires): (JSONText?, JSONText?, JSONText?)
      try cursor.members { (cursor, member) throws(JSONFault) in
        switch member {
        case "name": name = try cursor.text()
        case "domain": domain = try cursor.text()
        case "expires": expires = try cursor.text()
        default: break
        }
      }
      if let name, !name.bytes.isEmpty { list.append(Listed(name: name, domain: domain, expires: expires)) }
    }
    return list
  }
}

extension VisitEntry {
  /// When it began, in milliseconds since 1970; nil where it does not say so.
  var moment: Int? {
    guard let text = started?.bytes, let time = LoggedTime(text[...]) else { return nil }
    let fraction = text.drop { $0 != UInt8(ascii: ".") }.dropFirst().prefix(while: \.isDigit).prefix(3)
    let digits = String(decoding: fraction, as: UTF8.self) + String(repeating: "0", count: 3 - fraction.count)
    return time.earliest * 1000 + (Int(digits) ?? 0)
  }

  /// Where in its address the host stands; nil where it goes to no host.
  private var hostPlace: Range<Int>? {
    guard let text = address?.bytes, let start = text.firstRange(of: "://".utf8)?.upperBound,
      ["http", "https", "ws", "wss"].contains(
        String(decoding: text[..<(start - 3)], as: UTF8.self).lowercasedASCII)
    else { return nil }
    let authority = text[start...].prefix { !"/?#\\".utf8.contains($0) }
    let name = authority[(authority.lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 } ?? start)...]
    let literal = name.first == UInt8(ascii: "[") ? name.firstIndex(of: UInt8(ascii: "]")) : nil
    let end = literal.map { $0 + 1 } ?? name.firstIndex(of: UInt8(ascii: ":")) ?? name.endIndex
    return name.startIndex == end ? nil : name.startIndex..<end
  }

  /// The host that was called, in small letters.
  var host: String? {
    guard let address, let place = hostPlace else { return nil }
    return String(decoding: address.bytes[place].map(\.lowercased), as: UTF8.self)
  }

  /// The address without its query, in small letters: `consent.example/answer`.
  var target: String {
    let text = address?.bytes.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") } ?? []
    return String(
      decoding: text[(hostPlace?.lowerBound ?? text.startIndex)...].map(\.lowercased), as: UTF8.self)
  }

  /// Notes the host and the cookies, at a place in time; the names of cookies that were set, and of those that were sent.
  func note(at order: Int, in notes: inout RecordingNotes) -> (set: [String], sent: [String]) {
    guard let address, let place = hostPlace, let host else { return ([], []) }
    // What stands before the host may be a name and a password.
    let start = address.bytes[..<place.lowerBound].contains(UInt8(ascii: "@")) ? place.lowerBound : 0
    notes.add(
      String(decoding: address.bytes[start..<place.upperBound], as: UTF8.self),
      at: address.place(of: start..<place.upperBound), host: host, means, order: order)
    return (noteSet(by: host, at: order, in: &notes), noteSent(to: host, at: order, in: &notes))
  }

  private var means: SeenHost.Means {
    switch kind {
    case "script": return .script
    case "stylesheet": return .style
    case "font": return .font
    case "image": return .image
    case "media": return .media
    case "": break
    default: return .request
    }
    let type = mime.utf8.prefix { $0 != UInt8(ascii: "/") }
    switch String(decoding: Array(type), as: UTF8.self) {
    case "image": return .image
    case "font": return .font
    case "audio", "video": return .media
    default: break
    }
    if mime.utf8.starts(with: "text/css".utf8) { return .style }
    return mime.utf8.firstRange(of: "javascript".utf8) == nil ? .request : .script
  }

  private func noteSet(by host: String, at order: Int, in notes: inout RecordingNotes) -> [String] {
    // The server's own clock, where it tells the time.
    let sentAt = date.flatMap { CookieDate.seconds($0.bytes[...]) } ?? moment.map { $0 / 1000 }
    var (names, count): ([String], Int) = ([], 0)
    for text in set {
      // Firefox puts several into one, line by line.
      for line in text.bytes.split(separator: UInt8(ascii: "\n")) {
        count += 1
        guard let cookie = SetCookie(line), let owner = cookie.host(sentBy: host) else { continue }
        let name = String(decoding: text.bytes[cookie.name], as: UTF8.self)
        names.append(name)
        guard let lifetime = cookie.lifetime(sentAt: sentAt) else { continue }
        notes.add(
          .init(
            name: name, place: text.place(of: cookie.name), host: owner, technique: .cookie,
            lifetime: lifetime,
            shown: cookie.shown.map(text.place), order: order))
      }
    }
    if listedSet.count <= count { return names }
    var known = Set(names)
    for listed in listedSet where known.insert(listed.name.string).inserted {
      notes.add(sighting(listed, of: host, sentAt: sentAt, order))
      names.append(listed.name.string)
    }
    return names
  }

  private func noteSent(to host: String, at order: Int, in notes: inout RecordingNotes) -> [String] {
    var names: [String] = []
    for text in sent {
      for pair in text.bytes.split(separator: UInt8(ascii: ";")) {
        guard let equals = pair.firstIndex(of: UInt8(ascii: "=")) else { continue }
        let name = SetCookie.trimmed(pair[..<equals])
        guard !name.isEmpty else { continue }
        let place = text.place(of: name.startIndex..<name.endIndex)
        names.append(String(decoding: name, as: UTF8.self))
        notes.add(
          .init(
            name: names[names.count - 1], place: place, host: host, technique: .cookie, lifetime: .unknown,
            shown: [], order: order))
      }
    }
    if !sent.isEmpty { return names }
    for listed in listedSent {
      notes.add(sighting(listed, of: host, sentAt: nil, order))
      names.append(listed.name.string)
    }
    return names
  }

  private func sighting(
    _ listed: Listed, of host: String, sentAt: Int?, _ order: Int
  ) -> RecordingNotes.Sighting {
    let domain = listed.domain.map { $0.bytes.drop { $0 == UInt8(ascii: ".") }.map(\.lowercased) }
    let owner = domain.flatMap { $0.isEmpty ? nil : String(decoding: $0, as: UTF8.self) }
    let end = listed.expires.flatMap { LoggedTime($0.bytes[...]) }?.earliest
    let seconds = end.flatMap { end in sentAt.map { end - $0 } }
    let lifetime = seconds.map { $0 > 0 ? SeenCookie.Lifetime.seconds($0) : .unknown } ?? .unknown
    return .init(
      name: listed.name.string, place: listed.name.range, host: owner ?? host, technique: .cookie,
      lifetime: lifetime, shown: [], order: order)
  }
}
