/// Reads a list of cookies in Netscape's form, as browsers' extensions and `curl -c` write it: seven fields with tabs between.
struct CookieListReader {
  private let bytes: [UInt8]
  private let midnight: Int?
  private var damage: Int?

  /// Reads a list, for a day of looking. How long a cookie lived already the list does not tell, so it lives at least from that
  /// day to its end. Throws where no line is of a cookie.
  static func read(_ bytes: [UInt8], on day: Day?, into notes: inout RecordingNotes) throws(RecordingFault)
    -> ReadRecording.Scope
  {
    var reader = CookieListReader(bytes: bytes, midnight: day.map { $0.number * 86400 })
    var start = PageReader.mark(of: bytes)
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      reader.read(bytes[start..<end], into: &notes)
      start = end + 1
    }
    if notes.isEmpty, let damage = reader.damage { throw RecordingFault(damage, noCookies) }
    return notes.isEmpty ? [] : [.cookies, .agreed]
  }

  private static let noCookies = Wording(
    nl: "dit is geen lijst van cookies: zeven velden met tabs ertussen",
    en: "this is no list of cookies: seven fields with tabs between")

  private mutating func read(_ line: ArraySlice<UInt8>, into notes: inout RecordingNotes) {
    var line = line
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    let mark = "#HttpOnly_".utf8
    if line.starts(with: mark) { line = line.dropFirst(mark.count) }
    if line.allSatisfy(\.isBlank) || line.first == UInt8(ascii: "#") { return }
    let fields = line.split(separator: UInt8(ascii: "\t"), maxSplits: 6, omittingEmptySubsequences: false)
    guard fields.count >= 6, let lifetime = lifetime(until: fields[4]) else {
      damage = damage ?? line.startIndex
      return
    }
    let name = fields[5]
    let domain = fields[0].drop { $0 == UInt8(ascii: ".") }
    // Without a name the field holds what the cookie says.
    if name.isEmpty || domain.isEmpty { return }
    notes.add(
      .init(
        name: String(decoding: name, as: UTF8.self), place: name.startIndex..<name.endIndex,
        host: String(decoding: domain.map(\.lowercased), as: UTF8.self), technique: .cookie,
        lifetime: lifetime,
        shown: [line.startIndex..<fields[2].startIndex, fields[2].endIndex..<name.endIndex]))
  }

  /// How long until a moment in seconds since 1970, which some write with a fraction; nil for what is no number.
  private func lifetime(until field: ArraySlice<UInt8>) -> SeenCookie.Lifetime? {
    let whole = field.prefix { $0 != UInt8(ascii: ".") }
    if whole.isEmpty { return .session }
    guard let end = SetCookie.seconds(whole) else { return nil }
    if end <= 0 { return .session }
    guard let midnight, end > midnight else { return .unknown }
    return .seconds(min(end - midnight, SetCookie.longestLife))
  }
}
