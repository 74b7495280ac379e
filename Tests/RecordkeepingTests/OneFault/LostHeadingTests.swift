import Testing

@testable import Recordkeeping

/// What is said of lines whose heading was lost names headings that a file can have.
@Suite("Lost headings")
struct LostHeadingTests {
  @Test(arguments: [
    ("[purposes.order-fulfilment]\n", "activities/bestellingen.md", "[purposes.x]"),
    ("[purposes.newsletter.consent]\n", "activities/nieuwsbrief.md", "[purposes.x.consent]"),
    ("[impact-assessment]\n", "activities/nieuwsbrief.md", "[impact-assessment]"),
    ("[agreement]\n", "parties/voorbeeldhost.md", "[agreement]"),
  ])
  func `are named as they stand in a file`(heading: String, path: String, name: String) throws {
    let mistake = Mistake("a lost heading", in: path, .replace(heading, ""))
    let reading = try #require(try mistake.reading())
    let finding = try #require(Rulebook.check(reading, on: ExampleRegisters.day).first)
    #expect(finding.help.en == "put the name of the table above this line, such as \(name)")
    #expect(finding.place.detail?.en.contains("in \(name)") ?? false)
  }

  @Test func `are never the name of a table alone that has rows`() {
    let activity = TableHeading.headings(of: ConsentKeys.table, beside: PurposeKeys.table)
    #expect(activity == ["purposes.x.consent"])
    let row = TableHeading.headings(of: RetentionKeys.table, beside: PersonalDataKeys.table)
    #expect(row == ["personal-data.x.retention", "retention"])
    #expect(TableHeading.headings(of: TransferKeys.table, beside: ActivityKeys.table) == ["transfers.US"])
  }
}
