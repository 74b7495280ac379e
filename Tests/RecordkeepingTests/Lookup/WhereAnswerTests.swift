import Testing

@testable import Recordkeeping

@Suite("Where data are")
struct WhereAnswerTests {
  private static let files = [
    LookupFixture.activity(
      "zorg",
      """
      status = "active"
      owner = "Balie"
      systems = ["dossier"]
      statement = ["public"]
      data-subjects = ["patient"]
      recipients = ["lab"]
      [purposes.healthcare]
      purpose = "U behandelen"
      legal-basis = "contract"
      [personal-data.health]
      source = ["data-subject", "lab"]
      retention = { period = "20 years", start = "last-treatment" }
      [personal-data.klacht]
      category = "health"
      recipients = "none"
      source = ["observed"]
      [personal-data.name]
      source = ["data-subject"]
      """),
    LookupFixture.activity(
      "weg",
      "status = \"ended\"\nended = 2024-01-01\nerased = 2025-01-01\n[personal-data.health]\nsource = [\"observed\"]"
    ),
    SourceFile(
      "activities/werk.md",
      "+++\ntitle = \"Werk\"\nrole = \"processor\"\nstatus = \"active\"\n[controllers.klant]\nsince = 2024-01-01\n+++\n"
    ),
    LookupFixture.organisation, LookupFixture.party("klant", "role = \"client\"\ncountry = \"NL\""),
    LookupFixture.party(
      "lab",
      "role = \"processor\"\ncountry = \"US\"\nsub-processors = [\"opslag\"]\nagreement = { signed = 2026-01-01, until = 2028-01-01 }\n[transfers.US]\nground = \"standard-clauses\""
    ), LookupFixture.party("opslag", "role = \"sub-processor\"\ncountry = \"NL\""),
  ]

  private static let terms = """
    Termijnen in de wet
      Vraagt iemand om zijn gegevens, antwoord dan zonder uitstel en uiterlijk 1
      maand na ontvangst. Is het ingewikkeld of zijn het er veel, dan mag er 2
      maanden bij; dat laat u binnen de eerste termijn weten. (AVG art. 12(3))
      Is er een datalek, meld het dan binnen 72 uur nadat u ervan weet aan de
      toezichthouder, tenzij een risico voor mensen niet waarschijnlijk is. Is het
      risico waarschijnlijk hoog, vertel het dan ook aan de mensen zelf. Leg elk
      datalek vast, ook een dat u niet meldt. (AVG art. 33(1), 33(5), 34)
      Een verwerker meldt een datalek zonder uitstel aan de
      verwerkingsverantwoordelijke. (AVG art. 33(2))

    """

  private static func text(_ word: String) throws -> String {
    try WhereAnswer(word, in: LookupFixture.source(files), language: .nl).text(LookupFixture.style())
  }

  @Test(arguments: ["health", "Gezondheid", "GEZONDHEID"])
  func `is told of a kind of data by its word or its name`(word: String) throws {
    #expect(
      try Self.text(word) == """
        Gezondheid (health) bij De Korenaar: in 1 van 3 activiteiten

        Titel zorg (zorg), lopend
          rij             health, klacht
          let op          gezondheid: bijzonder gegeven (AVG art. 9)
          doel            U behandelen (overeenkomst)
          van wie         patiënten en cliënten
          verkregen van   de betrokkene zelf, Partij lab en waargenomen
          wie krijgt het  Partij lab (verwerker, Verenigde Staten, naar de Verenigde
                          Staten: standaardbepalingen van de Europese Commissie)
          hoe lang        20 jaar na de laatste behandeling
                          niet ingevuld
          systemen        dossier
          eigenaar        Balie

        Wie het krijgt
          Partij lab (lab): zorg

          Van werk in opdracht (1) noemt het register geen soorten gegevens; kijk ook
          daar, en bij de opdrachtgever.

        \(Self.terms)
        """)
  }

  @Test func `is told of a party with what is agreed`() throws {
    #expect(
      try Self.text("lab").hasPrefix(
        """
        Partij lab (lab) bij De Korenaar: in 1 van 3 activiteiten
          Verwerker, Verenigde Staten
          Overeenkomst: getekend 2026-01-01, tot en met 2028-01-01
          Buiten de EER: Verenigde Staten, standaardbepalingen van de Europese Commissie
          Schakelt in: Partij opslag

        Titel zorg (zorg), lopend
          als             ontvanger, bron
          gegevens        gezondheid, naam
        """))
    #expect(try Self.text("opslag").contains("Ingeschakeld door Partij lab: kan alles hebben wat die krijgt"))
  }

  @Test func `is told of a group of people, and of a row by its own name`() throws {
    #expect(try Self.text("patient").contains("  gegevens        gezondheid, naam\n"))
    #expect(try Self.text("klacht").contains("klacht bij De Korenaar: in 1 van 3 activiteiten"))
    #expect(try Self.text("genetic").contains("Geen enkele activiteit in het register noemt dit."))
  }

  @Test func `says which word was meant`() throws {
    let error = #expect(throws: RunError.self) { try Self.text("heatlh") }
    #expect(
      error?.message(in: .nl)
        == "kan niet zeggen waar heatlh is: er is geen soort gegeven, groep mensen of partij met die naam. Bedoelt u health?"
    )
    #expect(error?.status == 64)
  }
}
