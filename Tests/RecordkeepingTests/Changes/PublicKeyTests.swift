import Foundation
import Testing

@testable import Recordkeeping

@Suite("Every public key")
struct PublicKeyTests {
  /// A line with an answer to a public key.
  private struct Answer {
    let path: String
    let number: Int
    let name: String
    let key: KeyDeclaration
  }

  private static let every = EveryKeyRegister(.nl)

  /// What makes the register one of which readers are told.
  private static let told = [
    "status = ": "status = \"active\"", "statement = ": "statement = [\"public\"]",
    "publish = ": "publish = \"name\"",
  ]

  /// The lines of the files, those of the activity that no reader is told of left out.
  private static var files: [String: [String]] {
    var files: [String: [String]] = [:]
    for file in every.files where file.path != "activities/opdracht.md" {
      let lines = String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "\n")
      files[file.path] = lines.map { line in
        if line == "role = \"client\"" { return "role = \"processor\"" }
        return told.first { line.hasPrefix($0.key) }?.value ?? line
      }
    }
    files["parties/ander.md"] = ["+++", "name = \"Ander\"", "role = \"processor\"", "+++"]
    if let end = files["activities/kern.md"]?.lastIndex(of: "+++") {
      files["activities/kern.md"]?.insert(contentsOf: ["[purposes.ander]", "purpose = \"Ander\""], at: end)
    }
    return files
  }

  /// Every answer to a public key in public tables: each line but those that part the front matter belongs to a key.
  private static var answers: [Answer] {
    var canaries = every.canaries[...]
    var answers: [Answer] = []
    for file in every.files {
      var hidden: [String] = []
      let lines = String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "\n")
      var isHidden = false
      for (number, line) in lines.enumerated() where line != "+++" && !line.isEmpty {
        guard let canary = canaries.popFirst() else { break }
        if line.hasPrefix("[") {
          let table = line.dropFirst().dropLast()
          if canary.key.visibility == .internal { hidden.append("\(table)") }
          isHidden = hidden.contains { table == $0 || table.hasPrefix("\($0).") }
        } else if !isHidden, canary.key.visibility == .public, file.path != "activities/opdracht.md" {
          answers.append(
            Answer(
              path: file.path, number: number, name: "\(canary.table).\(canary.key.name)", key: canary.key))
        }
      }
    }
    return answers
  }

  /// The line with another answer of the same form.
  private static func other(_ line: String, _ key: KeyDeclaration) -> String {
    switch key.kind {
    case .flag: return line.replacingOccurrences(of: "true", with: "false")
    case .number: return line.replacingOccurrences(of: "= ", with: "= 9")
    case .period: return line.replacingOccurrences(of: "= \"", with: "= \"9")
    case .day, .days: return line.replacingOccurrences(of: "-01-01", with: "-02-02")
    case .word, .words:
      let word = line.components(separatedBy: "\"")[1]
      // Of a word that says that there is nothing, the other answer is none.
      if key.name == "cookies" { return "" }
      let others = key.words?.rows.filter { !$0.isTrue("wrong") && $0.id != word }.map(\.id) ?? []
      let isReference = [.parties, .providers, .sources, .purposes, .personalData].contains(key.words)
      let next = key.words == nil ? "\(word)y" : isReference ? "ander" : others.last ?? "BE"
      return line.replacingOccurrences(of: "\"\(word)\"", with: "\"\(next)\"")
    default: return line.replacingOccurrences(of: "-x", with: "-y")
    }
  }

  private static func facts(_ files: [String: [String]]) -> RegisterFacts {
    RegisterFacts(
      Reading.read(
        files.sorted { $0.key < $1.key }.map { SourceFile($0.key, $0.value.joined(separator: "\n")) }))
  }

  @Test func `that is answered otherwise is a change that readers are told of`() {
    let files = Self.files
    let before = Self.facts(files)
    #expect(before.hasStatement(for: "public"))
    // A term of the activity is that of the rows which have none, so that of the two one is told of.
    var told: Set<String> = []
    for answer in Self.answers {
      var after = files
      let line = files[answer.path]?[answer.number] ?? ""
      after[answer.path]?[answer.number] = Self.other(line, answer.key)
      #expect(after != files, "\(answer.name) has one answer only: \(line)")
      if !FactComparison.changes(from: before, to: Self.facts(after), for: "public").isEmpty {
        told.insert(answer.name)
      }
    }
    let names = Set(Self.answers.map(\.name))
    #expect(names.subtracting(told) == [])
    #expect(names.count > 80)
  }
}
