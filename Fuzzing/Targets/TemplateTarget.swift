@testable import Recordkeeping

extension FuzzTarget {
  /// A template makes a page or tells why not. What a value holds comes out escaped, wherever the template puts it, and is
  /// never read as a template.
  static let template = FuzzTarget(name: "template") { bytes throws(Breach) in
    let set = TemplateSet(files: [SourceFile(path: "page.html", bytes: bytes)] + partials)
    let sizes = set.templates.map(\.file.bytes.count)
    try Spans.check(set.flaws + set.check("page.html", names: value.names, words: words), in: sizes)
    switch set.render("page.html", with: value, words: words) {
    case .failure(let faults):
      try hold(!faults.flaws.isEmpty, "no page, and no reason")
      try Spans.check(faults.flaws, in: sizes)
    case .success(let page):
      let sent = bytes + partials.flatMap(\.bytes)
      for mark in ["<zqx", "\"zqx", "'zqx", "{{zqx"] where !holds(sent, mark) {
        try hold(!holds(page.bytes, mark), "a value comes out as \(mark)")
      }
    }
  }

  private static let hostile = "<zqx>\"zqx'zqx={{zqx}}&"

  private static let value = TemplateValue.table([
    "name": .text(hostile), "empty": .text(""), "yes": .flag(true), "no": .flag(false), "none": .list([]),
    "body": .html(SafeHTML(escaping: hostile)), "tags": .list([.text("a"), .text(hostile)]),
    "rows": .list([
      .table(["name": .text(hostile), "cells": .list([.text("1"), .text("2")])]),
      .table(["name": .text("twee"), "cells": .list([])]),
    ]),
    "a": .table(["b": .table(["c": .text(hostile)])]),
  ])

  private static let words = Words(language: "nl", table: ["hello": "Dag", "by": "Van {name}"])

  private static let partials = [
    ("row.html", "<li>{{name}}</li>\n"),
    ("base.html", "<t>{{$title}}Privacy{{/title}}</t>\n{{$main}}\nleeg\n{{/main}}\n"),
    ("self.html", "{{#rows}}{{>self}}{{/rows}}"),
    ("mid.html", "{{<base}}{{$title}}midden{{/title}}{{$main}}[{{$inner}}in{{/inner}}]{{/main}}{{/base}}"),
  ].map { SourceFile(path: $0, bytes: Array($1.utf8)) }

  private static func holds(_ text: [UInt8], _ word: String) -> Bool {
    text.indices.contains { text[$0...].starts(with: word.utf8) }
  }
}
