import Foundation
import Testing

@testable import Recordkeeping

@Suite("Terms on the pages")
struct PageTermsTests {
  /// Data of two groups for a purpose on consent and one that the law demands.
  private static let files = [
    "organisation.md": """
    name = "Praktijk"
    country = "NL"
    email = "a@praktijk.example"
    privacy-page = "https://praktijk.example/privacy/"
    languages = ["nl", "fr"]
    """,
    "activities/care.md": """
    title = "Zorg"
    role = "controller"
    status = "active"
    statement = ["public"]
    data-subjects = ["patient", "parent", "child"]
    recipients = "none"
    automated-decision-making = "none"
    [purposes.study]
    purpose = "Onderzoek"
    legal-basis = "consent"
    [purposes.study.consent]
    text = "Ja."
    withdrawal = ["email"]
    [purposes.file]
    purpose = "Het dossier bewaren"
    legal-basis = "legal-obligation"
    law = ["BW art. 7:454"]
    [personal-data.name]
    source = ["data-subject"]
    required = "statutory"
    consequence = "Zonder naam geen zorg"
    retention = [
      { data-subjects = ["patient"], period = "20 years", start = "last-change" },
      { data-subjects = ["child"], period = "20 years", start = "last-change", criteria = "voor kinderen vanaf hun achttiende." },
    ]
    [personal-data.phone]
    purposes = ["file"]
    data-subjects = ["patient"]
    source = ["data-subject"]
    required = "optional"
    retention = { period = "2 years", start = "last-contact" }
    [personal-data.parent-phone]
    category = "phone"
    purposes = ["file"]
    data-subjects = ["parent"]
    source = ["data-subject"]
    required = "optional"
    retention = { period = "1 year", start = "last-contact" }
    [personal-data.browsing]
    purposes = ["study"]
    source = ["observed"]
    retention = { period = "1 year" }
    """,
  ]

  private static func pages(_ files: [String: String] = files) throws -> [String: [UInt8]] {
    try Publication(of: StatementFixture.reading(files), on: StatementFixture.day).pages().get()
  }

  private static let ofGroups =
    "van patiënten en cliënten: 20 jaar na de laatste wijziging van het dossier; "
    + "van kinderen: 20 jaar na de laatste wijziging van het dossier; voor kinderen vanaf hun achttiende"

  @Test func `say of whom, in the overview and on the page on withdrawing`() throws {
    let pages = try Self.pages()
    for path in ["nl/index.html", "nl/withdrawal.html"] {
      let whole = VisibleText(pages[path] ?? []).whole.lowercasedASCII
      #expect(whole.contains(Self.ofGroups.lowercasedASCII), "\(path): \(whole)")
    }
  }

  @Test func `tell one kind of two groups apart`() throws {
    let index = VisibleText(try Self.pages()["nl/index.html"] ?? [])
    #expect(index.holds("Telefoonnummer van patiënten en cliënten: 2 jaar na"))
    #expect(index.holds("Telefoonnummer van ouders en voogden: 1 jaar na"))
  }

  @Test func `name no end after withdrawal where the register counts from no moment`() throws {
    let page = VisibleText(try Self.pages()["nl/withdrawal.html"] ?? [])
    #expect(!page.holds("uiterlijk 1 jaar") && page.runs.contains { $0.hasSuffix(": zonder uitstel.") })
  }

  @Test func `are ended once, also below a consequence`() throws {
    let page = VisibleText(try Self.pages()["nl/activities/care.html"] ?? [])
    #expect(page.holds("Ja, de wet verplicht u. Zonder naam geen zorg."))
  }

  @Test func `are parted from what they are about as the language does`() throws {
    let pages = try Self.pages()
    let space = "\u{A0}:"
    let notice = ExampleRegisters.text(pages["fr/notices/care.txt"])
    #expect(!notice.replacing(space, with: "").replacing("https:", with: "").contains(":"), "\(notice)")
    #expect(notice.contains(space))
  }

  @Test func `of a short notice are the longest of all, with no group before it`() throws {
    var files = Self.files
    files["activities/care.md"] = files["activities/care.md"]?
      .replacing(
        "purpose = \"Onderzoek\"",
        with: "purpose = \"Onderzoek \(String(repeating: "naar gaatjes ", count: 30))\""
      )
      .replacing(", criteria = \"voor kinderen vanaf hun achttiende.\"", with: "")
    let notice = ExampleRegisters.text(try Self.pages(files)["nl/notices/care.txt"])
    #expect(notice.contains("het langst 20 jaar na de laatste wijziging van het dossier."), "\(notice)")
  }

  @Test(arguments: [
    ("nl", "2026-09-01", "Bent u nog geen 16 jaar, dan mag een ouder of voogd dat ook voor u doen."),
    ("nl", "2026-09-01", "Voor een kind onder de 12 jaar trekt een ouder of voogd de toestemming in."),
    ("fr", "2026-09-01", "Pour un enfant de moins de 12 ans, un parent ou tuteur retire le consentement."),
    (
      "nl", "2026-08-31",
      "Voor een kind dat jonger is dan 16 jaar trekt een ouder of voogd de toestemming in."
    ),
  ])
  func `of childhood are those of the law`(language: String, day: String, text: String) throws {
    let pages = try Publication(of: StatementFixture.reading(Self.files), on: try #require(Day(day))).pages()
      .get()
    #expect(VisibleText(pages["\(language)/withdrawal.html"] ?? []).holds(text))
  }
}
