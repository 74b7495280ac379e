import Testing

@testable import Recordkeeping

/// The keys of a row, written where its name belongs.
@Suite("A row without a name")
struct UnnamedRowTests {
  @Test func `gives one finding at the heading, whatever stands below it`() {
    let example = RuleExample(
      """
      →[purposes]←
      purpose = "Ons nieuws mailen"
      legal-basis = "consent"
      """)
    #expect(example.reading.flaws.map(\.code) == ["KEY02"])
    #expect(example.reading.flaws.map(\.span) == example.marks)
    #expect(example.reading.flaws.first?.help?.en == "add a name: [purposes.x]")
  }

  @Test func `of a transfer is told of as a transfer without a country`() {
    let example = RuleExample(
      """
      @ parties/mail.md
      →[transfers]←
      ground = "adequacy"
      in-scope = true
      """)
    #expect(example.reading.flaws.map(\.code) == ["TRF07"])
    #expect(example.reading.flaws.map(\.span) == example.marks)
  }

  @Test func `is what a waiver beside the rows would be, and one finding says where it belongs`() {
    let example = RuleExample(
      """
      title = "Bestellingen"
      [personal-data.email]
      source = ["data-subject"]
      [personal-data.→waivers←.RET20]
      reason = "Wij volgen de branche"
      by = "Directie"
      until = 2027-06-01
      """)
    #expect(example.reading.flaws.map(\.code) == ["REF01"])
    #expect(example.reading.flaws.map(\.span) == example.marks)
    #expect(
      example.reading.flaws.first?.help?.en
        == "a waiver stands in the row that it is about: [personal-data.email.waivers.RET20]")
    #expect(example.reading.register.activities.first?.personalData.map(\.id) == ["email"])
  }

  @Test func `is not one whose name is also a key`() {
    #expect(RuleExample("[purposes.consent]\npurpose = \"x\"").reading.flaws == [])
  }

  @Test(arguments: ["Verenigde Staten", "verenigde staten", "United States"])
  func `of a country written in full gets its code as help`(name: String) {
    let example = RuleExample("@ parties/mail.md\n[transfers.\"\(name)\"]\nground = \"contract\"")
    #expect(example.reading.flaws.first?.help?.en == "did you mean [transfers.US]?")
  }
}
