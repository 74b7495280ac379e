import Testing

@testable import Recordkeeping

@Suite("A hostile body")
struct MarkdownHostilityTests {
  @Test func `of every pathological pattern is read to its end`() throws {
    guard let patterns = try SharedCorpora.json("pathological.json", as: [PathologicalBody].self) else {
      return
    }
    #expect(patterns.count == 24)
    for pattern in patterns {
      let file = SourceFile(path: "x.md", bytes: pattern.bytes(atMost: 1 << 16))
      let start = ContinuousClock.now
      let rendered = Markdown.render(file: file, number: 0, body: file.bytes.indices, headingOffset: 0)
      let time = ContinuousClock.now - start
      // `Scripts/pathological` reads these lines: a test that judged the clock would fail on a busy machine.
      print("pathological \(time / .milliseconds(1)) ms: \(pattern.name)")
      #expect(OwnMarkup.isAll(of: rendered.html.bytes), "\(pattern.name)")
      #expect(rendered.html.bytes.count < 16 * (1 << 16), "\(pattern.name)")
    }
  }

  @Test func `may not begin more images than anybody writes`() {
    let file = SourceFile("x.md", String(repeating: "![[]()", count: MarkdownNesting.mostImages + 1))
    let rendered = Markdown.render(file: file, number: 0, body: file.bytes.indices, headingOffset: 0)
    #expect(rendered.flaws.map(\.code) == ["SYN33"])
    #expect(rendered.flaws.map(\.span.range) == [3_000..<3_002])
    #expect(rendered.html.isEmpty)
  }

  @Test(arguments: [
    "[]()", "[a](javascript:x)", "<b>", "<!-- -->", "&eacute;", "[a]", "<i\n", "![a]", "![[]()*",
  ])
  func `of thousands of flaws is read to its end`(unit: String) {
    let text = String(repeating: unit, count: (1 << 16) / unit.utf8.count) + "\n\n[a]: javascript:x"
    let file = SourceFile("x.md", text)
    let start = ContinuousClock.now
    let rendered = Markdown.render(file: file, number: 0, body: file.bytes.indices, headingOffset: 0)
    print(
      "pathological \((ContinuousClock.now - start) / .milliseconds(1)) ms: many \(unit.debugDescription)")
    #expect(OwnMarkup.isAll(of: rendered.html.bytes))
  }

  @Test func `of changed bytes never ends the program`() {
    let seed = Array(MarkdownTests.cases.map(\.0).joined(separator: "\n\n").utf8)
    let marks = Array("<>[]()!*_`#-+\n\r\t&;\"'\\: ab".utf8) + [0, 0x80, 0xC3, 0xFF]
    var random = RepeatableRandom(state: 99)
    for _ in 0..<500 {
      var bytes = seed
      for _ in 0..<1 + random.next() % 16 {
        let place = Int(random.next() % UInt64(bytes.count))
        bytes[place] = marks[Int(random.next() % UInt64(marks.count))]
      }
      let start = Int(random.next() % UInt64(bytes.count))
      let file = SourceFile(path: "x.md", bytes: bytes)
      let rendered = Markdown.render(file: file, number: 0, body: start..<bytes.count, headingOffset: 2)
      #expect(OwnMarkup.isAll(of: rendered.html.bytes))
      for flaw in rendered.flaws { #expect(start <= flaw.span.start && flaw.span.end <= bytes.count) }
    }
  }

  @Test func `may ask for a stretch that is not in the file`() {
    let file = SourceFile("x.md", "abc")
    #expect(Markdown.render(file: file, number: 0, body: 2..<900, headingOffset: 0).html.text == "<p>c</p>\n")
    #expect(Markdown.render(file: file, number: 0, body: 7..<9, headingOffset: 0).html.isEmpty)
  }
}

/// A pattern of the corpus, cut down in proportion to a number of bytes.
struct PathologicalBody: Decodable {
  struct Part: Decodable {
    let unit: String
    let count: Int

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      unit = try values.decode(String.self)
      count = try values.decode(Int.self)
    }
  }
  struct Lines: Decodable {
    let indent_unit: String
    let text: String
    let count: Int
  }
  struct Growing: Decodable {
    let prefix: String
    let unit: String
    let from: Int
    let to: Int
  }

  let name: String
  let parts: [Part]?
  let lines: Lines?
  let growing: Growing?

  func bytes(atMost limit: Int) -> [UInt8] {
    let all = (parts ?? []).reduce(0) { $0 + $1.unit.utf8.count * $1.count }
    var text = ""
    for part in parts ?? [] {
      text += String(
        repeating: part.unit, count: all <= limit ? part.count : max(1, part.count * limit / all))
    }
    if let lines {
      for depth in 0..<lines.count {
        text += String(repeating: lines.indent_unit, count: depth) + lines.text + "\n"
      }
    }
    if let growing {
      for count in growing.from...growing.to where text.utf8.count < limit {
        text += growing.prefix + String(repeating: growing.unit, count: count)
      }
    }
    return Array(text.utf8.prefix(limit))
  }
}
