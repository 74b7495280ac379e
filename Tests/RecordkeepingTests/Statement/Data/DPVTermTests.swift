import Testing

@testable import Recordkeeping

@Suite("Terms of the Data Privacy Vocabulary")
struct DPVTermTests {
  @Test(arguments: ["pd:EmailAddress", "eu-gdpr:A6-1-a", "loc:NL", "dpv:DataSubject"])
  func `are read with their prefix`(text: String) {
    #expect(DPVTerm(text)?.text == text)
  }

  @Test(
    arguments: [
      "", "pd:", ":Name", "Name", "foaf:Name", "pd:Na me", "pd:Name>", "pd:Name:x",
      "https://w3id.org/dpv#Name",
      "pd:\u{202E}Name", "dpv-skos:Name",
    ])
  func `in another form are left out`(text: String) { #expect(DPVTerm(text) == nil) }

  @Test func `are what every vocabulary of the program names`() {
    let vocabularies: [Vocabulary] = [
      .dataCategories, .dataSubjects, .purposes, .securityMeasures, .authorities, Choices["legal-basis"],
      Choices["exception"], Choices["transfer-ground"],
    ]
    for row in vocabularies.flatMap(\.rows) {
      #expect(DPVTerm.all(of: row).count == row.dpv.count, "\(row.id)")
    }
  }

  @Test func `of a register's own vocabulary stand in the linked data, near ones as near`() throws {
    var files = FullRegister.replacing(
      "[personal-data.name]", "[personal-data.nickname]", in: "activities/shop.md")
    files["vocabulary.toml"] = nil
    let own = SourceFile(
      path: "vocabulary.toml",
      bytes: Array(
        """
        [data-categories.nickname]
        nl = "bijnaam"
        dpv = ["pd:Name", "kwaad:<x>"]
        dpv-exact = false
        """.utf8))
    let reading = Reading.read(StatementFixture.reading(files).files + [own])
    let statement = try #require(
      Statement(of: reading, for: "public", words: StatementFixture.words("nl"), on: StatementFixture.day))
    let text = String(decoding: try StatementGraph(statement: statement).bytes(), as: UTF8.self)
    #expect(text.contains("\"skos:prefLabel\": \"bijnaam\""))
    #expect(text.contains("skos:relatedMatch") && !text.contains("kwaad"))
  }

  @Test func `write a period as ISO 8601 does`() {
    let written = [
      "7 years": "P7Y", "36 hours": "PT36H", "2 weeks": "P2W", "30 days": "P30D", "1 month": "P1M",
    ]
    for (text, iso) in written { #expect(Period(text)?.iso == iso) }
  }
}
