import Testing

@testable import Recordkeeping

@Suite("Records under another name")
struct RenamedRecordsTests {
  private static func files(_ texts: [(String, String)]) -> [SourceFile] {
    texts.map { SourceFile(path: $0.0, bytes: Array($0.1.utf8)) }
  }

  private static func matches(_ now: [(String, String)], _ before: [(String, String)]) -> [String: String] {
    let (now, before) = (files(now), files(before))
    let renamed = RenamedRecords(now, earlier: before)
    return Dictionary(uniqueKeysWithValues: renamed.earlier.map { (now[$0.key].path, before[$0.value].path) })
  }

  private static func text(_ name: String, lines: Range<Int>) -> String {
    "+++\nrole = \"controller\"\n" + lines.map { "\(name)-\($0) = \($0)\n" }.joined() + "+++\n"
  }

  @Test func `are the same by their id, whatever folder they are in`() {
    let now = [("activities/shop/a.md", "x"), ("activities/a.en.md", "y"), ("parties/b.md", "z")]
    let before = [("activities/a.md", "1"), ("activities/shop/a.en.md", "2"), ("parties/b.md", "3")]
    #expect(
      Self.matches(now, before) == [
        "activities/shop/a.md": "activities/a.md", "activities/a.en.md": "activities/shop/a.en.md",
        "parties/b.md": "parties/b.md",
      ])
  }

  @Test func `are the same by their bytes, and else by half of their text`() {
    let now = [
      ("activities/new.md", Self.text("one", lines: 0..<10)),
      ("activities/newer.md", Self.text("two", lines: 0..<7) + "more = 1\nand = 2\n"),
      ("activities/newest.md", Self.text("three", lines: 0..<3) + Self.text("other", lines: 0..<7)),
    ]
    let before = [
      ("activities/a.md", Self.text("one", lines: 0..<10)),
      ("activities/b.md", Self.text("two", lines: 0..<10)),
      ("activities/c.md", Self.text("three", lines: 0..<10)),
    ]
    #expect(
      Self.matches(now, before) == [
        "activities/new.md": "activities/a.md", "activities/newer.md": "activities/b.md",
      ])
  }

  @Test func `are not records that are still there`() {
    let text = Self.text("one", lines: 0..<10)
    #expect(
      Self.matches([("activities/a.md", text), ("activities/copy.md", text)], [("activities/a.md", text)])
        == [
          "activities/a.md": "activities/a.md"
        ])
  }

  @Test func `are found among many that are much alike`() {
    func many(_ prefix: String) -> [(String, String)] {
      (0..<500).map {
        ("activities/\(prefix)\($0).md", Self.text("shared", lines: 0..<20) + "own-of-this-record = \($0)\n")
      }
    }
    let matches = Self.matches(many("n").map { ($0.0, $0.1 + "since = 1\n") }, many("o"))
    #expect(matches.count == 500)
    #expect(matches.allSatisfy { $0.key.replacing("/n", with: "/o") == $0.value })
  }
}
