import Testing

@testable import Recordkeeping

@Suite("A template")
struct TemplateTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let page: String
    let expected: String
  }

  static let value = TemplateValue.table([
    "name": .text("Korenaar & zn."),
    "empty": .text(""),
    "body": .html(SafeHTML(escaping: "<b>")),
    "yes": .flag(true),
    "no": .flag(false),
    "none": .list([]),
    "tags": .list([.text("a"), .text("<")]),
    "rows": .list([
      .table(["name": .text("één"), "cells": .list([.text("1"), .text("2")])]),
      .table(["name": .text("twee"), "cells": .list([])]),
    ]),
    "a": .table(["b": .table(["c": .text("diep")])]),
  ])

  static let partials = [
    SourceFile("row.html", "<li>{{name}}</li>\n"),
    SourceFile("base.html", "<t>{{$title}}Privacy{{/title}}</t>\n{{$main}}\nleeg\n{{/main}}\n"),
    SourceFile(
      "mid.html", "{{<base}}{{$title}}midden{{/title}}{{$main}}[{{$inner}}in{{/inner}}]{{/main}}{{/base}}"),
    SourceFile("style.css", "b{}\n"),
  ]

  static let cases: [Case] = [
    ("text alone", "a }} b { c", "a }} b { c"),
    ("escaping", "{{name}}|{{ name }}", "Korenaar &amp; zn.|Korenaar &amp; zn."),
    ("safe HTML", "{{body}}", "&lt;b&gt;"),
    ("dotted names", "{{a.b.c}}{{#a}}{{b.c}}{{#b}}{{c}}{{/b}}{{/a}}", "diepdiepdiep"),
    ("section of a flag", "{{#yes}}j{{/yes}}{{#no}}n{{/no}}", "j"),
    ("inverted section", "{{^yes}}j{{/yes}}{{^no}}n{{/no}}{{^none}}0{{/none}}{{^empty}}e{{/empty}}", "n0e"),
    ("section of a text", "{{#name}}{{.}}{{/name}}{{#empty}}x{{/empty}}", "Korenaar &amp; zn."),
    ("list", "{{#tags}}<{{.}}>{{/tags}}", "<a><&lt;>"),
    (
      "list of tables, names looked up outwards",
      "{{#rows}}{{name}}:{{#cells}}{{.}}{{a.b.c}} {{/cells}}{{/rows}}",
      "één:1diep 2diep twee:"
    ),
    ("comment", "a{{! niets {{ }}b{{!\n twee\n}}c", "abc"),
    ("tag alone on its line", "a\n  {{#yes}}\nb\n\t{{/yes}}  \nc", "a\nb\nc"),
    ("tag alone, CRLF", "a\r\n{{#yes}}\r\nb\r\n{{/yes}}\r\n", "a\r\nb\r\n"),
    ("two tags on a line are not alone", "{{#yes}} {{/yes}}\nx", " \nx"),
    ("variable alone keeps its line", " {{name}}\n", " Korenaar &amp; zn.\n"),
    ("comment alone on its lines", "a\n {{! x\n y }} \nb", "a\nb"),
    (
      "partial", "<ul>\n  {{#rows}}\n  {{>row}}\n  {{/rows}}\n</ul>",
      "<ul>\n<li>één</li>\n<li>twee</li>\n</ul>"
    ),
    ("partial with an ending", "{{>style.css}}x", "b{}\nx"),
    ("layout without blocks", "{{<base}}{{/base}}", "<t>Privacy</t>\nleeg\n"),
    (
      "layout with blocks", "{{<base}}\n{{$title}}{{name}}{{/title}}\n{{$main}}\nx\n{{/main}}\n{{/base}}\n",
      "<t>Korenaar &amp; zn.</t>\nx\n"
    ),
    ("layout in a layout", "{{<mid}}{{$inner}}mijn{{/inner}}{{/mid}}", "<t>midden</t>\n[mijn]"),
    ("outermost block wins", "{{<mid}}{{$title}}mijn{{/title}}{{/mid}}", "<t>mijn</t>\n[in]"),
    (
      "block in its own filling", "{{<base}}{{$title}}a{{$title}}b{{/title}}{{/title}}{{/base}}",
      "<t>ab</t>\nleeg\n"
    ),
    (
      "blocks of a layout inside a section", "{{#rows}}{{<base}}{{$main}}{{name}}{{/main}}{{/base}}{{/rows}}",
      "<t>Privacy</t>\néén<t>Privacy</t>\ntwee"
    ),
    (
      "attribute in quotes", "<a {{#yes}}class='x'{{/yes}} title=\"{{name}}\">{{name}}</a>",
      "<a class='x' title=\"Korenaar &amp; zn.\">Korenaar &amp; zn.</a>"
    ),
    ("word", "{{word.hello}} {{word.by.name}}", "Dag &lt;u&gt; Wij zijn Korenaar &amp; zn.."),
    ("byte-order mark", "\u{FEFF}x", "x"),
  ].map { Case(testDescription: $0.0, page: $0.1, expected: $0.2) }

  static let words = Words(language: "nl", table: ["hello": "Dag <u>", "by.name": "Wij zijn {name}."])

  @Test(arguments: cases)
  func `becomes the page that is expected`(_ example: Case) throws {
    let set = TemplateSet(files: Self.partials + [SourceFile("page.html", example.page)])
    let page = try set.render("page.html", with: Self.value, words: Self.words).get()
    #expect(page.text == example.expected)
  }

  @Test func `replaces the built-in file of the same name`() throws {
    let files = [SourceFile("page.html", "{{>row}}"), SourceFile("row.html", "{{unknown")]
    let own = [SourceFile("Templates/row.html", "eigen")]
    let set = TemplateSet(files: files, overriding: own, firstNumber: 7)
    #expect(set.templates.map(\.number) == [7, 8, 9])
    #expect(try set.render("page.html", with: Self.value, words: Self.words).get().text == "eigen")
  }

  @Test func `never reads a value as a template`() throws {
    let set = TemplateSet(files: [SourceFile("page.html", "{{text}}")])
    let page = set.render("page.html", with: .table(["text": .text("{{name}}{{>x}}")]), words: Self.words)
    #expect(try page.get().text == "{{name}}{{&gt;x}}")
  }

  @Test func `declares names with and without the tables around them`() {
    let value = TemplateValue.table(["a": .table(["b": .list([.table(["c": .flag(true)])])])])
    #expect(value.names == ["a", "a.b", "b", "a.c", "c"])
  }
}
