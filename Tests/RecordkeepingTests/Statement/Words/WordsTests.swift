import Testing

@testable import Recordkeeping

@Suite("Words")
struct WordsTests {
  static let builtIn = SourceFile(
    "nl.toml", "title = \"Privacy\"\n[retention]\nperiod-after = \"{period} na {start}\"\n")

  @Test func `fill their placeholders`() throws {
    let words = Words(language: "nl", file: Self.builtIn, number: 0)
    #expect(words.flaws.isEmpty)
    #expect(words.keys == ["retention.period-after", "title"])
    #expect(words.placeholders(of: "retention.period-after") == ["period", "start"])
    #expect(
      try words["retention.period-after", ["period": "2 jaar", "start": "{start}"]] == "2 jaar na {start}")
  }

  @Test func `that are missing are told and never empty`() {
    let words = Words(language: "nl", file: Self.builtIn, number: 3)
    var faults: [WordFault] = []
    #expect(words.text("title", faults: &faults) == "Privacy")
    #expect(!words.text("nowhere", faults: &faults).isEmpty)
    #expect(!words.text("retention.period-after", ["period": "", "start": "x"], faults: &faults).isEmpty)
    #expect(faults.map(\.key) == ["nowhere", "retention.period-after"])
    #expect(faults.map(\.placeholder) == [nil, "period"])
    #expect(faults.map(\.flaw.span.range) == [0..<0, 45..<66])
  }

  @Test(arguments: [
    "title = →5←", "title = →\"\"←", "title = →\"a {b\"←", "title = →\"a } b\"←", "title = →\"{Naam}\"←",
    "title = →\"met {period}\"←", "titel = →\"x\"←", "[retention]\nperiod-after = →\"{period}\"←",
    "[title]\nx = →\"y\"←",
  ])
  func `of a user that cannot be used leave the built-in word`(_ text: String) {
    let own = MarkedText.File(verbatim: text)
    let words = Words(
      language: "nl", file: Self.builtIn, number: 0, replacing: own.file("Templates/nl.toml"), ownNumber: 1)
    #expect(words.flaws.map(\.code) == ["TPL11"])
    #expect(words.flaws.map(\.span.range) == own.marks)
    #expect((try? words["title"]) == "Privacy")
  }

  @Test func `of a user replace single words`() {
    let own = SourceFile("Templates/nl.toml", "retention.period-after = \"Vanaf {start}: {period}\"")
    let words = Words(language: "nl", file: Self.builtIn, number: 0, replacing: own, ownNumber: 1)
    #expect(words.flaws.isEmpty)
    #expect((try? words["retention.period-after", ["period": "1", "start": "2"]]) == "Vanaf 2: 1")
    #expect((try? words["title"]) == "Privacy")
  }
}
