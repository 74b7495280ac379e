import Foundation
import Testing

@testable import Recordkeeping

@Suite("Coverage")
struct CoverageTests {
  private static let day = LawDates.date

  /// A register of the project, with some of its files replaced.
  private static func coverage(_ path: String, replacing files: [SourceFile] = []) throws -> Coverage {
    let folder = try RegisterFolder.load(Project.folder.appending(path: path).path)
    let new = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    return try coverage(of: folder.files.map { new[$0.path] ?? $0 })
  }

  private static func coverage(of files: [SourceFile]) throws -> Coverage {
    let reading = Reading.read(files)
    let place = DiskPath("register")
    return Coverage(
      FoundRegister(name: "register", path: place, whole: place, templates: nil), reading.register,
      Rulebook.check(reading, on: day))
  }

  private static func open(_ coverage: Coverage) -> [String] {
    coverage.answers.filter { $0.state == .open }.map {
      "\($0.list.id) \($0.demand.id) \($0.activity ?? "") \($0.lacking)"
    }
  }

  @Test(arguments: ExampleRegisters.names)
  func `of a purely Dutch register can have nothing open`(name: String) throws {
    let coverage = try Self.coverage("Registers/\(name)")
    #expect(Self.open(coverage) == [])
    #expect(!coverage.answers.contains { $0.state == .waived })
  }

  /// Takes one required key at a time out of a register; what the rules then miss, no demand may call met.
  @Test(arguments: ["newsletter", "hard-joint", "hard-processor", "hard-staff", "hard-wmo"])
  func `calls nothing met that a rule finds missing`(scenario: String) throws {
    let path = Project.folder.appending(path: "Tests/Scenarios/\(scenario)/register").path
    let files = try RegisterFolder.load(path).files
    let reading = Reading.read(files)
    let before = Set(Rulebook.check(reading, on: Self.day).map(Self.place))
    for number in files.indices where files[number].path.hasSuffix(".md") {
      for removal in Removal.all(in: number, of: reading) {
        var cut = files
        cut[number] = removal.cut(from: files[number])
        let findings = Rulebook.check(Reading.read(cut), on: Self.day)
        let missed = findings.filter { removal.covers($0.place.span) && !before.contains(Self.place($0)) }
        if missed.isEmpty { continue }
        let coverage = try Self.coverage(of: cut)
        let asked = coverage.answers.filter {
          Self.asks($0, for: removal.name, of: number, in: reading.register)
        }
        let isOpen = asked.isEmpty || asked.contains { $0.state == .open }
        #expect(isOpen, "\(removal.name) of \(files[number].path) is gone, and yet nothing is open")
      }
    }
  }

  /// Whether a demand is answered by a key of a record.
  private static func asks(
    _ answer: DemandAnswer, for key: String, of file: Int, in register: Register
  ) -> Bool {
    let activity = register.activities.first { $0.id == answer.activity }
    let records =
      activity.map { register.records(for: answer.demand.subject, of: $0) }
      ?? [register.organisation].compactMap { $0?.fields }
    return records.contains { $0.span.file == file }
      && answer.demand.keys.contains { "\($0.table).\($0.key)" == key }
  }

  private static func place(_ finding: Finding) -> String { "\(finding.rule.code) \(finding.place.span)" }

  @Test func `calls nothing met in a file that cannot be read`() throws {
    let path = "Tests/Scenarios/newsletter/register"
    let file = SourceFile(
      "activities/nieuwsbrief.md", "+++\ntitle = \"Nieuwsbrief\"\nrole = \"controller\nstatus\n+++\n")
    let coverage = try Self.coverage(path, replacing: [file])
    let states = Set(
      coverage.answers.filter { $0.activity == "nieuwsbrief" && $0.demand.subject == .activity }.map(\.state))
    #expect(states.isSubset(of: [.open, .notAsked]) && states.contains(.open))
  }

  @Test func `keeps apart what is none, open and waived`() throws {
    let coverage = try Self.coverage("Tests/Scenarios/coverage/register")
    let states = { (list: String, demand: String) in
      coverage.answers.filter { $0.list.id == list && $0.demand.id == demand }.map(\.state)
    }
    #expect(states("30-1", "retention") == [.met, .open])
    #expect(states("authorities", "owner") == [.met, .waived, .met])
    #expect(states("30-1", "officer") == [.none])
    #expect(states("13", "statement") == [.none, .met])
    #expect(states("13", "purposes") == [.notAsked, .met])
    #expect(states("30-2", "client-officers") == [.open])
  }

  /// The measures of the organisation hold for every activity; without them each lacks its own.
  @Test(arguments: ["", "security-measures = \"\"", "security-measures = []"])
  func `calls no measures met that neither the activity nor the organisation names`(line: String) throws {
    let path = Project.folder.appending(path: "Registers/korenaar/organisation.md")
    let text = try String(contentsOf: path, encoding: .utf8)
    let start = try #require(text.range(of: "security-measures = ["))
    let end = try #require(text.range(of: "]\n", range: start.upperBound..<text.endIndex))
    let file = SourceFile(
      "organisation.md", text.replacingCharacters(in: start.lowerBound..<end.upperBound, with: "\(line)\n"))
    let coverage = try Self.coverage("Registers/korenaar", replacing: [file])
    let answers = coverage.answers.filter { ["security", "risk-measures"].contains($0.demand.id) }
    #expect(Set(answers.map(\.demand.id)).count == 2)
    // The record of staff names measures of its own.
    #expect(answers.filter { $0.activity == "personeel" }.allSatisfy { $0.state == .met })
    for answer in answers where answer.activity != "personeel" {
      #expect(answer.state == .open && answer.lacking == ["SEC01"], "\(answer.activity ?? "")")
    }
  }

  @Test func `calls measures met that an activity names itself where the others lack them`() throws {
    let facts = "role = \"controller\"\nstatus = \"active\"\n"
    let files = [
      SourceFile("organisation.md", "+++\nname = \"Klein\"\n+++\n"),
      SourceFile("activities/een.md", "+++\n\(facts)security-measures = [\"backup\"]\n+++\n"),
      SourceFile("activities/twee.md", "+++\n\(facts)+++\n"),
      SourceFile("activities/drie.md", "+++\n\(facts)+++\n"),
    ]
    let answers = try Self.coverage(of: files).answers.filter { $0.demand.id == "security" }
    let states = Dictionary(answers.map { ($0.activity ?? "", $0.state) }) { first, _ in first }
    #expect(states == ["een": .met, "twee": .open, "drie": .open])
  }

  @Test func `gives no score`() throws {
    let coverage = try Self.coverage("Registers/webbureau")
    for language in [Language.nl, .en] {
      let report = CoverageReport(language: language, on: Self.day)
      for text in [report.text([coverage]), report.markdown([coverage]), report.json([coverage])] {
        #expect(!text.contains("%") && !text.contains("100"))
      }
    }
  }

  @Test func `has every answer in JSON`() throws {
    let coverage = try Self.coverage("Tests/Scenarios/coverage/register")
    let text = CoverageReport(language: .en, on: Self.day).json([coverage])
    let json = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let register = try #require((json["registers"] as? [[String: Any]])?.first)
    let lists = try #require(register["lists"] as? [[String: Any]])
    let demands = lists.flatMap { $0["demands"] as? [[String: Any]] ?? [] }
    let answers = demands.flatMap { $0["answers"] as? [[String: Any]] ?? [] }
    #expect(answers.count == coverage.answers.count)
    let counts = try #require(register["counts"] as? [String: Int])
    #expect(counts.values.reduce(0, +) == answers.count)
    #expect(counts["open"] == coverage.answers.count { $0.state == .open })
  }
}
