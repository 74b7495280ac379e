import Foundation
import Testing

@testable import Recordkeeping

@Suite("A joint controller on the pages")
struct JointControllerTests {
  /// A page on a platform: nobody gets data but the platform, which decides too.
  private static func files(recipients: String = "\"none\"", publish: String = "category") -> [String: String]
  {
    [
      "organisation.md": """
      name = "Bakkerij"
      country = "NL"
      address = "Straat 1"
      email = "a@bakkerij.example"
      languages = ["nl", "en", "de", "fr"]
      """,
      "activities/fans.md": """
      title = "Fans"
      role = "joint-controller"
      status = "active"
      statement = ["public"]
      data-subjects = ["visitor"]
      recipients = \(recipients)
      automated-decision-making = "none"
      [joint-controllers.platform]
      essence = "Het platform beveilt"
      contact-point = "Vraag het ons"
      [purposes.social]
      purpose = "Met u praten"
      legal-basis = "consent"
      [purposes.social.consent]
      text = "Ja."
      withdrawal = ["email"]
      [personal-data.name]
      source = ["data-subject"]
      required = "optional"
      retention = { period = "1 year", start = "last-contact" }
      [personal-data.phone]
      source = ["data-subject"]
      required = "optional"
      recipients = "none"
      retention = { period = "1 year", start = "last-contact" }
      """,
      "parties/platform.md": """
      name = "Platform Ltd."
      category = "social-media"
      publish = "\(publish)"
      role = "joint-controller"
      service = "Toont de pagina"
      country = "US"
      email = "p@platform.example"
      [transfers.US]
      ground = "last-resort"
      copy = "Vraag ons om een kopie"
      last-resort = { interest = "Fans helpen" }
      """,
    ]
  }

  private static func pages(_ files: [String: String]) throws -> [String: [UInt8]] {
    try Publication(of: StatementFixture.reading(files), on: StatementFixture.day).pages().get()
  }

  @Test func `gets data, on the page, in the overview, in the list of all and in the facts`() throws {
    let pages = try Self.pages(Self.files())
    let page = VisibleText(pages["nl/activities/fans.html"] ?? [])
    #expect(!page.holds("Wij geven deze gegevens aan niemand anders."))
    #expect(page.holds("Toont de pagina. Is samen met ons verantwoordelijk."))
    #expect(!page.holds("Krijgt:"))
    let index = VisibleText(pages["nl/index.html"] ?? [])
    #expect(!index.holds("Niemand anders") && !index.holds("Wij geven uw gegevens aan niemand anders."))
    #expect(index.runs.contains("Wie gegevens krijgt") && index.runs.contains("Platform Ltd."))
    let facts = ExampleRegisters.text(pages["nl/statement.json"])
    let recipients = facts.components(separatedBy: "\"recipients\": [").last ?? ""
    #expect(recipients.prefix(60).contains("Platform Ltd."))
  }

  @Test func `stands there once where the register lists it too`() throws {
    let page = VisibleText(
      try Self.pages(Self.files(recipients: "[\"platform\"]"))["nl/activities/fans.html"] ?? [])
    #expect(page.runs.count { $0 == "Platform Ltd. in de Verenigde Staten" } == 1)
  }

  @Test func `is named, however the register publishes it`() throws {
    let pages = try Self.pages(Self.files())
    for (path, bytes) in pages where path.hasPrefix("nl/") && path.hasSuffix(".html") {
      #expect(!VisibleText(bytes).holds("Samen met sociale media"), "\(path)")
    }
    #expect(
      VisibleText(pages["nl/activities/fans.html"] ?? []).holds(
        "Samen met Platform Ltd. zijn wij hiervoor verantwoordelijk."))
  }

  @Test(arguments: [
    ("nl", "Bakkerij en Platform Ltd. vragen uw toestemming"),
    ("en", "Bakkerij and Platform Ltd. ask for your consent"),
    ("de", "Bakkerij und Platform Ltd. bitten um Ihre Einwilligung"),
    ("fr", "Bakkerij et Platform Ltd. demandent votre consentement"),
  ])
  func `asks for consent together with the organisation`(language: String, asks: String) throws {
    let form = try Self.pages(Self.files())["\(language)/consent/fans-social.html"]
    #expect(VisibleText(form ?? []).runs.first == asks)
  }

  @Test(arguments: [
    (
      "nl", "Samen met Platform Ltd. zijn wij hiervoor verantwoordelijk. Het platform beveilt. Vraag het ons."
    ),
    (
      "fr",
      "Avec Platform Ltd., nous en sommes conjointement responsables. Het platform beveilt. Vraag het ons."
    ),
  ])
  func `is told of in sentences that end once`(language: String, text: String) throws {
    let page = try Self.pages(Self.files())["\(language)/activities/fans.html"] ?? []
    #expect(VisibleText(page).holds(text))
    #expect(!VisibleText(page).whole.contains(".."))
  }

  @Test func `is told of with a transfer in sentences, under its name with a capital`() throws {
    let page = VisibleText(try Self.pages(Self.files())["nl/activities/fans.html"] ?? [])
    #expect(page.holds("een dwingend belang: Fans helpen. Vraag ons om een kopie."))
  }

  @Test func `of a kind alone begins a transfer with a capital`() throws {
    var files = Self.files(recipients: "[\"platform\"]")
    files["parties/platform.md"] = files["parties/platform.md"]?
      .replacing("role = \"joint-controller\"", with: "role = \"controller\"")
    let page = VisibleText(try Self.pages(files)["nl/activities/fans.html"] ?? [])
    #expect(
      page.runs.contains {
        $0.hasSuffix(": gegevens gaan naar de Verenigde Staten") && $0.first?.isUppercase ?? false
      })
    // Who decides with the organisation is named, whatever its role elsewhere.
    #expect(page.holds("Samen met Platform Ltd. zijn wij"))
  }

  @Test func `relies on consent under its own name`() throws {
    var files = Self.files()
    files["activities/fans.md"] = files["activities/fans.md"]?
      .replacing("text = \"Ja.\"", with: "text = \"Ja.\"\nrelying-controllers = [\"maker\"]")
    files["parties/maker.md"] = """
      name = "Maker N.V."
      category = "social-media"
      publish = "category"
      role = "controller"
      country = "NL"
      """
    let pages = try Self.pages(files)
    for path in ["nl/consent/fans-social.html", "nl/withdrawal.html"] {
      #expect(VisibleText(pages[path] ?? []).runs.contains("Maker N.V."), "\(path)")
    }
    #expect(ExampleRegisters.text(pages["nl/statement.json"]).contains("\"Maker N.V.\""))
  }
}
