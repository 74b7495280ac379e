import Testing

@testable import Recordkeeping

@Suite("Reading on after a fault")
struct TOMLRecoveryTests {
  @Test func `shows each of several faults once`() {
    let document = TOMLDocument(
      text: """
        title = “Brief”
        since = 1-9-2026
        status: "active"
        recipients = ["post" "bank"]
        share = 1,5
        purposes = [
          "news",
        [retention]
        period = "2 years
        start = end
        start = "end"
        [retention]
        period = "3 years"
        """)
    #expect(
      document.faults == [
        "SYN08 “Brief”", "SYN11 1-9-2026", "SYN16 :", "SYN22 ", "SYN13 1,5", "SYN21 [",
        "SYN09 \"2 years", "SYN10 end", "SYN19 start", "SYN20 [retention]",
      ])
    let keys = ["title", "since", "status", "recipients", "share", "purposes", "retention"]
    #expect(document.root.children.map(\.key) == keys)
    #expect(document.root["retention"]?.children.map(\.key) == ["period", "start"])
  }

  @Test(arguments: [
    ("a = [\n  1,\n  2\nb = 3\nc = 4", ["SYN21 ["]),
    ("a = [\n  \"x\",\n\"b\" = 3\nc = 4", ["SYN21 ["]),
    ("a = [[1, 2], [3, 4]\n[c]\nd = 1", ["SYN21 ["]),
    ("a = \"\"\"\ntext\nb = 1\nc = \"x\"\n", ["SYN09 \"\"\""]),
    ("a = { b = 1\nc = 2\n", ["SYN21 {"]),
    ("a = { b = 1,\n  c = 2 }\nd = 1", ["SYN21 {"]),
    ("a = [{ b = 1 ]\nc = 2", ["SYN21 ]"]),
    ("a = [\n  \"x\n  \"y\"\n]\nb = 1", ["SYN09 \"x"]),
    ("a = [1, 2}\nb = 1", ["SYN21 }"]),
    ("[a\nb = 1\n[c]\nd = 1", ["SYN21 [a"]),
    ("[a b]\nc = 1\nc = 2\n[d]\ne = 1", ["SYN18 a b", "SYN19 c"]),
    ("[a]\nb = 1\n[a]\nb = 2\n[a.c]\nd = 1\n[a.c]\nd = 1", ["SYN20 [a]", "SYN20 [a.c]"]),
    ("a = 1 b = 2", ["SYN26 b = 2"]),
    ("a = \"x\",\nb = 2", ["SYN23 ,"]),
    ("a = \"C:\\docs\\x\"\nb = 2", ["SYN24 \\d"]),
    ("- a\n- b\n", ["SYN16 -", "SYN16 -"]),
  ])
  func `gives one flaw for one fault`(text: String, faults: [String]) {
    #expect(TOMLDocument(text: text).faults == faults)
  }

  @Test func `names the first place of a name used twice`() {
    let flaws = TOMLDocument(text: "\n\na = 1\na = 2\n[b]\n\n[b]").flaws
    #expect(
      flaws.map { $0.detail?.en ?? "" } == ["`a` stands on line 3 already", "`[b]` begins on line 5 already"])
  }

  @Test(arguments: SyntaxExamplesTests.rules)
  func `shows a line that cures the fault`(rule: Rule) {
    for example in rule.failing {
      for file in MarkedText(example).files {
        let flaws = SyntaxExamplesTests.read([file])
        guard flaws.count == 1, let flaw = flaws.first, let help = flaw.help?.en,
          help.hasPrefix("write: ")
        else { continue }
        let cured = Self.replaceLine(of: flaw.span, in: file, with: help.dropFirst(7))
        #expect(SyntaxExamplesTests.read([cured]) == [], "\(help) in:\n\(example)")
      }
    }
  }

  private static func replaceLine(
    of span: Span, in file: MarkedText.File, with line: Substring
  ) -> MarkedText.File {
    let start = file.bytes[..<span.start].lastIndex(of: 10).map { $0 + 1 } ?? 0
    let end = file.bytes[span.end...].firstIndex(of: 10) ?? file.bytes.count
    var cured = file
    cured.bytes.replaceSubrange(start..<end, with: line.utf8)
    return cured
  }
}
