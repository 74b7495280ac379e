import Testing

@testable import Recordkeeping

@Suite("The rules on pages that are made")
struct PageRuleExamplesTests {
  static let rules = Rulebook.all.filter(\.check.needsPages)

  @Test func `are there`() { #expect(!Self.rules.isEmpty) }

  @Test(arguments: rules)
  func `are broken at the template that leaves something out`(rule: Rule) {
    #expect(!rule.failing.isEmpty)
    for example in rule.failing {
      let (found, marks) = Self.spans(rule, example)
      #expect(!marks.isEmpty)
      #expect(found == marks, "\(rule.code): \(Self.flaws(MarkedText(example).files))")
    }
  }

  @Test(arguments: rules)
  func `are kept by the passing examples, which make pages`(rule: Rule) {
    #expect(!rule.passing.isEmpty)
    for example in rule.passing {
      #expect(Self.flaws(MarkedText(example).files) == [], "\(rule.code)")
    }
  }

  private static func spans(_ rule: Rule, _ example: String) -> (found: [Span], marks: [Span]) {
    let files = MarkedText(example).files
    let own = files.filter { $0.path.hasPrefix("Templates/") }
    let publication = publication(files)
    let marks = own.flatMap { file -> [Span] in
      let number = publication.files.firstIndex { $0.path == file.path } ?? 0
      return file.marks.map { Span(file: number, $0) }
    }
    return (Rulebook.findings(of: flaws(files)).filter { $0.rule.code == rule.code }.map(\.place.span), marks)
  }

  private static func flaws(_ files: [MarkedText.File]) -> [Flaw] {
    if case .failure(let faults) = publication(files).pages() { faults.flaws } else { [] }
  }

  private static func publication(_ files: [MarkedText.File]) -> Publication {
    let sources = files.map { SourceFile(path: $0.path, bytes: $0.bytes) }
    let own = sources.filter { $0.path.hasPrefix("Templates/") }
    let reading = Reading.read(sources.filter { !$0.path.hasPrefix("Templates/") })
    return Publication(of: reading, own: own, on: LawDates.date)
  }
}
