@testable import Recordkeeping

/// Changes a register as people do: lines are lost, doubled and moved, values swapped, words and days replaced by others.
struct RegisterMutator {
  private var lines: [[UInt8]]
  private var random: RepeatableRandom

  init(_ bytes: [UInt8], seed: UInt64) {
    lines = FuzzedRegister.lines(bytes).map { Array($0) }
    random = RepeatableRandom(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1)
  }

  /// The register after one to three changes.
  mutating func changed() -> [UInt8] {
    for _ in 0...random.below(3) where !lines.isEmpty { change() }
    return Array(lines.joined())
  }

  private mutating func change() {
    let place = random.below(lines.count)
    let other = random.below(lines.count)
    switch random.below(9) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[place], at: other)
    case 2: lines.insert(lines.remove(at: place), at: min(other, lines.count))
    case 3: swapValues(place, other)
    case 4: replaceValue(place, RepeatableRandom.pick(Self.values, &random))
    case 5: replaceValue(place, "\"\(RepeatableRandom.pick(Self.words, &random))\"")
    case 6: lines.insert(newLine(), at: place)
    case 7: replaceValue(place, "\"\(RepeatableRandom.pick(Self.texts, &random))\"")
    default: removeFile(around: place)
    }
  }

  /// Where the value of a line with a key begins.
  private func value(of line: [UInt8]) -> Int? {
    guard let equals = line.firstIndex(of: UInt8(ascii: "=")), equals + 2 < line.count else { return nil }
    return equals + 2
  }

  private mutating func swapValues(_ one: Int, _ other: Int) {
    guard let start = value(of: lines[one]), let end = value(of: lines[other]) else { return }
    let (left, right) = (lines[one][start...], lines[other][end...])
    (lines[one], lines[other]) = (Array(lines[one][..<start] + right), Array(lines[other][..<end] + left))
  }

  private mutating func replaceValue(_ place: Int, _ text: String) {
    guard let start = value(of: lines[place]) else { return }
    lines[place] = lines[place][..<start] + Array(text.utf8) + [10]
  }

  private mutating func newLine() -> [UInt8] {
    let key = RepeatableRandom.pick(Self.keys, &random)
    let value = RepeatableRandom.pick(
      random.below(2) == 0 ? Self.values : Self.words.map { "\"\($0)\"" }, &random)
    return Array((random.below(6) == 0 ? "[\(key).\(key)]\n" : "\(key) = \(value)\n").utf8)
  }

  private mutating func removeFile(around place: Int) {
    let isHead = { (line: [UInt8]) in line.starts(with: "@ ".utf8) }
    let start = lines[...place].lastIndex(where: isHead) ?? 0
    let end = lines[(place + 1)...].firstIndex(where: isHead) ?? lines.count
    lines.removeSubrange(start..<end)
  }

  private static let keys = Array(Set(KeyCatalogue.tables.flatMap { $0.keys.map(\.name) })).sorted()

  /// Every word that a key knows by itself.
  private static let words = Array(
    Set(
      KeyCatalogue.tables.flatMap(\.keys).flatMap { key -> [String] in
        switch key.words {
        case .choices(let list, _)?: Choices[list].rows.map(\.id)
        case .vocabulary(let name)?: Vocabularies.builtIn[name]?.rows.map(\.id) ?? []
        default: []
        }
      })
  ).sorted()

  private static let values = [
    "true", "false", "1", "-1", "9223372036854775807", "2026-11-23", "2024-02-29", "1970-01-01", "9999-12-31",
    "\"\"", "\"none\"", "[]", "[\"none\"]", "{}", "{ start = \"contract-end\", erased-within = \"7 years\" }",
    "\"6 months\"", "\"999999 years\"", "\"0 days\"", "[\"US\", \"NL\"]", "\"https://a.example/\"",
    "\"javascript:x\"", "\"jan@a.example\"",
  ]

  private static let texts = [
    "<script>alert(1)</script>", "\\\"><b x=y>", "' onload='x", "{{title}}", "]]>", "-->", "&lt;b&gt;",
    "[x](javascript:y)", "\u{202E}abc", "e\u{301}\u{200B}", "::error::x", "##vso[x]", "kanarie kanarie",
    "\\u0000\\u001b[31m", "123456782", "NL91ABNA0417164300",
  ]
}
