import Testing

@testable import Recordkeeping

@Suite("A fault in a template")
struct TemplateFaultTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let code: String
    let page: String
    var testDescription: String { "\(code) \(page)" }
  }

  static let cases: [Case] = [
    ("TPL01", "a →{{name←\n}}"), ("TPL01", "→{{}}←"), ("TPL01", "→{{ }}←"), ("TPL01", "→{{ a b }}←"),
    ("TPL01", "→{{é}}←"), ("TPL01", "→{{a..b}}←"), ("TPL01", "→{{#}}←"), ("TPL01", "→{{>.}}←"),
    ("TPL01", "→{{←"), ("TPL01", "→{{a ←{{name}}"), ("TPL01", "→{{! nooit af←\nx"), ("TPL01", "→{{*name}}←"),
    ("TPL02", "→{{{name}}}←"), ("TPL02", "→{{&name}}←"), ("TPL02", "→{{=<% %>=}}←x"),
    ("TPL02", "→{{{name}}←"),
    ("TPL03", "→{{#yes}}←"), ("TPL03", "→{{/yes}}←"), ("TPL03", "{{#yes}}→{{/no}}←"),
    ("TPL03", "{{#yes}}→{{#no}}←{{/yes}}"), ("TPL03", "{{$a}}→{{/b}}←"), ("TPL03", "→{{<base}}←"),
    ("TPL04", "→{{>nowhere}}←"), ("TPL04", "→{{<nowhere}}←{{/nowhere}}"),
    ("TPL04", "{{#no}}→{{>nowhere}}←{{/no}}"),
    ("TPL05", "→{{>page}}←"), ("TPL05", "{{#no}}→{{>page}}←{{/no}}"), ("TPL05", "→{{<page}}←{{/page}}"),
    ("TPL06", "→{{nam}}←"), ("TPL06", "→{{#nmae}}←{{/nmae}}"), ("TPL06", "→{{^nmae}}←{{/nmae}}"),
    ("TPL06", "→{{a.x}}←"), ("TPL06", "→{{name.x}}←"),
    ("TPL07", "→{{word.nowhere}}←"), ("TPL07", "→{{word.needs}}←"),
    ("TPL08", "→{{yes}}←"), ("TPL08", "→{{tags}}←"), ("TPL08", "→{{a}}←"), ("TPL08", "→{{.}}←"),
    ("TPL08", "→{{empty}}←"),
    ("TPL09", "{{<base}}{{$title}}x{{/title}}→{{$main}}←x{{/main}}{{/base}}"),
    ("TPL09", "{{<base}}→x ←{{/base}}"),
    ("TPL09", "{{<base}}→{{name}}←{{/base}}"),
    ("TPL09", "{{<base}}{{$title}}{{/title}}→{{$title}}←{{/title}}{{/base}}"),
    ("TPL10", "<a title=→{{name}}←>"), ("TPL10", "<a title= →{{name}}←>"), ("TPL10", "<a →{{name}}←>"),
    ("TPL10", "<a b='>' c=→{{name}}←>"),
    ("TPL10", "<a b=→{{>part}}←>"), ("TPL10", "<a b='→{{>part}}←'>"), ("TPL10", "<a b='→{{$c}}←{{/c}}'>"),
    ("TPL10", "→<←a b='{{name}}"), ("TPL10", "{{$c}}→<←script>{{/c}}"),
    ("TPL10", "<script>'</scripts>→{{name}}←</script>{{name}}"), ("TPL10", "<STYLE>→{{name}}←</STYLE>"),
    ("TPL10", "<a b='{{name}}' onclick='→{{name}}←'>"), ("TPL10", "<p style='x:→{{name}}←'>"),
    ("TPL10", "<a href='→{{name}}←'>"), ("TPL10", "<a HREF = \"→{{name}}←{{name}}\">"),
    ("TPL10", "<a href=' JavaScript:→{{name}}←'>"), ("TPL10", "<img src='{{#yes}}→{{name}}←{{/yes}}'>"),
    ("SYN04", "a→\0←"),
  ].map { Case(code: $0.0, page: $0.1) }

  static let words = Words(language: "nl", table: ["needs": "Hier hoort {nothing}."])

  @Test(arguments: cases)
  func `is told with its place, and no page is made`(_ example: Case) {
    let page = MarkedText.File(verbatim: example.page)
    let set = TemplateSet(files: [
      page.file("page.html"), SourceFile("base.html", "{{$title}}{{/title}}"), SourceFile("part.html", "x"),
    ])
    let result = set.render("page.html", with: TemplateTests.value, words: Self.words)
    guard case .failure(let faults) = result else {
      Issue.record("a page was made")
      return
    }
    let found = faults.flaws.filter { $0.code == example.code }
    #expect(found.map(\.span.range) == page.marks, "\(faults.flaws)")
    #expect(faults.flaws.count == found.count, "\(faults.flaws)")
  }

  @Test(arguments: [
    "<a title='{{name}}' href='mailto:{{name}}'>", "<a {{#yes}}title='{{name}}'{{/yes}}>{{name}}</a>",
    "a < b {{name}} <3", "<!-- <p {{name}} -->{{>part}}", "<h{{name}}></h{{name}}>",
    "<style>{{style}}</style>",
    "<script>'<a b='</script>{{name}}", "<a href='{{address}}?{{name}}'>", "<a href='#{{name}}'>",
  ])
  func `is none where a value is text`(page: String) {
    let files = [SourceFile("page.html", page), SourceFile("part.html", "x")]
    #expect(TemplateSet(files: files).flaws == [])
  }

  @Test func `is told once, however often its line is made`() {
    let page = SourceFile("page.html", "{{#tags}}{{x}}{{/tags}}{{y}}{{x}}")
    let result = TemplateSet(files: [page]).render("page.html", with: TemplateTests.value, words: Self.words)
    guard case .failure(let faults) = result else { return #expect(Bool(false)) }
    #expect(faults.flaws.map(\.span.start) == [9, 23, 28])
  }

  @Test func `is found by name in sections that are never shown`() {
    let page = MarkedText.File(verbatim: "{{#no}}→{{nam}}← {{name}}→{{word.x}}←{{>part}}{{/no}}")
    let part = MarkedText.File(verbatim: "→{{word.needs}}←{{#tags}}{{.}}{{/tags}}→{{a.q}}←")
    let set = TemplateSet(files: [page.file("page.html"), part.file("part.html")])
    let flaws = set.check("page.html", names: TemplateTests.value.names, words: Self.words)
    #expect(flaws.map(\.code) == ["TPL06", "TPL07", "TPL07", "TPL06"])
    #expect(flaws.map(\.span.range) == page.marks + part.marks)
    #expect(flaws.first?.help?.en == "Did you mean `name`?")
  }

  @Test func `names only what can be reached from there`() {
    let value = TemplateValue.table([
      "page": .table(["address": .text("a")]), "adress": .flag(false),
      "pages": .list([.table(["address": .text("b")])]),
    ])
    let help = ["{{address}}", "{{page.adress}}"].map { text in
      let set = TemplateSet(files: [SourceFile("page.html", text)])
      guard case .failure(let faults) = set.render("page.html", with: value, words: Self.words) else {
        return "a page was made"
      }
      return faults.flaws.first?.help?.en ?? "nothing"
    }
    #expect(help == ["Did you mean `adress`?", "Did you mean `page.address`?"])
  }

  @Test func `is a page that is not there`() {
    let set = TemplateSet(files: [])
    guard case .failure(let faults) = set.render("page.html", with: .table([:]), words: Self.words) else {
      return #expect(Bool(false))
    }
    #expect(faults.flaws.map(\.code) == ["TPL04"])
  }

  @Test func `has words in both languages`() {
    for example in Self.cases {
      let set = TemplateSet(files: [MarkedText.File(verbatim: example.page).file("page.html")])
      for flaw in set.flaws {
        #expect(flaw.detail.map { !$0.nl.isEmpty && $0.nl != $0.en } ?? true)
      }
    }
  }
}
