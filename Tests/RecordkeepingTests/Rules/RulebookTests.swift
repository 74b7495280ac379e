import Foundation
import Testing

@testable import Recordkeeping

@Suite("The rulebook")
struct RulebookTests {
  @Test func `lists every file of rules, under its own name`() throws {
    let folder = Project.folder.appending(path: "Sources/Recordkeeping/Rules")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.contains("/") }.map { URL(filePath: $0).lastPathComponent }
    #expect(files.sorted() == Rulebook.all.map { "\($0.name.pascalCased).swift" }.sorted())
  }

  @Test func `gives each rule a code and a name of its own`() {
    #expect(Set(Rulebook.all.map(\.code)).count == Rulebook.all.count)
    #expect(Set(Rulebook.all.map(\.name)).count == Rulebook.all.count)
    for rule in Rulebook.all {
      #expect(rule.code.wholeMatch(of: /[A-Z]{3}[0-9]{2}/) != nil, "\(rule.code)")
      #expect(rule.name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)+/) != nil, "\(rule.name)")
    }
  }

  @Test func `has the rule that a key's declaration names`() {
    let codes = KeyCatalogue.tables.flatMap(\.keys).flatMap { $0.requirement.codes + [$0.unknownWordCode] }
    let known = Set(Rulebook.all.map(\.code))
    #expect(Set(codes).subtracting(known).isEmpty)
  }

  @Test func `has every rule that the program speaks of`() throws {
    let folder = Project.folder.appending(path: "Sources")
    let known = Set(Rulebook.all.map(\.code)).union(["RET99"])
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".swift")
    }
    #expect(!files.isEmpty)
    for file in files {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      let codes = text.matches(of: /"([A-Z]{3}[0-9]{2})"/).map { String($0.1) }
      #expect(Set(codes).subtracting(known).isEmpty, "\(file) names a rule that is not in Rulebook.swift")
    }
  }

  @Test(arguments: Rulebook.all, [Language.nl, .en])
  func `says in each language what there is, why and what to do`(rule: Rule, language: Language) {
    let summary = rule.summary[language]
    let isCapital =
      summary.prefix(2).first?.isUppercase == true && summary.prefix(2).last?.isUppercase == false
    #expect(!isCapital, "\(rule.code): \(summary)")
    #expect(summary.last != ".", "\(rule.code): \(summary)")
    #expect(rule.rationale[language].last == ".", "\(rule.code)")
    for text in [summary, rule.rationale[language], rule.help[language]] {
      let spoken = text.replacing("<!--", with: "")
      #expect(!text.contains("\\\n"), "\(rule.code): \(text)")
      #expect(!text.isEmpty && !spoken.contains("!") && !text.contains("  "), "\(rule.code): \(text)")
    }
  }

  @Test func `cites the law for every rule that is not about the form of a register`() {
    for rule in Rulebook.all where !["SYN", "TPL", "KEY", "REF", "WVR"].contains(rule.family) {
      #expect(!rule.provisions.isEmpty, "\(rule.code)")
    }
  }
}

extension String {
  fileprivate var pascalCased: String {
    split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
