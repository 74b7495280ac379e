import Testing

@testable import Recordkeeping

@Suite("An activity stands in the statement")
struct StatementActivityTests {
  private func stands(
    _ lines: String, on day: String = "2026-11-23", for audience: String = "public", isPreview: Bool = false
  ) -> Bool {
    let files = [
      "organisation.md": "name = \"Klein\"\nlanguages = [\"nl\"]",
      "activities/one.md": "title = \"Iets\"\nrole = \"controller\"\nstatement = [\"public\"]\n" + lines,
    ]
    let day = Day(day) ?? .first
    return StatementFixture.statement(files, for: audience, on: day, isPreview: isPreview) != nil
  }

  private let data = "\n[personal-data.name]\nretention = "

  @Test func `of its audience alone`() {
    #expect(stands("status = \"active\""))
    #expect(!stands("status = \"active\"", for: "staff"))
  }

  @Test func `as a draft or plan only in a preview`() {
    for status in ["draft", "planned"] {
      #expect(!stands("status = \"\(status)\""))
      #expect(stands("status = \"\(status)\"", isPreview: true))
    }
  }

  @Test func `after its end until the last term has run out`() {
    let ended = "status = \"ended\"\nended = 2020-03-01" + data
    #expect(stands(ended + "{ period = \"2 years\", start = \"delivery\" }", on: "2022-03-01"))
    #expect(!stands(ended + "{ period = \"2 years\", start = \"delivery\" }", on: "2022-03-02"))
    #expect(stands(ended + "{ period = \"7 years\", start = \"end-of-financial-year\" }", on: "2027-12-31"))
    #expect(!stands(ended + "{ period = \"7 years\", start = \"end-of-financial-year\" }", on: "2028-01-01"))
  }

  @Test func `for ever when its term cannot be counted, until the data are erased`() {
    let ended = "status = \"ended\"\nended = 2020-03-01"
    #expect(stands(ended + data + "{ criteria = \"tot het klaar is\" }", on: "2050-01-01"))
    #expect(stands(ended + data + "{ period = \"permanent\" }", on: "2050-01-01"))
    #expect(stands(ended + "\nerased = 2021-01-01", on: "2020-12-31"))
    #expect(!stands(ended + "\nerased = 2021-01-01", on: "2021-01-01"))
  }

  @Test(arguments: [
    "death", "archive-transfer", "withdrawal", "end-of-warranty", "end-of-employment-year",
  ])
  func `for ever when its term starts at a moment that can come later`(moment: String) {
    let ended = "status = \"ended\"\nended = 2020-03-01" + data
    #expect(stands(ended + "{ period = \"1 year\", start = \"\(moment)\" }", on: "2050-01-01"))
  }

  @Test func `never as the work of a processor`() {
    let files = [
      "organisation.md": "name = \"Klein\"\nlanguages = [\"nl\"]",
      "activities/one.md":
        "title = \"Iets\"\nrole = \"processor\"\nstatus = \"active\"\nstatement = [\"public\"]",
    ]
    #expect(StatementFixture.statement(files) == nil)
  }

  @Test func `with a stamp in a preview`() throws {
    #expect(
      try StatementFixture.html(FullRegister.files, isPreview: true).contains("<strong>CONCEPT</strong>"))
    #expect(try !StatementFixture.html(FullRegister.files).contains("CONCEPT"))
  }

  @Test func `even where a draft has hardly anything, on every kind of page`() throws {
    let files = [
      "organisation.md": "name = \"Klein\"\nlanguages = [\"nl\"]",
      "activities/one.md": """
      status = "draft"
      statement = ["public"]
      recipients = ["empty", "nobody"]
      [purposes.one]
      legal-basis = "consent"
      [purposes.two]
      legal-basis = "legitimate-interests"
      [purposes.three]
      [purposes.one.consent]
      [personal-data.email]
      [personal-data.health]
      source = ["empty"]
      [cookies.one]
      [cookies.two]
      class = "marketing"
      [automated-decision-making.one]
      [joint-controllers.empty]
      [forms.one]
      """,
      "parties/empty.md": "[transfers.US]\n[transfers.CA]\nground = \"standard-clauses\"",
    ]
    let publication = Publication(
      of: StatementFixture.reading(files), on: StatementFixture.day, isPreview: true)
    if case .failure(let faults) = publication.pages() {
      for flaw in faults.flaws {
        Issue.record("\(publication.files[flaw.span.file].path) \(flaw.detail?.en ?? flaw.code)")
      }
    }
  }

  @Test func `with what a draft leaves open marked, and nothing said of it`() throws {
    let files = [
      "organisation.md": "name = \"Klein\"\nlanguages = [\"nl\"]",
      "activities/one.md": """
      title = "Iets"
      role = "controller"
      status = "draft"
      statement = ["public"]
      [purposes.contact]
      purpose = "Uw vraag beantwoorden"
      [personal-data.email]
      [personal-data.name]
      """,
    ]
    let statement = try #require(StatementFixture.statement(files, isPreview: true))
    let page = try StatementFixture.layers(statement)
    #expect(page.contains("<title>CONCEPT: "))
    #expect(page.contains("NOG IN TE VULLEN"))
    #expect(!page.contains("aan niemand anders"))
    #expect(page.contains("<b>Hoe lang wij ze bewaren:</b> <strong class=\"avgreg-open\">"))
  }
}
