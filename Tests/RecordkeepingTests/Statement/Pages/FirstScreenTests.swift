import Foundation
import Testing

@testable import Recordkeeping

@Suite("The first screen")
struct FirstScreenTests {
  private static func page(
    _ files: [String: String], _ path: String = "nl/index.html"
  ) throws -> VisibleText {
    let pages = try Publication(of: StatementFixture.reading(files), on: StatementFixture.day).pages().get()
    return VisibleText(pages[path] ?? [])
  }

  private static func organisation(_ country: String) -> String {
    """
    name = "Klein"
    country = "\(country)"
    address = "Straat 1"
    languages = ["nl", "en", "de", "fr"]
    """
  }

  private static func activity(_ title: String, _ more: String = "") -> String {
    """
    title = "\(title)"
    role = "controller"
    status = "active"
    statement = ["public"]
    data-subjects = ["customer"]
    recipients = "none"
    automated-decision-making = "none"
    [purposes.one]
    purpose = "Iets doen"
    legal-basis = "contract"
    [personal-data.name]
    source = ["observed"]
    retention = { period = "1 year", start = "last-contact" }
    \(more)
    """
  }

  @Test(arguments: [
    ("nl", "En nog 1 onderwerp"), ("en", "And 1 more subject"), ("de", "Und noch 1 Thema"),
    ("fr", "Et 1 autre sujet"),
  ])
  func `counts one more subject as one`(language: String, text: String) throws {
    let long = "Iets doen \(String(repeating: "met veel woorden ", count: 40))"
    var files = ["organisation.md": Self.organisation("NL")]
    files["activities/a.md"] = Self.activity("Een")
    files["activities/b.md"] = Self.activity("Twee \(long)").replacing("Iets doen\"", with: "\(long)\"")
    let page = try Self.page(files, "\(language)/index.html")
    #expect(page.runs.contains(text))
  }

  @Test func `parts kinds by a semicolon where one of them is a list itself`() throws {
    let kinds = ["health", "absence", "genetic", "religion", "ethnicity", "politics", "sex-life"]
    let rows = kinds.map { "[personal-data.\($0)]\nsource = [\"observed\"]" }.joined(separator: "\n")
    let files = [
      "organisation.md": Self.organisation("NL"), "activities/a.md": Self.activity("Een", rows),
    ]
    let phrasing = try #require(StatementFixture.statement(files)).phrasing
    let names = kinds.prefix(4).map { phrasing.label($0, in: "data-categories") }
    let isNested = names.contains { $0.contains(",") || $0.contains(" en ") }
    #expect(isNested, "\(names)")
    #expect(try Self.page(files).holds(phrasing.capitalised(names.joined(separator: "; ")) + " en nog 3"))
  }

  @Test func `tells that an organisation outside the EEA has data there`() throws {
    let page = try Self.page([
      "organisation.md": Self.organisation("US"), "activities/a.md": Self.activity("Een"),
    ])
    #expect(page.holds("Ja, naar de Verenigde Staten.") && !page.holds("Nee. De EER"))
    let near = try Self.page([
      "organisation.md": Self.organisation("NL"), "activities/a.md": Self.activity("Een"),
    ])
    #expect(near.holds("Nee. De EER"))
  }

  @Test(arguments: [
    ("US", "Woont u in de Europese Unie? Dan behandelt de rechter in uw eigen land uw zaak."),
    ("BE", "De rechter in uw eigen land of in het onze behandelt uw zaak."),
  ])
  func `leads to the courts that hear a case`(country: String, text: String) throws {
    let files = [
      "organisation.md": Self.organisation(country), "activities/a.md": Self.activity("Een"),
    ]
    #expect(try Self.page(files, "nl/rights.html").holds(text))
  }

  @Test(arguments: [
    ("address = \"Postbus 1\"\nphone = \"020 1\"", false), ("email = \"v@klein.example\"", true),
  ])
  func `leads to requests by mail only where they are taken`(table: String, hasMail: Bool) throws {
    let files = [
      "organisation.md":
        "email = \"a@klein.example\"\n\(Self.organisation("NL"))\n[rights-requests]\n\(table)",
      "activities/a.md": Self.activity("Een"),
    ]
    let pages = try Publication(of: StatementFixture.reading(files), on: StatementFixture.day).pages().get()
    let mails = HTMLTags(pages["nl/rights.html"] ?? []).values(of: "href").filter { $0.contains("subject=") }
    #expect(mails.isEmpty != hasMail)
    for mail in mails { #expect(mail.hasPrefix("mailto:v@klein.example?")) }
  }
}
