import Testing

@testable import Recordkeeping

@Suite("A hostile template")
struct TemplateHostilityTests {
  private func codes(_ files: [SourceFile]) -> [String] {
    let set = TemplateSet(files: files)
    let result = set.render("page.html", with: TemplateTests.value, words: TemplateTests.words)
    guard case .failure(let faults) = result else { return [] }
    return faults.flaws.map(\.code)
  }

  @Test func `may nest sections no deeper than the limit`() {
    let deep = { (count: Int) in
      String(repeating: "{{#yes}}", count: count) + "x" + String(repeating: "{{/yes}}", count: count)
    }
    #expect(codes([SourceFile("page.html", deep(Template.deepest))]) == [])
    #expect(codes([SourceFile("page.html", deep(Template.deepest + 1))]) == ["TPL05"])
    #expect(codes([SourceFile("page.html", deep(20_000))]) == ["TPL05"])
    let unclosed = SourceFile("page.html", String(repeating: "{{#yes}}", count: 20_000))
    #expect(Set(codes([unclosed])) == ["TPL03", "TPL05"])
  }

  @Test func `may not go round in a circle of files`() {
    let files = [
      SourceFile("page.html", "{{>one}}"), SourceFile("one.html", "{{>two}}"),
      SourceFile("two.html", "{{<one}}{{/one}}"),
    ]
    #expect(codes(files) == ["TPL05"])
  }

  @Test func `may not chain files without end`() {
    let files = (0..<5_000).map { SourceFile("\($0).html", "{{>\($0 + 1)}}") }
    let all = [SourceFile("page.html", "{{>0}}")] + files + [SourceFile("5000.html", "x")]
    #expect(Set(codes(all)) == ["TPL05"])
  }

  @Test func `may not double itself into a page without end`() {
    let files = (0..<60).map { SourceFile("\($0).html", "{{>\($0 + 1)}}{{>\($0 + 1)}}") }
    let all = [SourceFile("page.html", "{{>0}}")] + files
    #expect(codes(all + [SourceFile("60.html", String(repeating: "x", count: 4096))]) == ["TPL05"])
  }

  @Test func `may not go through a list again and again`() {
    let value: TemplateValue = .table(["list": .list(Array(repeating: .flag(true), count: 8))])
    for inner in ["", "{{^list}}{{/list}}"] {
      let page =
        String(repeating: "{{#list}}", count: 8) + inner + String(repeating: "{{/list}}", count: 8)
      let made = TemplateSet(files: [SourceFile("page.html", page)]).render(
        "page.html", with: value, words: TemplateTests.words)
      guard case .failure(let faults) = made else {
        Issue.record("a page was made")
        continue
      }
      #expect(faults.flaws.map(\.code) == ["TPL05"])
    }
  }

  @Test func `may use every value of a large register often`() {
    let row: TemplateValue = .table(["name": .text("a"), "yes": .flag(true)])
    let value: TemplateValue = .table(["list": .list(Array(repeating: row, count: 20_000))])
    let page = "{{#list}}\(String(repeating: "{{#yes}}{{name}}{{/yes}}", count: 30)){{/list}}"
    let made = TemplateSet(files: [SourceFile("page.html", page)]).render(
      "page.html", with: value, words: TemplateTests.words)
    #expect(made.map(\.bytes.count) == .success(600_000))
  }

  @Test func `may make a page as large as what it is given`() {
    let writer = HTMLWriter(template: Array(repeating: UInt8(ascii: "x"), count: 20 << 20))
    let value: TemplateValue = .table([
      "half": .html(SafeHTML(writer)), "list": .list(Array(repeating: .flag(true), count: 10)),
    ])
    let made = { (page: String) in
      TemplateSet(files: [SourceFile("page.html", page)]).render(
        "page.html", with: value, words: TemplateTests.words)
    }
    #expect(made("{{half}}{{half}}").map(\.bytes.count) == .success(40 << 20))
    #expect(made("{{#list}}{{half}}{{/list}}").map(\.bytes.count) != .success(200 << 20))
  }

  @Test func `fills blocks within blocks without end`() {
    let page = SourceFile(
      "page.html", "{{<base}}{{$title}}{{<base}}{{$title}}x{{/title}}{{/base}}{{/title}}{{/base}}")
    #expect(codes([page, SourceFile("base.html", "<{{$title}}{{/title}}>")]) == [])
  }

  @Test func `of changed bytes never ends the program`() {
    let seed = TemplateTests.cases.map(\.page).joined(separator: "\n")
    var random = RepeatableRandom(state: 42)
    let marks = Array("{}#^/<>$.!&= \n\r\"'ab".utf8) + [0, 0x80, 0xFF]
    var made = 0
    for _ in 0..<1_000 {
      var bytes = Array(seed.utf8.prefix(Int(random.next() % UInt64(seed.utf8.count))))
      for _ in 0..<1 + random.next() % 8 where !bytes.isEmpty {
        let place = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 3 {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(marks[Int(random.next() % UInt64(marks.count))], at: place)
        default: bytes[place] = marks[Int(random.next() % UInt64(marks.count))]
        }
      }
      let set = TemplateSet(files: [SourceFile(path: "page.html", bytes: bytes)] + TemplateTests.partials)
      _ = set.check("page.html", names: TemplateTests.value.names, words: TemplateTests.words)
      let result = set.render("page.html", with: TemplateTests.value, words: TemplateTests.words)
      switch result {
      case .success: made += 1
      case .failure(let faults): #expect(!faults.flaws.isEmpty)
      }
      for flaw in set.flaws where flaw.span.file == 0 {
        #expect(flaw.span.start <= flaw.span.end && flaw.span.end <= bytes.count)
      }
    }
    #expect(made > 0)
  }
}

/// The same numbers in each run (xorshift).
struct RepeatableRandom {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
