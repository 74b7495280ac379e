import Testing

@testable import Recordkeeping

@Suite("A cookie that needs consent")
struct CookieConsentTests {
  static let bases = LegalBasis.allCases.map(\.rawValue)
  static let consents = ["", "text = \"Ja\"", "covers = [\"device\"]", "covers = [\"legal-basis\"]"]

  private static func findings(_ text: String) -> [Finding] {
    Rulebook.check(RuleExample(text).reading, on: LawDates.date)
      .filter { ["COO04", "COO05", "COO06", "CON07", "BAS07"].contains($0.rule.code) }
  }

  @Test(arguments: bases, consents)
  func `is told of at most once`(basis: String, consent: String) {
    let table = consent.isEmpty ? "" : "consent = { \(consent) }"
    let findings = Self.findings(
      """
      [purposes.ads]
      legal-basis = "\(basis)"
      \(table)

      [cookies.pixel]
      purposes = ["ads"]
      class = "marketing"
      """)
    let isAsked = consent.contains("device")
    #expect(findings.count == (isAsked ? 0 : 1), "\(findings.map(\.rule.code))")
  }

  @Test(arguments: [("embedded", Severity.warning), ("analytics", .error), ("tracking", .error)])
  func `weighs less where it can be strictly necessary`(kind: String, severity: Severity) {
    for basis in ["legitimate-interests", "contract"] {
      let findings = Self.findings(
        """
        [purposes.map]
        legal-basis = "\(basis)"

        [cookies.map]
        purposes = ["map"]
        class = "\(kind)"
        """)
      #expect(findings.map(\.severity) == [severity])
    }
  }

  @Test func `names the purpose that does not ask, or the consent that does not cover it`() throws {
    let text = """
      [purposes.ads]
      legal-basis = "consent"
      consent = { covers = →["legal-basis"]← }

      [cookies.pixel]
      purposes = ["ads"]
      class = "marketing"
      """
    let example = RuleExample(text)
    let place = try #require(Rule.cookieWithoutConsent.check.places(CheckContext(example)).first)
    #expect(place.second.map(\.span) == example.marks.first)
  }

  @Test func `behind a wall of a public body is told of once`() {
    let wall = """
      [purposes.statistics]
      legal-basis = "consent"
      consent = { covers = ["legal-basis", "device"], condition = "Zonder ja geen site" }
      @ organisation.md
      kind = "public-body"
      """
    #expect(Self.findings(wall).map(\.rule.code) == ["COO06"])
    #expect(Self.findings(wall + "\ncookie-wall = true").map(\.rule.code) == ["COO06"])
    let shop = wall.replacing("public-body", with: "company")
    #expect(Self.findings(shop).map(\.rule.code) == ["CON07"])
  }
}

extension CheckContext {
  convenience init(_ example: RuleExample) { self.init(example.reading, on: LawDates.date) }
}
