/// Finds what a script stores by a name that stands there in full: `document.cookie = "name=..."` and
/// `localStorage.setItem("name", ...)`. A name that the script makes up while it runs nobody guesses.
struct ScriptReader {
  private let bytes: [UInt8]
  private let start: Int
  private let end: Int

  /// How far a statement is read for how long a cookie lives, in bytes.
  private static let longestStatement = 600
  private static let longestName = 256

  /// Reads the script in a stretch of a file.
  static func read(_ bytes: [UInt8], _ script: Range<Int>, into notes: inout RecordingNotes) {
    let reader = ScriptReader(bytes: bytes, start: script.lowerBound, end: script.upperBound)
    var place = script.lowerBound
    while let found = bytes[place..<script.upperBound].firstIndex(where: { $0 == UInt8(ascii: ".") }) {
      place = found + 1
      if reader.isBehind("document", found), bytes.holds("cookie", at: place) {
        if let sighting = reader.cookie(from: found, after: place + 6) { notes.add(sighting) }
      } else if reader.isBehind("localStorage", found), bytes.holds("setItem", at: place) {
        if let sighting = reader.stored(from: found, after: place + 7) { notes.add(sighting) }
      }
    }
  }

  /// Whether a name stands right before an offset, in code and not in a remark.
  private func isBehind(_ name: StaticString, _ offset: Int) -> Bool {
    bytes.holds(name, at: offset - name.utf8CodeUnitCount) && !isRemark(offset)
  }

  /// Whether the line begins as a remark.
  private func isRemark(_ offset: Int) -> Bool {
    let near = max(start, offset - Self.longestStatement)
    let start = bytes[near..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? near
    let line = bytes[start..<offset].drop(while: \.isWhiteSpace)
    return ["//", "/*", "*", "<!--"].contains { line.starts(with: $0.utf8) }
  }

  private func blanks(from place: Int) -> Int {
    bytes[min(place, end)..<end].firstIndex { !$0.isWhiteSpace } ?? end
  }

  private func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`")
  }

  /// What is assigned to `document.cookie`.
  private func cookie(from start: Int, after place: Int) -> RecordingNotes.Sighting? {
    let sign = blanks(from: place)
    guard bytes.at(sign) == UInt8(ascii: "="), bytes.at(sign + 1) != UInt8(ascii: "=") else { return nil }
    let quote = blanks(from: sign + 1)
    guard quote < end, isQuote(bytes[quote]), let name = name(from: quote + 1, upTo: UInt8(ascii: "=")) else {
      return nil
    }
    let statement = ScriptStatement(bytes[quote..<min(end, quote + Self.longestStatement)])
    guard let lifetime = statement.lifetime else { return nil }
    let shown = [start - 8..<name.upperBound + 1] + statement.shown
    return sighting(name, .cookie, lifetime, shown)
  }

  /// What is put into the local store.
  private func stored(from start: Int, after place: Int) -> RecordingNotes.Sighting? {
    let opening = blanks(from: place)
    guard bytes.at(opening) == UInt8(ascii: "(") else { return nil }
    let quote = blanks(from: opening + 1)
    guard quote < end, isQuote(bytes[quote]), let name = name(from: quote + 1, upTo: bytes[quote]) else {
      return nil
    }
    let comma = blanks(from: name.upperBound + 1)
    guard bytes.at(comma) == UInt8(ascii: ",") else { return nil }
    return sighting(name, .localStorage, .persistent, [start - 12..<comma + 1])
  }

  private func sighting(
    _ name: Range<Int>, _ technique: SeenCookie.Technique, _ lifetime: SeenCookie.Lifetime,
    _ shown: [Range<Int>]
  ) -> RecordingNotes.Sighting {
    .init(
      name: String(decoding: bytes[name], as: UTF8.self), place: name, host: nil, technique: technique,
      lifetime: lifetime, shown: shown)
  }

  /// A name up to a sign, in which nothing is left to the script.
  private func name(from start: Int, upTo sign: UInt8) -> Range<Int>? {
    let rest = bytes[start..<min(end, start + Self.longestName)]
    guard
      let stop = rest.firstIndex(where: {
        $0 == sign || isQuote($0) || $0 < 0x20 || "\\;${".utf8.contains($0)
      }),
      bytes[stop] == sign, stop > start
    else { return nil }
    return start..<stop
  }
}
