import Testing

@testable import Recordkeeping

@Suite("In a draft")
struct DraftsTests {
  static func findings(_ code: String, _ text: String) -> [Finding] {
    Rulebook.check(RuleExample(text).reading, on: LawDates.date).filter { $0.rule.code == code }
  }

  @Test(arguments: ["draft", "planned", "active"])
  func `what is missing is an open point, and only there`(status: String) {
    let findings = Self.findings("RET01", "status = \"\(status)\"\n[personal-data.email]")
    #expect(findings.map(\.isOpen) == [status == "draft"])
    #expect(findings.map(\.severity) == [status == "draft" ? .note : .error])
  }

  @Test func `a wrong answer is still a fault`() {
    let text = "status = \"draft\"\n[personal-data.religion]\nexception = \"same-group\""
    #expect(Self.findings("SPC01", text).map(\.severity) == [.error])
  }

  @Test(arguments: ["draft", "active"])
  func `a client that nothing else names is part of it`(status: String) {
    let text = """
      status = "\(status)"
      role = "processor"
      [controllers.fietsclub]
      @ parties/fietsclub.md
      role = "client"
      """
    #expect(Self.findings("PRC01", text).map(\.isOpen) == [status == "draft"])
  }

  @Test(arguments: ["draft", "active"])
  func `the organisation is one as long as every activity is`(status: String) {
    let text = """
      status = "draft"
      @ activities/second.md
      status = "\(status)"
      @ organisation.md
      kind = "public-body"
      data-protection-officer = ""
      """
    #expect(Self.findings("ORG03", text).map(\.isOpen) == [status == "draft"])
  }

  @Test(arguments: [
    ("", "", true), ("", "recipients = [\"bakker\"]", false),
    ("", "[cookies.x]\nprovider = \"bakker\"", false),
    ("recipients = [\"bakker\"]", "", true),
    ("recipients = [\"bakker\"]", "recipients = [\"bakker\"]", false),
    ("[cookies.x]\nprovider = \"bakker\"", "", true), ("", "recipients = [\"molen\"]", false),
  ])
  func `a party is part of it that nothing else names`(draft: String, active: String, isOpen: Bool) {
    let text = """
      status = "draft"
      \(draft)
      @ activities/second.md
      status = "active"
      \(active)
      @ parties/bakker.md
      name = "Bakker"
      @ parties/molen.md
      role = "processor"
      sub-processors = ["bakker"]
      """
    let findings = Self.findings("REC04", text)
    #expect(findings.map(\.isOpen) == [isOpen])
  }
}
