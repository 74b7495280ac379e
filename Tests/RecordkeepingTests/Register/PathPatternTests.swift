import Testing

@testable import Recordkeeping

@Suite("A pattern of paths")
struct PathPatternTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let pattern: String
    let means: [String]
    let leavesOut: [String]
    var testDescription: String { pattern }

    init(_ pattern: String, _ means: [String], not leavesOut: [String]) {
      self.pattern = pattern
      self.means = means
      self.leavesOut = leavesOut
    }
  }

  static let table = [
    Row("a.js", ["a.js"], not: ["b/a.js", "a.jsx", "xa.js", "a.js/b", "A.js"]),
    Row("src/a.js", ["src/a.js"], not: ["a.js", "x/src/a.js", "src/a.js/b"]),
    Row(
      "public/*.js", ["public/a.js", "public/.js", "public/a.b.js"], not: ["public/x/a.js", "public/a.jsx"]),
    Row("*", ["a", ".env", "[id].tsx"], not: ["a/b"]),
    Row("*/*", ["a/b"], not: ["a", "a/b/c"]),
    Row("**", ["a", "a/b", "a/b/c", ".github/x"], not: []),
    Row("src/**", ["src/a", "src/a/b", "src/a/b/c"], not: ["src", "srca/b", "x/src/a"]),
    Row(
      "src/**/a.js", ["src/a.js", "src/x/a.js", "src/x/y/a.js"], not: ["src/xa.js", "a.js", "src/a.js/b"]),
    Row("**/a.js", ["a.js", "x/a.js", "x/y/a.js"], not: ["xa.js", "x/a.jsx"]),
    Row("**/form/**", ["form/a", "x/form/a/b"], not: ["form", "x/form", "forms/a"]),
    Row("a/**/b/**/c", ["a/b/c", "a/x/b/y/c", "a/b/b/c/c"], not: ["a/c", "a/b", "a/b/c/d"]),
    Row("**/**/a", ["a", "x/a", "x/y/a"], not: ["a/b"]),
    Row("a?c", ["abc", "aéc", "a€c", "a🚲c"], not: ["ac", "a/c", "abbc"]),
    Row("??", ["ab", "éé"], not: ["é", "a", "abc"]),
    Row("*.*", ["a.b", ".", "a."], not: ["ab"]),
    Row("a*b*c", ["abc", "axbxc", "abcbc"], not: ["acb", "abcd"]),
    Row("pages/[id].tsx", ["pages/[id].tsx"], not: ["pages/i.tsx", "pages/id.tsx"]),
    Row("a{b,c}", ["a{b,c}"], not: ["ab", "ac"]),
    Row("!a", ["!a"], not: ["a"]),
    Row("één/*", ["één/a"], not: ["een/a", "e\u{301}e\u{301}n/a"]),
  ]

  static func matches(_ pattern: String, _ path: [UInt8]) -> Bool? {
    var steps = 100_000
    return PathPattern(pattern)?.matches(DiskPath(bytes: path), within: &steps)
  }

  @Test(arguments: table)
  func `means some paths and leaves out others`(row: Row) {
    for path in row.means { #expect(Self.matches(row.pattern, Array(path.utf8)) == true, "\(path)") }
    for path in row.leavesOut { #expect(Self.matches(row.pattern, Array(path.utf8)) == false, "\(path)") }
  }

  @Test func `takes bytes that are no text for characters`() {
    #expect(Self.matches("a?c", [0x61, 0xFF, 0x63]) == true)
    #expect(Self.matches("a*", [0x61, 0xFF, 0xFE]) == true)
    #expect(Self.matches("?", [0xA9]) == true)
  }

  /// Every pattern of a few signs against every path of a few, held against the plainest way of matching.
  @Test func `means what its description says, sign by sign`() {
    let patterns = Self.words(over: ["a", "b", "*", "?", "/"], upTo: 5).compactMap { PathPattern($0) }
    let paths = Self.words(over: ["a", "b", "/"], upTo: 5).filter { path in
      !path.isEmpty && !path.hasPrefix("/") && !path.hasSuffix("/") && !path.contains("//")
    }
    #expect(patterns.count > 500 && paths.count > 50)
    var wrong: [String] = []
    for pattern in patterns {
      for path in paths {
        var steps = 100_000
        let isMeant = pattern.matches(DiskPath(path), within: &steps)
        let names = { (text: String) in text.split(separator: "/").map { Array($0) } }
        if isMeant != Self.means(names(pattern.text)[...], names(path)[...]) {
          wrong.append("\(pattern.text) \(path)")
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(10))")
  }

  private static func words(over signs: [String], upTo length: Int) -> [String] {
    var words = [""]
    var last = words
    for _ in 0..<length {
      last = last.flatMap { word in signs.map { word + $0 } }
      words += last
    }
    return words
  }

  private static func means(_ pattern: ArraySlice<[Character]>, _ path: ArraySlice<[Character]>) -> Bool {
    guard let first = pattern.first else { return path.isEmpty }
    let rest = pattern.dropFirst()
    if first == ["*", "*"] {
      if rest.isEmpty { return !path.isEmpty }
      return (0...path.count).contains { means(rest, path.dropFirst($0)) }
    }
    guard let name = path.first else { return false }
    return fits(first[...], name[...]) && means(rest, path.dropFirst())
  }

  private static func fits(_ wanted: ArraySlice<Character>, _ name: ArraySlice<Character>) -> Bool {
    guard let first = wanted.first else { return name.isEmpty }
    if first == "*" { return (0...name.count).contains { fits(wanted.dropFirst(), name.dropFirst($0)) } }
    guard let letter = name.first else { return false }
    return (first == "?" || first == letter) && fits(wanted.dropFirst(), name.dropFirst())
  }

  @Test(arguments: [
    (String(repeating: "*a", count: 200) + "b", String(repeating: "a", count: 4000)),
    (String(repeating: "**/a/", count: 90) + "b", String(repeating: "a/", count: 2000) + "a"),
    (String(repeating: "**/*a*/", count: 60) + "b", String(repeating: "aaaa/", count: 800) + "a"),
    (String(repeating: "?*", count: 240), String(repeating: "é", count: 2000)),
  ])
  func `takes no more steps than it may`(pattern: String, path: String) throws {
    let pattern = try #require(PathPattern(pattern))
    var few = 1000
    _ = pattern.matches(DiskPath(path), within: &few)
    #expect(few <= 0 && few > -10)
    // As many steps as there are signs in both, multiplied, are enough for any answer.
    var enough = 4 * (pattern.text.utf8.count + 1) * (path.utf8.count + 1)
    _ = pattern.matches(DiskPath(path), within: &enough)
    #expect(enough > 0)
  }

  @Test(
    arguments: [
      ("/etc/passwd", nil), ("..", nil), ("../x", nil), ("a/../b", nil), ("a\\b", nil), ("", nil), ("/", nil),
      ("./a", nil), ("a/.", nil), ("a//b", nil), ("src**", nil), ("**.js", nil), ("a/***", nil),
      ("a\nb", nil),
      ("a\u{0}", nil), ("src/", "src/**"), ("../", nil), ("a**/", nil),
      (String(repeating: "a", count: 501), nil),
    ] as [(String, String?)])
  func `is refused where it is no path from the root`(text: String, meant: String?) {
    #expect(PathPattern(text) == nil)
    #expect(PathPattern.Refusal(of: text)?.meant == meant)
  }

  @Test func `is refused at its place in a list, with what was meant`() throws {
    let text = """
      watch = ["src/**", →"/etc/passwd"←, →"src/"←, →"..\\\\x"←, →"a/../b"←]
      """
    let example = RuleExample(text)
    let flaws = example.reading.flaws.filter { $0.code == "KEY02" }
    #expect(flaws.map(\.span) == example.marks)
    #expect(flaws.compactMap(\.suggestion?.text) == ["\"src/**\""])
    let activity = try #require(example.reading.register.activities.first)
    #expect(activity.watch?.value.ids == ["src/**"])
  }

  @Test func `knows the folder that all it means lies in`() {
    let homes = ["a/b/c.js", "a/b/*.js", "a/**/c", "*/a", "**"].compactMap { PathPattern($0)?.home.text }
    #expect(homes == ["a/b/c.js", "a/b", "a", "", ""])
  }
}
