import Testing

@testable import Recordkeeping

@Suite("The facts of a file alone")
struct FactsTextTests {
  private static func facts(_ text: String, path: String = "activities/x.md") throws -> String {
    String(decoding: try FactsText.bytes(of: SourceFile(path, text)), as: UTF8.self)
  }

  @Test(arguments: [
    ("+++\na = 1\n+++\nText\n", "\na = 1\n"), ("+++\r\na = 1\r\n+++\r\n", "\na = 1\r\n"),
    ("\u{FEFF}+++\na = 1\n+++\n", "\na = 1\n"), ("\n+++\na = 1\n+++\n", "\n\na = 1\n"), ("+++\n+++\n", "\n"),
    ("+++\na = \"\"\"\n++++\n\"\"\"\n+++\n+++\n", "\na = \"\"\"\n++++\n\"\"\"\n"),
  ])
  func `keep the numbers of their lines and every byte`(text: String, facts: String) throws {
    #expect(try Self.facts(text) == facts)
  }

  @Test func `are the whole of a file that is TOML`() throws {
    #expect(try Self.facts("a = 1\n", path: "vocabulary.toml") == "a = 1\n")
  }

  @Test(arguments: ["Text\n", "", "+++\na = 1\n"])
  func `are not guessed at`(text: String) { #expect(throws: RunError.self) { try Self.facts(text) } }

  @Test func `hide nothing on a terminal`() {
    #expect(FactsText.shown(Array("\na = \"\u{1B}[2J\"\n".utf8)) == "\na = \"\\u{1B}[2J\"\n")
  }
}
