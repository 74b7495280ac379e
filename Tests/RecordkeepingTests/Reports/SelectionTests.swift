import Testing

@testable import Recordkeeping

@Suite("A selection of findings")
struct SelectionTests {
  private static let findings = Rulebook.check(
    RuleExample(
      """
      status = "active"
      reviewed = ""
      [purposes.newsletter]
      legal-basis = "consent"
      [personal-data.email]
      [cookies.cart]
      """
    ).reading, on: LawDates.date)

  private func codes(_ selection: Selection) -> Set<String> {
    Set(Self.findings.filter(selection.contains).map(\.rule.code))
  }

  @Test func `leaves nothing out by itself`() throws {
    #expect(codes(try Selection()) == Set(Self.findings.map(\.rule.code)))
  }

  @Test(arguments: [
    (["RET01"], ["RET01"]), (["ret01"], ["RET01"]), (["retention-missing"], ["RET01"]),
    (["RET"], ["RET01"]), (["RET01", "COO"], ["COO01", "COO02", "COO03", "RET01"]), (["SYN08"], []),
  ])
  func `takes rules by code or name, and families`(names: [String], found: [String]) throws {
    #expect(codes(try Selection(rules: names)).sorted() == found)
  }

  @Test func `takes rules and families together`() throws {
    let both = try Selection(rules: ["RET01"], families: ["coo"])
    #expect(codes(both).sorted() == ["COO01", "COO02", "COO03", "RET01"])
  }

  @Test(arguments: [Severity.error, .warning, .note])
  func `takes what weighs enough`(severity: Severity) throws {
    let selection = try Selection(severity: severity)
    #expect(Self.findings.allSatisfy { selection.contains($0) == ($0.severity >= severity) })
    #expect(codes(selection).contains("RET01"))
    #expect(codes(selection).contains("KEY05") == (severity < .error))
  }

  @Test(arguments: [
    "30", "30(1)", "30(1)(f)", "AVG 30(1)", "gdpr art. 30", "artikel 13(2)(a)", "13(2)(a)",
  ])
  func `takes what cites an article or a part of it`(article: String) throws {
    #expect(codes(try Selection(articles: [article])).contains("RET01"))
  }

  @Test(arguments: ["UAVG 5", "Tw 11.7a", "31", "30(2)", "13(1)"])
  func `leaves out what cites another article`(article: String) throws {
    let cited = Rulebook.all.flatMap(\.provisions)
    guard cited.contains(where: Provision(asked: article).overlaps) else { return }
    #expect(!codes(try Selection(articles: [article])).contains("RET01"))
  }

  @Test func `takes what all its parts take`() throws {
    let selection = try Selection(families: ["RET"], articles: ["30"], severity: .error)
    #expect(codes(selection) == ["RET01"])
    #expect(codes(try Selection(families: ["RET"], articles: ["44"])).isEmpty)
  }

  @Test(arguments: [
    (["RTE01"], [], [], "Bedoelt u RET01?"), (["RETT"], [], [], "Bedoelt u RET?"),
    ([], ["XYZ"], [], "Kies uit: "), ([""], [], [], "`avgreg explain` toont de regels."),
    ([], [], ["99"], "Het naaste artikel is AVG art. 87."),
    ([], [], ["300(1)"], "Het naaste artikel is AVG art. "),
    ([], [], ["Tw 12"], "Het naaste artikel is Tw art. 11.7a."), ([], [], ["zomaar"], "Schrijf het als 30, "),
    ([], [], ["99999999999999999999999"], "Het naaste artikel is "),
  ])
  func `names the nearest where a name is not known`(
    rules: [String], families: [String], articles: [String], next: String
  ) {
    let error = #expect(throws: RunError.self) {
      try Selection(rules: rules, families: families, articles: articles)
    }
    #expect(error?.status == 64)
    #expect(error?.next?.nl.hasPrefix(next) ?? false, "\(error?.next?.nl ?? "")")
  }
}
