import Testing

@testable import Recordkeeping

/// Plain sentences with words that rules on wording look for, and that say nothing wrong.
@Suite("A plain sentence")
struct FalseAlarmTests {
  static func codes(_ text: String, language: String = "nl") -> [String] {
    let files = [
      SourceFile("organisation.md", "+++\nlanguages = [\"\(language)\"]\n+++\n"),
      SourceFile("activities/x.md", "+++\n[personal-data.x]\nconsequence = \"\(text)\"\n+++\n\n\(text)\n"),
    ]
    return CheckContext(Reading.read(files), on: LawDates.date).scanned.keys.sorted()
  }

  @Test(arguments: [
    "Wij antwoorden zo snel mogelijk.", "Wij vragen zo min mogelijk gegevens.",
    "Waar mogelijk wissen wij gegevens eerder.",
    "Het is mogelijk om uw gegevens te laten wissen.", "Inzage in uw gegevens is mogelijk.",
    "U kunt ons bellen of mailen.",
    "Zodat wij uw gegevens kunnen gebruiken om u te bellen, vragen wij uw nummer.",
    "Wij kunnen u dan niet bellen.",
    "Zonder adres kunnen wij uw gegevens niet verwerken.",
    "U kunt uw gegevens gebruiken, delen en bewaren zoals u wilt.",
    "Alleen met uw toestemming kunnen wij uw gegevens delen met de huisarts.",
    "Als u niet betaalt, kunnen wij uw gegevens delen met een incassobureau.",
    "Iedereen kan zijn gegevens inzien.", "Kan ik mijn gegevens laten wissen?",
    "Wij mogen uw gegevens gebruiken van de wet.",
    "Wij geven uw gegevens niet aan derden.", "Wij verkopen nooit gegevens aan derden of partners.",
    "De site plaatst geen cookies van derden.", "Uw partner ziet uw gegevens niet.",
    "U en uw partner delen een rekening.",
    "Wij vergoeden schade aan derden.", "De Wet bescherming namen en graden hoger onderwijs geldt ook.",
    "Wij delen uw adres met partners van de gemeente.", "Dit valt onder de Wet open overheid (Woo).",
    "Wij leggen verantwoording af aan derden.", "Wij gebruiken uw gegevens niet voor andere doeleinden.",
    "Betaal onder andere met iDEAL of op rekening.", "Bel 0800 1234 of 14 010.",
    "Ons KvK-nummer is 12345678, ons RSIN 123456782.",
    "U krijgt binnen een redelijke termijn antwoord.",
    "Wij wachten niet langer dan nodig is om uw vraag te beantwoorden.",
    "Vul in het formulier uw naam in.", "Meer weten? Zie ook onze pagina over cookies.",
    "U kunt uw adres later nog invullen.", "Wij komen in een nog te bepalen week.",
    "Ja, wij bewaren uw bestelling zeven jaar.",
    "Volgens de wet bewaren wij facturen zeven jaar.", "Wat nog te bepalen valt, bespreken wij met u.",
    "Artikel XXX is vervallen.",
    "Nee; wij vragen dit niet.", "Wij testen de back-up elke maand.",
    "Het is nog niet bekend wanneer de winkel opent.",
    "De PM van Nederland en de TBC-bestrijding.", "Een voorbeeld: uw adres.", "De AVG geeft u rechten.",
    "Wij houden ons aan de AVG.", "Lees verder op pagina 3...",
    "Onze bedrijfsvoering leest u in het jaarverslag.",
    "U kunt de gegevens eventueel zelf wijzigen.", "De bezorger belt eventueel bij de buren aan.",
  ])
  func `in Dutch gives no finding`(text: String) {
    #expect(Self.codes(text) == [], "\(text)")
  }

  @Test(arguments: [
    "You may ask us to erase your data.", "We may not share your data.",
    "In May we use your data for the calendar.",
    "If you do not pay, we may share your data with a collection agency.", "We answer as soon as possible.",
    "We use your data so that we may deliver your order.", "We do not share your data with third parties.",
    "Where possible we erase data sooner.", "We share your address with partners of the museum.",
    "We often bake bread.", "We keep your order for seven years.", "See also our page on cookies, please.",
    "We keep data for as long as necessary to deliver your order.", "The map shows some of our shops.",
  ])
  func `in English gives no finding`(text: String) {
    #expect(Self.codes(text, language: "en") == [], "\(text)")
  }

  @Test func `in a language that the program does not know is not judged`() {
    #expect(Self.codes("Wir geben Daten weiter: aan derden, zo lang als nodig", language: "de") == [])
  }

  @Test func `about work for clients, or about what nobody is informed of, is not for readers`() {
    for line in ["role = \"processor\"", "statement = \"none\""] {
      let record = "+++\n\(line)\n[personal-data.x]\nconsequence = \"tbd\"\n+++\n\nTODO: zo lang als nodig.\n"
      let reading = Reading.read([SourceFile("activities/x.md", record)])
      #expect(CheckContext(reading, on: LawDates.date).scanned.isEmpty)
    }
  }

  @Test(arguments: ["ENT06", "TXT07"])
  func `that says nothing is told of once`(code: String) {
    let purpose = code == "ENT06" ? "n.v.t." : "zie DPIA"
    let record = "+++\n[purposes.order]\npurpose = \"\(purpose)\"\n+++\n"
    let findings = Rulebook.check(Reading.read([SourceFile("activities/x.md", record)]), on: LawDates.date)
    let told = findings.filter { ["ENT06", "TXT03", "TXT04", "TXT05", "TXT07"].contains($0.rule.code) }
    #expect(told.map(\.rule.code) == [code])
  }
}
