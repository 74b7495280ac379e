import Testing

@testable import Recordkeeping

@Suite("A statement says")
struct StatementItemTests {
  typealias Change = (path: String, old: String, new: String)

  /// An item, what a reader sees of it, and changes to the full register after which it has not to be said; none for
  /// what always has to be said.
  struct Case: Sendable, CustomTestStringConvertible {
    let item: StatementItem
    let shown: [String]
    let without: [Change]
    var testDescription: String { item.rawValue }

    init(_ item: StatementItem, _ shown: [String], without: Change...) {
      self.item = item
      self.shown = shown
      self.without = without
    }
  }

  /// What a statement says whatever the register holds; kinds and sources of data also where AVG art. 14 does not ask.
  static let unconditional: [StatementItem] = [
    .controller, .purposes, .legalBasis, .retention, .rights, .complaint, .obligation, .categories, .sources,
  ]

  static let cases: [Case] = [
    Case(
      .controller,
      [
        "Stichting De Linde", "mailto:privacy@linde.example", "tel:+31200000000", "Laan 1, Voorbeelddorp",
        "NL000000000B00",
      ]),
    Case(
      .representative, ["Vertegenwoordiger in de Europese Unie", "Bureau Brug, België", "Brugweg 2"],
      without: (
        "organisation.md",
        "representative = { name = \"Bureau Brug\", address = \"Brugweg 2\", email = \"brug@linde.example\", country = \"BE\" }",
        "representative = \"none\""
      )),
    Case(
      .officer, ["Functionaris voor gegevensbescherming", "mailto:fg@linde.example"],
      without: (
        "organisation.md",
        "{ email = \"fg@linde.example\", phone = \"+31 20 000 00 01\", address = \"Laan 1\" }", "\"none\""
      )),
    Case(.purposes, ["Bestellingen bezorgen", "Misbruik voorkomen", "Meningen verzamelen"]),
    Case(
      .legalBasis,
      [
        "Wij hebben dit nodig voor de koop.", "artikel 6 lid 1 onder b AVG", "artikel 6 lid 1 onder f AVG",
        "Wij doen dit alleen als u daarvoor toestemming geeft.",
        "Wet: artikel 160 Gemeentewet",
      ]),
    Case(
      .legitimateInterest, ["Ons belang:", "Geen geld verliezen"],
      without: ("activities/shop.md", "\"legitimate-interests\"", "\"public-task\"")),
    Case(
      .recipients,
      [
        "Postduif Inc. in de Verenigde Staten", "Verstuurt de post. Werkt in onze opdracht.",
        "Stelt de vragen.",
      ],
      without: ("activities/shop.md", "[\"mailer\", \"registry\"]", "\"none\""),
      ("activities/panel.md", "[\"partner\"]", "\"none\""), ("activities/panel.md", joint, "")),
    Case(
      .transfers,
      [
        "Naar landen buiten de EER", "standaardbepalingen van de Europese Commissie",
        "<a href=\"https://linde.example/clausules\">", "Vraag ons om een kopie", "Een onderzoek afmaken.",
      ],
      without: ("parties/mailer.md", mailerTransfer, "transfers = \"none\""),
      ("parties/partner.md", partnerTransfer, "transfers = \"none\"")),
    Case(
      .retention,
      [
        "Voor doel 1: 7 jaar na het einde van het boekjaar", "Volgens: artikel 52 lid 4 AWR",
        "Van kinderen: tot het kind groot is",
        "Tot u uw toestemming intrekt; daarna wissen wij ze zonder uitstel, uiterlijk binnen 1 maand",
        "Voor altijd, omdat de wet dat eist", "selectielijst lijst-9, resultaat gemaakt",
      ]),
    Case(
      .rights,
      [
        "Inzage:", "Verbetering:", "Wissen:", "Beperking:", "Overdragen:", "Bezwaar:",
        "Binnen 1 maand weet u wat wij doen",
      ]),
    Case(
      .withdrawal,
      [
        "U mag uw toestemming altijd intrekken.", "blijft toegestaan", "withdrawal.html#shop_letter",
        "Trek uw toestemming in",
      ],
      without: ("activities/shop.md", consent, "legal-basis = \"contract\"\ndirect-marketing = true\n")),
    Case(
      .complaint,
      [
        "Een klacht indienen", "Autoriteit Persoonsgegevens", "Postbus 93374",
        "https://www.autoriteitpersoonsgegevens.nl",
      ]),
    Case(
      .obligation,
      ["Ja, dat hoort bij de overeenkomst. Zonder naam bezorgen wij niet.", "Nee, u kiest zelf."]),
    Case(
      .automatedDecisions,
      [
        "Besluiten door een computer", "De computer telt open rekeningen.", "U betaalt vooraf.",
        "De bestelling wacht.",
        "Bel ons, dan kijkt een mens.", "(profilering)", "Besluit door een computer",
      ],
      without: ("activities/shop.md", decision, "")),
    Case(.categories, ["Gezondheid", "Antwoorden op een enquête, mening", "Gevoelig gegeven."]),
    Case(.sources, ["Van uzelf; van een ander: organisatie waarmee wij samenwerken; niet openbaar"]),
    Case(
      .furtherPurposes, ["Dit doel kwam later.", "</b> Bestellingen bezorgen"],
      without: ("activities/shop.md", "further-purpose-of = \"orders\"", "")),
    Case(
      .jointControllers,
      [
        "Samen met Partner Ltd. zijn wij hiervoor verantwoordelijk.", "Partner beantwoordt verzoeken.",
        "Main Street 1",
      ],
      without: ("activities/panel.md", joint, "")),
    Case(
      .objection,
      [
        "<section class=\"avgreg-objection\"", "Tegen reclame mag u altijd bezwaar maken.",
        "U mag bezwaar maken",
      ],
      without: ("activities/shop.md", "\"legitimate-interests\"", "\"contract\""),
      ("activities/shop.md", "direct-marketing = true", ""),
      ("activities/panel.md", "\"public-task\"", "\"legal-obligation\"")),
    Case(
      .devices, ["Cookies en dergelijke", "Onthoudt uw mandje", "cookies.html"],
      without: ("activities/shop.md", cookie, "")),
  ]

  private static let mailerTransfer = """
    [transfers.US]
    ground = "standard-clauses"
    copy = "https://linde.example/clausules"
    """
  private static let partnerTransfer = """
    [transfers.CA]
    ground = "last-resort"
    copy = "Vraag ons om een kopie"
    last-resort = { interest = "Een onderzoek afmaken." }
    """
  private static let consent = """
    legal-basis = "consent"
    direct-marketing = true

    [purposes.letter.consent]
    text = "Ja, mail mij."
    withdrawal = ["link-in-message", "email"]
    """
  private static let decision = """
    [automated-decision-making.credit]
    purposes = ["orders"]
    logic = "De computer telt open rekeningen."
    significance = "U betaalt vooraf."
    consequences = "De bestelling wacht."
    ground = "contract"
    law = ["BW art. 7:1"]
    profiling = true
    safeguards = "Bel ons, dan kijkt een mens."
    """
  private static let joint = """
    [joint-controllers.partner]
    essence = "Partner beantwoordt verzoeken."
    contact-point = "U belt ons of de partner."
    """
  private static let cookie = """
    [cookies.basket]
    purpose = "Onthoudt uw mandje"
    class = "functional"
    provider = "self"
    duration = "session"
    third-party-access = "none"
    """

  @Test func `every item of the law, and each is tried here`() {
    #expect(Self.cases.map(\.item) == StatementItem.allCases)
    #expect(StatementFixture.statement(FullRegister.files)?.items == StatementItem.allCases)
  }

  @Test(arguments: cases) func `an item when its condition holds`(_ example: Case) throws {
    let statement = try #require(StatementFixture.statement(FullRegister.files))
    let page = try StatementFixture.layers(statement)
    for text in example.shown { #expect(page.contains(text), "\(example.item.rawValue): \(text)") }
  }

  @Test func `each item that hangs on a condition also without it`() {
    #expect(Self.cases.filter(\.without.isEmpty).map(\.item) == Self.unconditional)
  }

  @Test(arguments: cases.filter { !$0.without.isEmpty }) func `nothing of an item when it does not`(
    _ example: Case
  ) throws {
    var files = FullRegister.files
    for change in example.without {
      let old = files[change.path]
      files[change.path] = old?.replacingOccurrences(of: change.old, with: change.new)
      #expect(files[change.path] != old, "the change changes nothing: \(change.old)")
    }
    let statement = try #require(StatementFixture.statement(files))
    #expect(!statement.items.contains(example.item))
    let page = try StatementFixture.layers(statement)
    for text in example.shown { #expect(!page.contains(text), "\(example.item.rawValue): \(text)") }
  }

  @Test func `nothing of transfers, recipients and objection in a register without them`() throws {
    let files = [
      "organisation.md":
        "name = \"Klein\"\nkind = \"company\"\ncountry = \"NL\"\naddress = \"Straat 1\"\nlanguages = [\"nl\"]",
      "activities/only.md": """
      title = "Iets"
      role = "controller"
      status = "active"
      statement = ["public"]
      data-subjects = ["customer"]
      recipients = "none"
      [purposes.one]
      purpose = "Iets doen"
      legal-basis = "contract"
      [personal-data.name]
      source = ["data-subject"]
      required = "contractual"
      consequence = "Dan niet."
      retention = { period = "1 year" }
      """,
    ]
    let statement = try #require(StatementFixture.statement(files))
    #expect(statement.items == Self.unconditional)
    let page = try StatementFixture.layers(statement)
    #expect(page.contains("Wij geven deze gegevens aan niemand anders."))
    for absent in [
      "buiten de EER liggen", "naar landen buiten", "_objection", "withdrawal.html", "cookies.html",
      "computer neemt",
    ] {
      #expect(!page.contains(absent), "\(absent)")
    }
  }

  @Test func `every item through a name that the templates print`() {
    let names = Set(StatementFixture.templates.templates.flatMap(\.tags).map(\.name))
    for item in StatementItem.allCases {
      for name in item.templateNames.flatMap(\.self) {
        #expect(names.contains(name), "\(item.rawValue): \(name)")
      }
    }
  }

  @Test(arguments: ["nl", "en"]) func `it in every language, in a page with one heading of the first level`(
    _ language: String
  ) throws {
    let page = try StatementFixture.html(FullRegister.files, language: language)
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"\(language)\">"))
    #expect(page.components(separatedBy: "<h1").count == 2)
    #expect(!page.contains("{{") && !page.contains("[["))
    #expect(page.utf8.count < 60_000)
  }
}
