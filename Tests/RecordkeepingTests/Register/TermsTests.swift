import Testing

@testable import Recordkeeping

@Suite("The terms of a row that has none of its own")
struct TermsTests {
  private static let register = RuleExample(
    """
    data-subjects = ["customer", "employee"]
    retention = [
      { purposes = ["orders"], period = "2 years" },
      { purposes = ["payroll"], data-subjects = ["employee"], period = "7 years" },
      { data-subjects = ["customer"], period = "1 year" },
    ]
    [purposes.orders]
    [purposes.payroll]
    [personal-data.name]
    [personal-data.iban]
    purposes = ["payroll"]
    data-subjects = ["employee"]
    [personal-data.phone]
    purposes = ["orders"]
    data-subjects = ["customer"]
    """
  ).reading.register

  @Test(arguments: [
    ("name", ["2 years", "7 years", "1 year"]), ("iban", ["7 years"]), ("phone", ["2 years", "1 year"]),
  ])
  func `are those of its activity that are for its purposes and groups`(row: String, periods: [String]) throws
  {
    let activity = try #require(Self.register.activities.first)
    let data = try #require(activity.personalData.first { $0.id == row })
    let expected = periods.compactMap { Period($0) }
    #expect(activity.terms(of: data).compactMap { $0.length?.value } == expected)
  }
}
