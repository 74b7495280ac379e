import Foundation
import Testing

@testable import Recordkeeping

@Suite("The table that a rule's example marks")
struct MarkedTableTests {
  @Test(arguments: [
    ("data-subjects = →[]←", ""),
    ("→[personal-data.email]←\nsource = [\"observed\"]", "personal-data.email."),
    ("[purposes.letter.consent]\ntext = →\"Ja\"←", "purposes.letter.consent."),
    ("[purposes.letter]\n@ organisation.md\nname = →\"X\"←", ""),
    ("[forms.contact]\npage = \"/\"\n@@ site/contact.html\n→<form>←</form>", "forms.contact."),
  ])
  func `is the one around the first arrow`(example: String, prefix: String) {
    #expect(MarkedTable(example).prefix == prefix)
  }

  /// Of a page of the site, and of what a file system or Git shows, an example holds too little.
  private static let rules = Rulebook.all.filter { rule in
    rule.acceptsWaiver && !rule.check.needsDisk && !rule.check.needsSite
      && !["SYN", "TPL", "WVR"].contains(rule.family)
      && !(rule.failing.first ?? "").contains("\n@@ ") && !(rule.failing.first ?? "").contains("git log")
  }

  @Test(arguments: rules)
  func `takes the waiver that an explanation shows`(rule: Rule) throws {
    let example = try #require(rule.failing.first)
    let files = MarkedText(example, MarkedText.Variant()).files
    let marked = try #require(files.firstIndex { !$0.marks.isEmpty })
    var sources = files.map { SourceFile(path: $0.path, bytes: $0.bytes) }
    let waiver = RuleExplanation.waiver(of: rule).joined(separator: "\n")
    let text = String(decoding: sources[marked].bytes, as: UTF8.self)
    let end = try #require(text.range(of: "\n+++", options: .backwards))
    sources[marked] = SourceFile(
      sources[marked].path, text.replacingCharacters(in: end, with: "\n\(waiver)\n+++"))
    let found = Rulebook.check(Reading.read(sources), on: LawDates.date).filter { $0.rule.code == rule.code }
    #expect(found.contains { $0.waiver != nil }, "\(waiver)")
  }
}
