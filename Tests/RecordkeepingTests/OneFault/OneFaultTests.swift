import Foundation
import Testing

@testable import Recordkeeping

/// Makes one mistake in a register that is in order, and sees that it is told once.
@Suite("One fault")
struct OneFaultTests {
  @Test(arguments: Mistake.all)
  func `gives the findings that it deserves`(mistake: Mistake) throws {
    let reading = try #require(try mistake.reading(), "\(mistake.name): the text to change is not there")
    let findings = Rulebook.check(reading, on: ExampleRegisters.day).map { $0.place(in: reading) }
    let isTold = zip(findings, mistake.findings).allSatisfy { $0.hasPrefix($1) }
    #expect(isTold && findings.count == mistake.findings.count, "\(mistake.name): \(findings)")
  }

  @Test(arguments: ["party", "Parties"])
  func `can be the name of a folder`(name: String) throws {
    let folder = try TemporaryFolder()
    for file in try ExampleRegisters.reading("korenaar").files {
      let path = file.path.hasPrefix("parties/") ? "\(name)/\(file.path.dropFirst(8))" : file.path
      try folder.write(file.bytes, to: DiskPath(path))
    }
    let loaded = try RegisterFolder.load(folder.path)
    let reading = Reading.read(loaded.files, unread: loaded.unread, flaws: loaded.flaws)
    let findings = Rulebook.check(reading, on: ExampleRegisters.day)
    #expect(findings.map(\.rule.code) == ["SYN44"])
  }

  @Test(arguments: [
    ("activities/facturen.MD", "SYN44"), ("activities/facturen.md.txt", "SYN44"),
    ("activities/Facturen.md", "SYN43"),
  ])
  func `can be the name of a file`(name: String, code: String) throws {
    let folder = try TemporaryFolder()
    for file in try ExampleRegisters.reading("korenaar").files {
      let path = file.path == "activities/facturen.md" ? name : file.path
      try folder.write(file.bytes, to: DiskPath(path))
    }
    let loaded = try RegisterFolder.load(folder.path)
    let reading = Reading.read(loaded.files, unread: loaded.unread, flaws: loaded.flaws)
    let findings = Rulebook.check(reading, on: ExampleRegisters.day)
    #expect(findings.map(\.rule.code) == [code])
    if code == "SYN44" { #expect(findings.first?.help.en == "name the file `facturen.md`") }
  }

  @Test func `can be a folder that is gone`() throws {
    let files = try ExampleRegisters.reading("korenaar").files.filter { !$0.path.hasPrefix("parties/") }
    let findings = Rulebook.check(.read(files), on: ExampleRegisters.day)
    #expect(findings.map(\.rule.code) == ["REC01"])
  }

  @Test func `is tried in sixty ways at least`() {
    #expect(Mistake.all.count >= 60)
    #expect(Set(Mistake.all.map(\.name)).count == Mistake.all.count)
  }
}

extension Finding {
  /// The rule, the file, and the line that the finding points at: files change, and their lines get other numbers.
  func place(in reading: Reading) -> String {
    let file = reading.files[place.span.file]
    let lines = ExampleRegisters.text(file.bytes).split(separator: "\n", omittingEmptySubsequences: false)
    let number = file.position(at: place.span.start).line
    return "\(rule.code) \(file.path): \(lines.count < number ? "" : lines[number - 1])"
  }
}

extension Mistake: CustomTestStringConvertible {
  var testDescription: String { name }

  static let all = headings + tables + keys + words + values + syntax + files + references
}
