/// The text of a file from which a draft is made, line by line.
struct DraftLines {
  private(set) var lines: [[UInt8]]

  init(_ text: [UInt8]) {
    lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Array($0) }
  }

  /// The whole text.
  var bytes: [UInt8] { Array(lines.joined(separator: [UInt8(ascii: "\n")])) }

  /// Whether a text stands somewhere.
  func contains(_ text: String) -> Bool {
    lines.contains { Self.place(of: Array(text.utf8), in: $0[...]) != nil }
  }

  /// Puts one text in the place of another wherever that stands.
  mutating func replace(_ old: String, with new: String) {
    lines = lines.map { Self.replaced(Array(old.utf8), with: Array(new.utf8), in: $0) }
  }

  /// Adds a word to the list in the first line that holds such a list of a key.
  mutating func append(_ word: String, toListOf key: String) {
    guard let number = lines.firstIndex(where: { $0.starts(with: "\(key) = [".utf8) }),
      let end = lines[number].lastIndex(of: UInt8(ascii: "]"))
    else { return }
    lines[number].insert(contentsOf: ", \"\(word)\"".utf8, at: end)
  }

  /// Takes a table out of the front matter, with the remarks right above it; nil where there is none of that name.
  mutating func takeTable(_ name: String) -> [[UInt8]]? {
    guard let heading = lines.firstIndex(of: Array("[\(name)]".utf8)) else { return nil }
    var start = heading
    while start > 0, lines[start - 1].first == UInt8(ascii: "#") { start -= 1 }
    let end =
      lines[(heading + 1)...].firstIndex { $0.isEmpty || $0.starts(with: "+++".utf8) } ?? lines.endIndex
    let table = Array(lines[start..<end])
    lines.removeSubrange(start..<end)
    if start > 0, lines[start - 1].isEmpty { lines.remove(at: start - 1) }
    return table
  }

  /// Puts a table at the end of the front matter, after an empty line.
  mutating func appendTable(_ table: [[UInt8]]) {
    guard let fence = lines.dropFirst().firstIndex(of: Array("+++".utf8)) else { return }
    lines.insert(contentsOf: [[]] + table, at: fence)
  }

  private static func place(of text: [UInt8], in line: ArraySlice<UInt8>) -> Int? {
    guard line.count >= text.count else { return nil }
    return (line.startIndex...(line.endIndex - text.count)).first { line[$0...].starts(with: text) }
  }

  private static func replaced(_ old: [UInt8], with new: [UInt8], in line: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = line[...]
    while let place = place(of: old, in: rest) {
      result += rest[..<place] + new
      rest = rest[(place + old.count)...]
    }
    return result + rest
  }
}
