import Testing

@testable import Recordkeeping

@Suite("Values by name")
struct TemplateTableTests {
  @Test func `are set, changed and taken out`() {
    var table: TemplateTable = ["a": .text("1")]
    table["b"] = .flag(true)
    table["a"] = .text("2")
    #expect(table == ["b": .flag(true), "a": .text("2")])
    table["a"] = nil
    #expect(table == ["b": .flag(true)] && table["a"] == nil)
  }

  @Test func `of two tables are those of both, and of a name in both those of the second`() {
    let first: TemplateTable = ["a": .text("1"), "b": .text("2")]
    #expect(
      first.with(["b": .text("3"), "c": .flag(false)]) == [
        "a": .text("1"), "b": .text("3"), "c": .flag(false),
      ])
  }
}
