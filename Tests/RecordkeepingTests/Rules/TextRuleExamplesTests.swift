import Testing

@testable import Recordkeeping

@Suite("Rules on bodies, templates and words")
struct TextRuleExamplesTests {
  static let rules = Rulebook.all.filter {
    ($0.family == "TPL" && !$0.check.needsPages)
      || $0.code.utf8.starts(with: "SYN3".utf8)
  }

  @Test(arguments: rules, MarkedText.Variant.allCases)
  func `are broken exactly where the arrows point, and nothing else is`(
    rule: Rule, variant: MarkedText.Variant
  ) {
    #expect(!rule.failing.isEmpty)
    for example in rule.failing {
      let marked = MarkedText(example, variant)
      let flaws = Self.flaws(rule, marked.files)
      let places = rule.check.places(CheckContext(flaws: flaws))
      #expect(!marked.marks.isEmpty, "\(rule.code) on:\n\(example)")
      #expect(places.map(\.span) == marked.marks, "\(rule.code) on:\n\(example)")
      #expect(flaws.allSatisfy { $0.code == rule.code }, "\(flaws.map(\.code)) on:\n\(example)")
    }
  }

  @Test(arguments: rules, MarkedText.Variant.allCases)
  func `are kept by the passing examples`(rule: Rule, variant: MarkedText.Variant) {
    #expect(!rule.passing.isEmpty)
    for example in rule.passing {
      #expect(Self.flaws(rule, MarkedText(example, variant).files) == [], "\(rule.code) on:\n\(example)")
    }
  }

  @Test func `say how much each weighs`() {
    let doubtful = ["SYN30", "SYN32", "SYN34", "SYN35"]
    for rule in Self.rules { #expect(rule.blocksPublication != doubtful.contains(rule.code), "\(rule.code)") }
  }

  static func flaws(_ rule: Rule, _ files: [MarkedText.File]) -> [Flaw] {
    let sources = files.map { SourceFile(path: $0.path, bytes: $0.bytes) }
    guard rule.family == "TPL" else {
      return sources.enumerated().flatMap { number, file in
        Markdown.flaws(file: file, number: number, body: FrontMatter.read(file, number: number).body)
      }
    }
    let words = sources.enumerated().filter { $0.element.path.hasSuffix(".toml") }.flatMap { number, file in
      Words(language: "nl", file: WordsTests.builtIn, number: 9, replacing: file, ownNumber: number).flaws
    }
    return words + templateFlaws(sources.filter { $0.path.hasSuffix(".html") })
  }

  /// The built-in page comes behind the example's own files, so that those keep their numbers.
  private static func templateFlaws(_ own: [SourceFile]) -> [Flaw] {
    let hasPage = own.contains { $0.path == "Templates/statement.html" }
    let set = TemplateSet(files: own, overriding: hasPage ? [] : [SourceFile("statement.html", "x")])
    let value = TemplateValue.table(["organisation": .table(["name": .text("Korenaar")])])
    switch set.render("statement.html", with: value, words: TemplateTests.words) {
    case .success: return []
    case .failure(let faults): return faults.flaws
    }
  }
}
