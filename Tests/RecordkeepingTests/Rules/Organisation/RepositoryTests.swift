import Testing

@testable import Recordkeeping

@Suite("Who can read the register itself")
struct RepositoryTests {
  private static func findings(_ answer: String) -> [Finding] {
    let text = """
      role = "controller"
      owner = "Winkel"
      security-measures = ["backup", "mfa"]

      [purposes.contact-handling]
      legal-basis = "legitimate-interests"
      balancing-test = { done = 2026-08-01, document = "afweging.md" }
      @ organisation.md
      kind = "company"
      \(answer)
      @ parties/voorbeeldmail.md
      name = "Voorbeeldmail B.V."
      agreement = { signed = 2026-08-01, document = "contract.pdf" }
      @ parties/voorbeeldhost.md
      name = "Voorbeeldhost B.V."
      agreement = { signed = 2026-08-01 }
      @ parties/voorbeeldbank.md
      name = "Voorbeeldbank"
      agreement = "none"
      """
    return Rulebook.check(RuleExample(text).reading, on: LawDates.date).filter { $0.rule.code == "ORG12" }
  }

  @Test func `is asked once, as a note`() {
    #expect(Self.findings("").map(\.severity) == [.note])
  }

  @Test func `is no question where it is private`() {
    #expect(Self.findings("repository = \"private\"").isEmpty)
  }

  @Test func `is a warning with a count where it is everyone`() throws {
    let findings = Self.findings("repository = \"public\"")
    #expect(findings.map(\.severity) == [.warning])
    let detail = try #require(findings.first?.place.detail)
    #expect(
      detail.en
        == "10 internal keys, among them security measures, 2 processing agreements and 1 balancing test")
    #expect(
      detail.nl
        == "10 interne sleutels, waaronder beveiligingsmaatregelen, 2 verwerkersovereenkomsten en 1 belangenafweging"
    )
  }

  @Test func `counts one key as one`() {
    let reading = RuleExample("@ organisation.md\nrepository = \"public\"").reading
    #expect(InternalKeys(of: reading.register).wording.en == "1 internal key")
  }
}
