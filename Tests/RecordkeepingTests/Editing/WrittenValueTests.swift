import Testing

@testable import Recordkeeping

@Suite("A value as it is written")
struct WrittenValueTests {
  @Test func `stands between quotes with what would end it escaped`() {
    #expect(WrittenValue.string("a \"b\" \\ c\n\t\u{1}é").text == #""a \"b\" \\ c\n\t\u0001é""#)
    #expect(WrittenValue.strings(["a", "b"]).text == #"["a", "b"]"#)
    #expect(
      WrittenValue.table([("a b", .flag(true)), ("c", .number(2))]).text == #"{ "a b" = true, c = 2 }"#)
  }

  @Test(arguments: ["1", "2026-11-23", "[1, 2]", "{ a = \"b\" }", "\"x\"", "[\n  1, # een\n]"])
  func `is taken as typed where it is TOML`(text: String) throws {
    #expect(try WrittenValue(toml: " \(text)\n").text == text)
  }

  @Test(arguments: ["", "x", "1\ny = 2", "1 # een", "\"a", "[1", "true false", "2026-13-01"])
  func `is refused where it is not one value`(text: String) {
    #expect(throws: RunError.self) { try WrittenValue(toml: text) }
  }
}
