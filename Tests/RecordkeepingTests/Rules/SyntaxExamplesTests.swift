import Testing

@testable import Recordkeeping

@Suite("Rules of syntax")
struct SyntaxExamplesTests {
  static let rules = Rulebook.all.filter { rule in SyntaxFault(rawValue: rule.code) != nil }

  @Test func `tell of every kind of fault, and of no other`() {
    #expect(Self.rules.map(\.code) == SyntaxFault.allCases.map(\.rawValue))
    #expect(Set(Self.rules.map(\.name)).count == Self.rules.count)
  }

  @Test(arguments: rules, MarkedText.Variant.allCases)
  func `are broken exactly where the arrows point, and nothing else is`(
    rule: Rule, variant: MarkedText.Variant
  ) {
    #expect(!rule.failing.isEmpty)
    for example in rule.failing {
      let marked = MarkedText(example, variant)
      let flaws = Self.read(marked.files)
      let places = rule.check.places(CheckContext(flaws: flaws))
      #expect(!marked.marks.isEmpty, "\(rule.code) on:\n\(example.prefix(400))")
      #expect(places.map(\.span) == marked.marks, "\(rule.code) on:\n\(example.prefix(400))")
      #expect(flaws.allSatisfy { $0.code == rule.code }, "\(flaws.map(\.code)) on:\n\(example.prefix(400))")
      #expect(flaws.allSatisfy { $0.detail != nil }, "\(rule.code) on:\n\(example.prefix(400))")
    }
  }

  @Test(arguments: rules, MarkedText.Variant.allCases)
  func `are kept by the passing examples`(rule: Rule, variant: MarkedText.Variant) {
    #expect(!rule.passing.isEmpty)
    for example in rule.passing {
      #expect(Self.read(MarkedText(example, variant).files) == [], "\(rule.code) on:\n\(example)")
    }
  }

  static func read(_ files: [MarkedText.File]) -> [Flaw] {
    files.enumerated().flatMap { number, file in
      let source = SourceFile(path: file.path, bytes: file.bytes)
      return file.path.hasSuffix(".toml")
        ? TOMLDocument(source, number: number).flaws : FrontMatter.read(source, number: number).flaws
    }
  }
}
