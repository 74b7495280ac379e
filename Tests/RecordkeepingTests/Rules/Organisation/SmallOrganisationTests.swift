import Testing

@testable import Recordkeeping

@Suite("An organisation with few employees")
struct SmallOrganisationTests {
  @Test func `reads which grounds keep its duty`() throws {
    let text = """
      role = "controller"
      impact-assessment = { required = true }

      [personal-data.health]
      @ activities/second.md
      role = "controller"
      @ organisation.md
      employees = 3
      """
    let place = try #require(
      Rule.smallOrganisationNotExempt.check.places(CheckContext(RuleExample(text))).first)
    let grounds = """
      processing that is not occasional (`example` and 1 more); special or criminal data (`example`); \
      a likely risk (`example`)
      """
    #expect(place.detail?.en == "3 is fewer than 250, but the duty stays because of: \(grounds)")
  }
}
