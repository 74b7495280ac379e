import Testing

@testable import Recordkeeping

@Suite("The list of records")
struct RegisterListTests {
  /// A choice in an example register, and the ids that it finds; none for a miss.
  struct Choice: Sendable, CustomTestStringConvertible {
    let register: String
    let field: ListField
    let word: String
    let ids: [String]
    var isOfParties = false
    var testDescription: String { "\(register) \(field.rawValue) \(word)" }
  }

  private static let choices = [
    Choice(
      register: "korenaar", field: .data, word: "email",
      ids: [
        "bestellingen", "contactformulier", "facturen", "klantaccount", "nieuwsbrief", "recensies",
        "sollicitanten",
      ]),
    Choice(register: "korenaar", field: .data, word: "genetic", ids: []),
    Choice(register: "korenaar", field: .data, word: "IP-adres", ids: ["statistiek", "website"]),
    Choice(register: "korenaar", field: .subject, word: "abonnee van de nieuwsbrief", ids: ["nieuwsbrief"]),
    Choice(register: "korenaar", field: .subject, word: "patient", ids: []),
    Choice(register: "korenaar", field: .purpose, word: "newsletter", ids: ["nieuwsbrief"]),
    Choice(register: "korenaar", field: .purpose, word: "donations", ids: []),
    Choice(
      register: "korenaar", field: .basis, word: "Toestemming",
      ids: [
        "nieuwsbrief", "recensies", "sollicitanten", "statistiek",
      ]),
    Choice(register: "korenaar", field: .basis, word: "vital-interests", ids: []),
    Choice(register: "korenaar", field: .recipient, word: "voorbeeldmail b.v.", ids: ["nieuwsbrief"]),
    Choice(register: "webbureau", field: .recipient, word: "bakkerij", ids: []),
    Choice(register: "korenaar", field: .country, word: "US", ids: ["statistiek"]),
    Choice(register: "korenaar", field: .country, word: "Verenigde Staten", ids: ["statistiek"]),
    Choice(register: "korenaar", field: .country, word: "JP", ids: []),
    Choice(register: "korenaar", field: .ground, word: "standard-clauses", ids: ["statistiek"]),
    Choice(register: "korenaar", field: .ground, word: "adequacy", ids: []),
    Choice(register: "korenaar", field: .status, word: "concept", ids: []),
    Choice(register: "webbureau", field: .role, word: "verwerker", ids: ["hosting-en-onderhoud"]),
    Choice(register: "korenaar", field: .role, word: "processor", ids: []),
    Choice(register: "korenaar", field: .statement, word: "staff", ids: ["personeel"]),
    Choice(register: "korenaar", field: .statement, word: "patients", ids: []),
    Choice(register: "korenaar", field: .owner, word: "administr", ids: ["facturen"]),
    Choice(register: "korenaar", field: .term, word: "payroll-id", ids: ["personeel"]),
    Choice(register: "korenaar", field: .term, word: "medical", ids: []),
    Choice(register: "korenaar", field: .start, word: "last-login", ids: ["klantaccount"]),
    Choice(register: "korenaar", field: .start, word: "death", ids: []),
    Choice(register: "korenaar", field: .measure, word: "locked-cabinet", ids: ["personeel"]),
    Choice(register: "korenaar", field: .measure, word: "nen7510", ids: []),
    Choice(register: "korenaar", field: .system, word: "BOEKHOUD", ids: ["facturen"]),
    Choice(register: "korenaar", field: .cookie, word: "analytics", ids: ["statistiek"]),
    Choice(register: "korenaar", field: .cookie, word: "marketing", ids: []),
    Choice(
      register: "gemeente", field: .source, word: "public-register",
      ids: ["gemeentearchief", "omgevingsvergunningen"]),
    Choice(
      register: "korenaar", field: .category, word: "newsletter-tool", ids: ["voorbeeldmail"],
      isOfParties: true),
    Choice(register: "korenaar", field: .category, word: "captcha", ids: [], isOfParties: true),
    Choice(
      register: "korenaar", field: .role, word: "overheidsinstantie",
      ids: [
        "belastingdienst", "uwv-ziektewet",
      ], isOfParties: true),
    Choice(register: "korenaar", field: .country, word: "us", ids: ["examplemetrics"], isOfParties: true),
    Choice(
      register: "korenaar", field: .data, word: "ip-address",
      ids: [
        "examplemetrics", "pixelwerf",
      ], isOfParties: true),
  ]

  private static func ids(_ list: RegisterList) -> [String] { list.found.flatMap { $0.records.map(\.id) } }

  @Test(arguments: choices)
  func `holds what a word chooses`(choice: Choice) throws {
    var query = ListQuery()
    query.isOfParties = choice.isOfParties
    query.words = [(choice.field, choice.word)]
    let list = try RegisterList(LookupFixture.source(choice.register), query)
    #expect(Self.ids(list) == choice.ids)
    let text = list.text(LookupFixture.style())
    #expect(text.contains("past bij uw keuze") == choice.ids.isEmpty)
  }

  @Test func `holds what all of several words choose`() throws {
    let source = try LookupFixture.source("korenaar")
    var query = ListQuery()
    query.words = [(.data, "email"), (.basis, "consent"), (.owner, "winkel")]
    #expect(Self.ids(try RegisterList(source, query)) == ["nieuwsbrief", "recensies"])
    query.words.append((.data, "photo"))
    #expect(Self.ids(try RegisterList(source, query)) == [])
  }

  @Test func `chooses by any key of the format`() throws {
    let source = try LookupFixture.source("korenaar")
    var query = ListQuery()
    for (key, ids) in [
      ("automated-decision-making=none", 10), ("consent.channel=web", 4), ("channel=paper", 0),
      ("impact-assessment.required=true", 0), ("reviewed=2026-09-01", 10), ("erased-within=30 days", 0),
      ("erased-within=1 maand", 2),
    ] {
      query.keys = [key]
      #expect(Self.ids(try RegisterList(source, query)).count == ids, "\(key)")
    }
  }

  @Test func `tells special data and the public from the rest`() throws {
    let source = try LookupFixture.source("korenaar")
    var query = ListQuery()
    query.isSpecial = true
    #expect(Self.ids(try RegisterList(source, query)) == ["personeel"])
    query.isSpecial = false
    query.isPublic = false
    #expect(Self.ids(try RegisterList(source, query)) == ["personeel"])
    query.isPublic = true
    #expect(Self.ids(try RegisterList(source, query)).count == 9)
  }

  @Test(arguments: [
    (
      ListField.data, "emial",
      "kan niet kiezen op emial: er is geen soort gegeven met die naam. Bedoelt u email?"
    ),
    (
      .data, "zzzzz",
      "kan niet kiezen op zzzzz: er is geen soort gegeven met die naam. `avgreg explain data-categories` toont wat er is."
    ),
    (
      .basis, "toestemmng",
      "kan niet kiezen op toestemmng: er is geen grondslag met die naam. Bedoelt u toestemming?"
    ),
    (.country, "Duitslnd", "kan niet kiezen op Duitslnd: er is geen land met die naam. Bedoelt u Duitsland?"),
    (
      .recipient, "voorbeeldmial",
      "kan niet kiezen op voorbeeldmial: er is geen partij met die naam. Bedoelt u voorbeeldmail?"
    ),
    (
      .category, "bank",
      "kan niet kiezen op --category: dat kiest partijen, geen activiteiten. Zet --parties erbij."
    ),
    (
      .owner, "\u{1B}[2J",
      "kan niet kiezen op \\u{1B}[2J: er is geen eigenaar met die naam. `avgreg list` toont wat er is."
    ),
  ])
  func `says which word was meant`(field: ListField, word: String, message: String) throws {
    var query = ListQuery()
    query.words = [(field, word)]
    let source = try LookupFixture.source("korenaar")
    let error = #expect(throws: RunError.self) { try RegisterList(source, query) }
    #expect(error?.message(in: .nl) == message)
    #expect(error?.status == 64)
  }

  @Test func `keeps a long id whole`() throws {
    let id = String(repeating: "lang-", count: 12) + "x"
    let files = [LookupFixture.activity(id, "status = \"active\""), LookupFixture.organisation]
    let list = try RegisterList(LookupFixture.source(files), ListQuery())
    #expect(
      list.text(LookupFixture.style(columns: 60)) == """
        naam                      status  grond  geg.  titel
        \(id)
                                  lopend            0  Titel lang-l…

        1 activiteit

        """)
  }

  @Test func `says that there is nothing to list`() throws {
    let list = try RegisterList(LookupFixture.source([LookupFixture.organisation]), ListQuery())
    #expect(list.text(LookupFixture.style()) == "Er zijn geen activiteiten.\n")
  }
}
