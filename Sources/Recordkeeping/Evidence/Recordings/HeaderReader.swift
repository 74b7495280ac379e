/// Reads the headers that a server answered with, as `curl -i`, `curl -D` and browsers save them: the cookies in them.
struct HeaderReader {
  private let bytes: [UInt8]
  private let midnight: Int?
  private var texts: [ArraySlice<UInt8>] = []
  private var sentAt: Int?

  /// Reads the headers at the beginning of a file, those of every answer on the way, for a day of looking where they give
  /// none; the offset at which the page itself begins.
  static func read(_ bytes: [UInt8], on day: Day?, into notes: inout RecordingNotes) -> Int {
    var reader = HeaderReader(bytes: bytes, midnight: day.map { $0.number * 86400 })
    let end = reader.read(into: &notes)
    reader.close(into: &notes)
    return end
  }

  /// Whether a page has headers before it.
  static func stand(before bytes: [UInt8]) -> Bool {
    bytes[PageReader.mark(of: bytes)...].starts(with: "HTTP/".utf8)
  }

  private mutating func read(into notes: inout RecordingNotes) -> Int {
    let hasStatus = Self.stand(before: bytes)
    var start = PageReader.mark(of: bytes)
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      var line = bytes[start..<end]
      start = min(end + 1, bytes.endIndex)
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      if line.isEmpty {
        close(into: &notes)
        if hasStatus, !bytes[start...].starts(with: "HTTP/".utf8) { return start }
      } else {
        take(line)
      }
    }
    return bytes.endIndex
  }

  /// Takes a header; `curl -v` puts a sign before those of the server.
  private mutating func take(_ line: ArraySlice<UInt8>) {
    let line = line.starts(with: "< ".utf8) ? line.dropFirst(2) : line
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
    let value = SetCookie.trimmed(line[(colon + 1)...])
    switch String(decoding: line[..<colon].prefix(12).map(\.lowercased), as: UTF8.self) {
    case "set-cookie": texts.append(value)
    case "date": sentAt = CookieDate.seconds(value)
    default: break
    }
  }

  /// Notes the cookies of one answer, of which the time is known by now.
  private mutating func close(into notes: inout RecordingNotes) {
    for text in texts {
      guard let cookie = SetCookie(text), let lifetime = cookie.lifetime(sentAt: sentAt ?? midnight) else {
        continue
      }
      notes.add(
        .init(
          name: String(decoding: bytes[cookie.name], as: UTF8.self), place: cookie.name, host: cookie.domain,
          technique: .cookie, lifetime: lifetime, shown: cookie.shown))
    }
    texts = []
    sentAt = nil
  }
}
