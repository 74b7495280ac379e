import Foundation
import Testing

@testable import Recordkeeping

@Suite("Choices")
struct ChoicesTests {
  static let counts = [
    ("organisation-kind", 6), ("core-activities", 2), ("repository", 2), ("role", 3), ("status", 4),
    ("statement", 7),
    ("information-exemption", 6), ("informed", 3), ("legal-basis", 6), ("marketing-ground", 4),
    ("consent-covers", 6),
    ("consent-mechanism", 9), ("consent-channel", 5), ("consent-location", 6), ("evidence-holds", 4),
    ("withdrawal", 8),
    ("source", 4), ("required", 5), ("exception", 10), ("criminal-ground", 15), ("retention-period", 1),
    ("valuation", 2), ("party-role", 7), ("publish", 2), ("agreement-contains", 8), ("sub-processing", 3),
    ("transfer-ground", 15), ("certified-data", 2), ("cookie-class", 6), ("cookie-technique", 5),
    ("cookie-provider", 1), ("cookie-duration", 2), ("decision-ground", 4),
    ("decision-special-categories", 2),
    ("impact-criteria", 9), ("authority-list", 17),
  ]

  @Test func `are these, in this order`() {
    #expect(Choices.names == Self.counts.map(\.0))
  }

  @Test(arguments: counts)
  func `have a label and a line that explains them in both languages`(name: String, count: Int) {
    let vocabulary = Choices[name]
    #expect(vocabulary.rows.count == count)
    for row in vocabulary.rows {
      #expect(row.label(in: "nl")?.isEmpty == false && row.label(in: "en")?.isEmpty == false, "\(row.id)")
      #expect(row.meaning?.nl.hasSuffix(".") == true && row.meaning?.en.hasSuffix(".") == true, "\(row.id)")
    }
  }

  static let types: [any Choice.Type] = [
    ActivityRole.self, ActivityStatus.self, Channel.self, ConsentCoverage.self, ConsentLocation.self,
    ConsentMechanism.self, CookieClass.self, DecisionGround.self, LegalBasis.self, Obligation.self,
    OrganisationKind.self, PartyRole.self, PublishedAs.self, RepositoryAccess.self, TransferGround.self,
    WithdrawalChannel.self,
  ]

  @Test func `are the cases of the types that stand for them`() {
    func cases<Words: Choice>(_ type: Words.Type) -> [String] { type.allCases.map(\.rawValue) }
    for type in Self.types { #expect(cases(type) == Choices[type.list].ids, "\(type)") }
  }

  /// The types above are all that the program has.
  @Test func `have each type in the test of their cases`() throws {
    let folder = Project.folder.appending(path: "Sources/Recordkeeping/Register/Choices")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(files) == Set(Self.types.map { "\($0).swift" }))
  }

  @Test func `are those that keys name, each at least once`() {
    let sources = KeyCatalogue.tables.flatMap(\.keys).compactMap(\.words)
    let lists = sources.flatMap { source -> [String] in
      switch source {
      case .choices(let list, let other): [list] + (other.map { [$0] } ?? [])
      case .sources: ["source"]
      default: []
      }
    }
    let written: Set = ["retention-period", "cookie-duration", "cookie-provider"]
    #expect(Set(lists).union(written) == Set(Choices.names))
  }

  @Test func `of an unknown name have no words`() {
    #expect(Choices["legal-bases"].rows.isEmpty)
  }

  @Test func `give each legal basis its letter`() {
    let citations = Choices["legal-basis"].rows.flatMap(\.provisions).map { $0.citation(in: .en) }
    #expect(
      citations == [
        "GDPR art. 6(1)(a)", "GDPR art. 6(1)(b)", "GDPR art. 6(1)(c)", "GDPR art. 6(1)(d)",
        "GDPR art. 6(1)(e)",
        "GDPR art. 6(1)(f)",
      ])
  }

  @Test func `know which exceptions need a law`() {
    let rows = Choices["exception"].rows
    #expect(rows.map { $0.text("article")?.suffix(3) ?? "" } == "abcdefghij".map { "(\($0))" })
    let needing = rows.filter { $0.isTrue("law-needed") }.map(\.id)
    #expect(
      needing == [
        "employment-and-social-security", "substantial-public-interest", "health-or-social-care",
        "public-health",
        "archiving-research-statistics",
      ])
    #expect(rows.first?.provisions.last?.act == .uavg)
  }

  @Test func `know wrong ways of consent by name`() {
    let wrong = Choices["consent-mechanism"].rows.filter(\.isWrong).map(\.id)
    #expect(wrong == ["pre-ticked", "silence", "scrolling", "continued-use"])
    #expect(Choices["consent-location"].rows.filter(\.isWrong).map(\.id) == ["terms", "contract"])
  }

  @Test func `know which transfers rest on safeguards and which on derogations`() {
    let grounds = Choices["transfer-ground"]
    #expect(grounds.rows.filter { $0.isTrue("safeguard") }.count == 6)
    #expect(grounds.rows.filter { $0.isTrue("derogation") }.count == 8)
    #expect(grounds["adequacy"]?.text("article") == "45")
  }

  @Test func `know which criminal grounds hold for third parties`() {
    let ids = Choices["criminal-ground"].rows.filter { $0.isTrue("third-parties") }.map(\.id)
    #expect(ids == ["licensed-security-firm", "same-group", "authority-licence"])
  }
}
