import Testing

@testable import Recordkeeping

/// Pastes every text that a rule suggests, and sees that it helps.
@Suite("Suggestions")
struct SuggestionTests {
  static let rules = Rulebook.all.filter {
    $0.family != "TPL" && !$0.check.needsDisk && !$0.check.needsPages
  }

  @Test(arguments: rules, [RuleExample.Dress.plain, .carriageReturns])
  func `take the finding away and bring no other`(rule: Rule, dress: RuleExample.Dress) {
    for text in rule.failing {
      let example = RuleExample(text, dress)
      let reading = example.reading
      for suggestion in Self.suggestions(of: rule, in: reading, example) {
        let mended = Reading.read(suggestion.applied(to: reading.files))
        let before = Self.codes(of: rule, in: reading, example)
        let after = Self.codes(of: rule, in: mended, example)
        #expect(
          after[rule.code, default: 0] == before[rule.code, default: 0] - 1, "\(suggestion) in:\n\(text)")
        for (code, count) in after where code != rule.code {
          #expect(count <= before[code, default: 0], "\(code) after \(suggestion) in:\n\(text)")
        }
      }
    }
  }

  @Test(arguments: rules)
  func `can all be taken at once, and once is enough`(rule: Rule) {
    for text in rule.failing {
      let example = RuleExample(text)
      var files = example.reading.files
      let suggestions = Self.suggestions(of: rule, in: example.reading, example).sorted { $0.span > $1.span }
      for suggestion in suggestions { files = suggestion.applied(to: files) }
      let left = Self.suggestions(of: rule, in: Reading.read(files), example)
      #expect(left.isEmpty, "\(left) after \(suggestions) in:\n\(text)")
    }
  }

  @Test func `come from many rules`() {
    let giving = Self.rules.filter { rule in
      rule.failing.contains {
        !Self.suggestions(of: rule, in: RuleExample($0).reading, RuleExample($0)).isEmpty
      }
    }
    #expect(giving.count >= 25, "\(giving.map(\.code))")
  }

  private static func suggestions(
    of rule: Rule, in reading: Reading, _ example: RuleExample
  ) -> [Suggestion] {
    rule.check.places(example.context(reading)).compactMap(\.suggestion)
  }

  /// How often each rule is broken: this one, and those that tell of what went wrong while reading.
  private static func codes(of rule: Rule, in reading: Reading, _ example: RuleExample) -> [String: Int] {
    var codes = Dictionary(grouping: reading.flaws, by: \.code).mapValues(\.count)
    codes[rule.code] = rule.check.places(example.context(reading)).count
    return codes
  }
}

extension Suggestion {
  /// The files with the text in its place.
  func applied(to files: [SourceFile]) -> [SourceFile] {
    var files = files
    var bytes = files[span.file].bytes
    bytes.replaceSubrange(span.start..<span.end, with: Array(text.utf8))
    files[span.file] = SourceFile(path: files[span.file].path, bytes: bytes)
    return files
  }
}
