import Testing

@testable import Recordkeeping

/// The rules about records; those of syntax, disk, templates and pages have suites of their own.
@Suite("Rules keep the promises of their own examples")
struct RuleExamplesTests {
  static let rules = Rulebook.all.filter {
    !["SYN", "TPL"].contains($0.family) && !$0.check.needsPages
  }

  @Test(arguments: rules, RuleExample.Dress.allCases)
  func `are broken exactly where the arrows point`(rule: Rule, dress: RuleExample.Dress) {
    #expect(!rule.failing.isEmpty)
    for text in rule.failing {
      let example = RuleExample(text, dress)
      #expect(!example.marks.isEmpty, "\(rule.code) has no arrows in:\n\(text)")
      #expect(example.places(of: rule) == example.marks, "\(rule.code) on:\n\(text)")
      #expect(example.otherFlaws(than: rule) == [], "\(rule.code) on:\n\(text)")
    }
  }

  @Test(arguments: rules, RuleExample.Dress.allCases)
  func `are kept by the passing examples`(rule: Rule, dress: RuleExample.Dress) {
    #expect(!rule.passing.isEmpty)
    for text in rule.passing {
      let example = RuleExample(text, dress)
      #expect(example.marks.isEmpty, "\(rule.code) has arrows in:\n\(text)")
      #expect(example.places(of: rule) == [], "\(rule.code) on:\n\(text)")
      #expect(example.otherFlaws(than: rule) == [], "\(rule.code) on:\n\(text)")
    }
  }
}
