import Testing

@testable import Recordkeeping

@Suite("A record shown whole")
struct ShownRecordTests {
  private static let files = [
    LookupFixture.activity(
      "brief",
      """
      status = "active"
      owner = "Winkel"
      notes = "geheim-notitie"
      statement = ["public", "staff"]
      data-subjects = ["subscriber"]
      recipients = ["mail"]
      [purposes.newsletter]
      purpose = "U mailen"
      legal-basis = "consent"
      [personal-data.email]
      source = ["data-subject"]
      retention = [{ period = "1 year", start = "delivery", reason = "intern" }, { criteria = "tot u belt" }]
      """, body: "Onze brief."),
    LookupFixture.organisation,
    LookupFixture.party(
      "mail", "role = \"processor\"\ncountry = \"NL\"\npublish = \"category\"\ncategory = \"newsletter-tool\""
    ),
  ]

  private static func show(_ id: String, isPublic: Bool = false) throws -> ShownRecord {
    try ShownRecord(id, in: LookupFixture.source(files), language: .nl, isPublicOnly: isPublic)
  }

  @Test func `has every answer with its key, and whether it may be told`() throws {
    let facts = try Self.show("brief").sections.flatMap(\.facts).map {
      "\($0.isPublic ? "o" : "i") \($0.path) = \($0.words.joined(separator: "; "))"
    }
    #expect(
      facts == [
        "o title = Titel brief", "o role = verwerkingsverantwoordelijke", "i status = lopend",
        "i owner = Winkel", "i statement = iedereen; medewerkers", "o purposes.newsletter.purpose = U mailen",
        "o purposes.newsletter.legal-basis = toestemming", "o data-subjects = abonnee van de nieuwsbrief",
        "o personal-data.email.source = de betrokkene zelf",
        "o personal-data.email.retention.1.period = 1 jaar",
        "o personal-data.email.retention.1.start = de levering",
        "i personal-data.email.retention.1.reason = intern",
        "o personal-data.email.retention.2.criteria = tot u belt", "o recipients = Partij mail",
        "i notes = geheim-notitie",
      ])
  }

  @Test func `names its pages for each audience`() throws {
    #expect(
      try Self.show("brief").pages == ["nl/activities/brief.html", "staff/nl/activities/brief.html"])
    #expect(try Self.show("mail").pages == [])
  }

  @Test func `tells the public nothing that stays internal`() throws {
    let text = try Self.show("brief", isPublic: true).text(LookupFixture.style())
    for hidden in ["geheim-notitie", "Winkel", "intern", "Bevindingen"] { #expect(!text.contains(hidden)) }
    for told in ["U mailen", "toestemming", "Onze brief.", "tot u belt"] { #expect(text.contains(told)) }
    // A party that is told of by its kind alone.
    let party = try Self.show("mail", isPublic: true).sections.flatMap(\.facts).map(\.path)
    #expect(!party.contains("name"))
    #expect(party.contains("category"))
  }

  @Test func `says where a party is used`() throws {
    #expect(
      try Self.show("mail").text(LookupFixture.style()).contains(
        "Gebruikt door\n  Titel brief (brief): ontvanger\n    e-mailadres\n"))
  }

  @Test func `holds all that an example register says, in its order`() throws {
    for name in ExampleRegisters.names {
      let source = try LookupFixture.source(name)
      for record in source.records.enumerated().filter({ $0.offset % 5 == 0 }).map(\.element) {
        let shown = try ShownRecord(record.id, in: source, language: .nl, isPublicOnly: false)
        #expect(shown.sections.flatMap(\.facts).count == Self.count(record.fields), "\(record.id)")
      }
    }
  }

  /// How many answers there are in a table and those inside it.
  private static func count(_ fields: Fields) -> Int {
    fields.entries.count { entry in
      switch entry.content {
      case .table, .rows: false
      default: true
      }
    } + fields.inner.reduce(0) { $0 + count($1) }
  }

  @Test func `says which record was meant`() throws {
    let error = #expect(throws: RunError.self) { try Self.show("breif") }
    #expect(error?.message(in: .en).hasSuffix("Did you mean `brief`?") == true)
  }
}
