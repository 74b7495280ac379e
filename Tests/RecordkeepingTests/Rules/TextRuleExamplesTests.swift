import Foundation
import Testing

@testable import Recordkeeping

@Suite("The rules on bodies, templates and words")
struct TextRuleExamplesTests {
  static let rules = Rulebook.all.filter {
    ($0.family == "TPL" && $0.code != "TPL13") || $0.code.utf8.starts(with: "SYN3".utf8)
  }

  @Test(arguments: rules)
  func `are broken exactly where the arrows point`(rule: Rule) {
    #expect(!rule.failing.isEmpty)
    for example in rule.failing {
      let text = ArrowedText(example)
      let places = found(by: rule, in: text.bytes)
      #expect(places == text.ranges, "\(rule.code) on:\n\(example)")
    }
  }

  @Test(arguments: rules)
  func `are kept by the passing examples`(rule: Rule) {
    #expect(!rule.passing.isEmpty)
    for example in rule.passing {
      #expect(found(by: rule, in: Array(example.utf8)).isEmpty, "\(rule.code) on:\n\(example)")
    }
  }

  /// Places in the example as a whole, which may hold several files.
  private func found(by rule: Rule, in bytes: [UInt8]) -> [Range<Int>] {
    let flaws = rule.family == "TPL" ? templateFlaws(bytes) : bodyFlaws(bytes)
    let context = CheckContext(flaws: Dictionary(grouping: flaws, by: \.code))
    return rule.check.places(context).map(\.span.range)
  }

  private func bodyFlaws(_ bytes: [UInt8]) -> [Flaw] {
    let text = String(decoding: bytes, as: UTF8.self)
    let fence = text.range(of: "\n+++\n")
    let start = fence.map { text.utf8.distance(from: text.startIndex, to: $0.upperBound) } ?? 0
    return Markdown.flaws(file: SourceFile(path: "x.md", bytes: bytes), number: 0, body: start..<bytes.count)
  }

  private func templateFlaws(_ bytes: [UInt8]) -> [Flaw] {
    let parts = exampleFiles(bytes)
    let (words, pages) = (
      parts.filter { $0.file.path.hasSuffix(".toml") }, parts.filter { $0.file.path.hasSuffix(".html") }
    )
    let set = TemplateSet(files: [SourceFile("statement.html", "x")], overriding: pages.map(\.file))
    var flaws = set.flaws
    let value = TemplateValue.table(["organisation": .table(["name": .text("Korenaar")])])
    if case .failure(let faults) = set.render("statement.html", with: value, words: TemplateTests.words) {
      flaws = faults.flaws
    }
    flaws = flaws.map { $0.moved(by: pages[$0.span.file - 1].start) }
    for part in words {
      let own = Words(language: "nl", file: WordsTests.builtIn, number: 0, replacing: part.file, ownNumber: 1)
      flaws += own.flaws.map { $0.moved(by: part.start) }
    }
    return flaws
  }

  private func exampleFiles(_ bytes: [UInt8]) -> [(file: SourceFile, start: Int)] {
    var files: [(path: String, start: Int, bytes: [UInt8])] = []
    var offset = 0
    for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
      let next = offset + line.count + 1
      if line.starts(with: "@ ".utf8) {
        files.append((String(decoding: line.dropFirst(2), as: UTF8.self), next, []))
      } else if !files.isEmpty {
        files[files.count - 1].bytes += line + [10]
      }
      offset = next
    }
    return files.map { (SourceFile(path: $0.path, bytes: $0.bytes), $0.start) }
  }
}

extension Flaw {
  fileprivate func moved(by offset: Int) -> Flaw {
    Flaw(
      code, at: Span(file: 0, start: span.start + offset, end: span.end + offset), detail: detail, help: help)
  }
}
