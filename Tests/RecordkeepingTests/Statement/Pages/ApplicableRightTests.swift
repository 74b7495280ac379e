import Testing

@testable import Recordkeeping

@Suite("Which right applies to what")
struct ApplicableRightTests {
  /// The table of the law: which words stand beside a purpose on each basis (AVG art. 7(3), 15-18, 20-22).
  static let table: [(basis: String, shown: [String])] = [
    ("consent", ["toestemming intrekken", "inzien", "verbeteren", "wissen", "stilzetten", "meenemen"]),
    ("contract", ["inzien", "verbeteren", "wissen wat niet meer nodig is", "stilzetten", "meenemen"]),
    ("legal-obligation", ["inzien", "verbeteren", "wissen na de termijn van de wet", "stilzetten"]),
    ("vital-interests", ["inzien", "verbeteren", "wissen wat niet meer nodig is", "stilzetten"]),
    (
      "public-task",
      ["inzien", "verbeteren", "wissen wat niet meer nodig is voor onze taak", "stilzetten", "bezwaar maken"]
    ),
    (
      "legitimate-interests",
      ["inzien", "verbeteren", "wissen wat niet meer nodig is", "stilzetten", "bezwaar maken"]
    ),
  ]

  private static func rights(_ basis: String, _ more: String = "") throws -> [String] {
    let files = [
      "organisation.md": "name = \"Klein\"\ncountry = \"NL\"\nlanguages = [\"nl\"]",
      "activities/one.md": """
      title = "Iets"
      role = "controller"
      status = "active"
      statement = ["public"]
      \(more.hasPrefix("[") ? "" : more)
      [purposes.one]
      purpose = "Iets doen"
      legal-basis = "\(basis)"
      \(more.hasPrefix("direct") ? more : "")
      \(more.hasPrefix("[") ? more : "")
      """,
    ]
    let statement = try #require(StatementFixture.statement(files))
    let activity = try #require(statement.activities.first)
    return try statement.phrasing.rights(for: try #require(activity.purposes.first), in: activity)
  }

  @Test(arguments: table) func `follows from the basis`(_ row: (basis: String, shown: [String])) throws {
    #expect(try Self.rights(row.basis) == row.shown)
  }

  @Test func `has marketing and decisions by a computer besides`() throws {
    #expect(try Self.rights("contract", "direct-marketing = true").contains("reclame stoppen"))
    let decision = "[automated-decision-making.x]\npurposes = [\"one\"]\nprofiling = false\n"
    #expect(try Self.rights("contract", decision).contains("een mens laten kijken"))
  }
}
