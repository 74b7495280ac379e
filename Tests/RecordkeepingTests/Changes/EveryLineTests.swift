import Foundation
import Testing

@testable import Recordkeeping

@Suite("A line that is left out of a register")
struct EveryLineTests {
  /// Every line of the full register that can be left out without breaking the file.
  static let lines: [(path: String, number: Int)] = FullRegister.files.sorted { $0.key < $1.key }
    .flatMap { path, text in
      text.split(separator: "\n", omittingEmptySubsequences: false).indices.map { (path, $0) }
    }

  private static func without(_ line: (path: String, number: Int)) -> [String: String] {
    var files = FullRegister.files
    var lines = (files[line.path] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    lines.remove(at: line.number)
    files[line.path] = lines.joined(separator: "\n")
    return files
  }

  private static func pages(_ reading: Reading) throws -> [String: [UInt8]] {
    try Publication(of: reading, on: StatementFixture.day).pages().get()
  }

  @Test func `is told of when a page becomes different by it, in whole sentences of both languages`() throws {
    let whole = StatementFixture.reading(FullRegister.files)
    let (facts, pages) = (RegisterFacts(whole), try Self.pages(whole))
    var told = 0
    for line in Self.lines {
      let reading = StatementFixture.reading(Self.without(line))
      let after = RegisterFacts(reading)
      guard reading.flaws.isEmpty, after.isReadable, after.hasStatement(for: "public"),
        let now = try? Self.pages(reading), now != pages
      else { continue }
      told += 1
      for (old, new) in [(facts, after), (after, facts)] {
        let changes = FactComparison.changes(from: old, to: new, for: "public")
        #expect(!changes.isEmpty, "\(line)")
        for language in ["nl", "en"] {
          let words = StatementFixture.words(language)
          let phrases = ChangePhrases(
            old: Phrasing(words: words, register: old.register, on: StatementFixture.day),
            new: Phrasing(words: words, register: new.register, on: StatementFixture.day))
          let lines = try phrases.subjects(changes).flatMap(\.lines)
          #expect(!lines.isEmpty && lines.allSatisfy { !$0.contains("{") && !$0.hasSuffix("..") }, "\(lines)")
        }
      }
    }
    #expect(told > 60)
  }

  @Test(arguments: ["nl", "en"]) func `has a word for every kind of change`(_ language: String) {
    let words = StatementFixture.words(language)
    let keys = Set(words.keys.filter { $0.hasPrefix("change.") }.map { $0.dropFirst(7) }.map(String.init))
    #expect(keys == Set(FactChange.Kind.allCases.map(\.rawValue) + ["unnamed", "session", "persistent"]))
  }
}
