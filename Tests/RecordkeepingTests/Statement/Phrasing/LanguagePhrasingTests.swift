import Testing

@testable import Recordkeeping

@Suite("Phrasing in German and French")
struct LanguagePhrasingTests {
  private func phrasing(_ language: String, _ files: [String: String] = [:]) -> Phrasing {
    Phrasing(
      words: StatementFixture.words(language), register: StatementFixture.reading(files).register,
      on: StatementFixture.day)
  }

  @Test(arguments: [
    ("2026-11-03", "3. November 2026", "3 novembre 2026"), ("2026-08-01", "1. August 2026", "1er août 2026"),
    ("2027-03-21", "21. März 2027", "21 mars 2027"),
  ]) func `says dates`(_ day: String, _ de: String, _ fr: String) throws {
    let day = try #require(Day(day))
    #expect(try phrasing("de").date(day) == de)
    #expect(try phrasing("fr").date(day) == fr)
  }

  @Test(arguments: [
    ("1 month", "1 Monat", "1 Monat", "1 mois"), ("3 months", "3 Monate", "3 Monaten", "3 mois"),
    ("30 days", "30 Tage", "30 Tagen", "30 jours"), ("36 hours", "36 Stunden", "36 Stunden", "36 heures"),
    ("1 year", "1 Jahr", "1 Jahr", "1 an"), ("7 years", "7 Jahre", "7 Jahren", "7 ans"),
  ]) func `says periods and deadlines`(_ period: String, _ de: String, _ within: String, _ fr: String) throws
  {
    let period = try #require(Period(period))
    #expect(try phrasing("de").period(period) == de)
    #expect(try phrasing("de").deadline(period) == within)
    #expect(try phrasing("fr").period(period) == fr)
    #expect(try phrasing("fr").deadline(period) == fr)
  }

  @Test(arguments: [
    ("AVG art. 6(1)(a)", "Art. 6 Abs. 1 Buchst. a DSGVO", "article 6, paragraphe 1, point a), du RGPD"),
    ("AVG art. 45", "Art. 45 DSGVO", "article 45 du RGPD"),
    (
      "UAVG art. 46", "Art. 46 des niederländischen Ausführungsgesetzes zur DSGVO (UAVG)",
      "article 46 de la loi néerlandaise d’exécution du RGPD (UAVG)"
    ),
    (
      "Tw art. 11.7a(3)", "Art. 11.7a Abs. 3 des niederländischen Telekommunikationsgesetzes",
      "article 11.7a, paragraphe 3, de la loi néerlandaise sur les télécommunications"
    ),
    ("AWR art. 52(4)", "Art. 52 Abs. 4 AWR", "article 52, paragraphe 4, AWR"),
    ("BW 2:10", "BW 2:10", "BW 2:10"),
    (
      "UAVG art. 30(2)-(3)", "Art. 30 Abs. 2 und 3 des niederländischen Ausführungsgesetzes zur DSGVO (UAVG)",
      "article 30, paragraphes 2 et 3, de la loi néerlandaise d’exécution du RGPD (UAVG)"
    ),
    (
      "AVG art. 5(1)(b)-(d)", "Art. 5 Abs. 1 Buchst. b bis d DSGVO",
      "article 5, paragraphe 1, points b) à d), du RGPD"
    ),
    ("AVG art. 15-22", "Art. 15 bis 22 DSGVO", "articles 15 à 22 du RGPD"),
  ]) func `says articles`(_ citation: String, _ de: String, _ fr: String) throws {
    #expect(try phrasing("de").provision(Provision(citation: citation)) == de)
    #expect(try phrasing("fr").provision(Provision(citation: citation)) == fr)
  }

  @Test(arguments: [
    ("US", "in den Vereinigten Staaten", "in die Vereinigten Staaten", "aux États-Unis", "aux États-Unis"),
    ("CH", "in der Schweiz", "in die Schweiz", "en Suisse", "en Suisse"),
    ("JP", "in Japan", "nach Japan", "au Japon", "au Japon"),
    ("GB", "im Vereinigten Königreich", "in das Vereinigte Königreich", "au Royaume-Uni", "au Royaume-Uni"),
    ("SG", "in Singapur", "nach Singapur", "à Singapour", "à Singapour"),
    (
      "EPO", "bei der Europäischen Patentorganisation", "an die Europäische Patentorganisation",
      "auprès de l’Organisation européenne des brevets", "vers l’Organisation européenne des brevets"
    ),
  ]) func `says where data are and go`(
    _ code: String, _ at: String, _ to: String, _ dans: String, _ vers: String
  ) throws {
    #expect(try phrasing("de").place(code) == at)
    #expect(try phrasing("de").destination(code) == to)
    #expect(try phrasing("fr").place(code) == dans)
    #expect(try phrasing("fr").destination(code) == vers)
  }

  @Test func `says where data are and go in Dutch and English`() throws {
    #expect(try phrasing("nl").place("US") == "in de Verenigde Staten")
    #expect(try phrasing("nl").destination("US") == "naar de Verenigde Staten")
    #expect(try phrasing("en").place("IN") == "in India")
    #expect(try phrasing("en").destination("US") == "to the United States")
  }

  static let terms: [(String, String, String)] = [
    (
      "period = \"7 years\", start = \"end-of-financial-year\"", "7 Jahre nach dem Ende des Geschäftsjahres",
      "7 ans après la fin de l’exercice comptable"
    ),
    (
      "start = \"withdrawal\", erased-within = \"2 months\"",
      "bis Sie Ihre Einwilligung widerrufen; danach löschen wir sie unverzüglich, spätestens innerhalb von 2 Monaten",
      "jusqu’au retrait de votre consentement\u{202F}; nous les effaçons ensuite dans les meilleurs délais, "
        + "au plus tard dans un délai de 2 mois"
    ),
    ("start = \"end-of-contract\"", "bis der Vertrag endet", "jusqu’à la fin du contrat"),
  ]

  @Test(arguments: terms) func `says terms`(_ term: String, _ de: String, _ fr: String) throws {
    for (language, text) in [("de", de), ("fr", fr)] {
      let files = ["activities/one.md": "[personal-data.name]\nretention = { \(term) }"]
      let phrasing = phrasing(language, files)
      let activity = try #require(phrasing.register.activities.first)
      let retention = try #require(activity.personalData.first.map(activity.terms)?.first)
      #expect(try phrasing.retention(retention, in: activity).text == text)
    }
  }

  @Test(arguments: Vocabulary.moments.ids) func `joins every moment to the words before it`(_ moment: String)
  {
    let row = Vocabulary.moments[moment]
    let (dative, until) = (row?.label(in: "de") ?? "", row?.text("until", in: "fr") ?? "")
    #expect(
      ["dem ", "der ", "Ihrem ", "Ihrer "].contains { dative.hasPrefix($0) },
      "`de` of \(moment) follows \"nach\": \(dative)")
    #expect(
      ["au ", "à "].contains { until.hasPrefix($0) }, "`fr-until` of \(moment) follows \"jusqu’\": \(until)")
  }

  @Test(arguments: [
    ("nl", "in Zwitserland", "2000/518/EG"), ("en", "in Switzerland", "2000/518/EC"),
    ("de", "in der Schweiz", "2000/518/EG"), ("fr", "en Suisse", "2000/518/CE"),
  ]) func `says an adequacy decision with its place and number`(
    _ language: String, _ place: String, _ number: String
  ) throws {
    let files = ["parties/one.md": "name = \"Een\"\n[transfers.CH]\nground = \"adequacy\""]
    let phrasing = phrasing(language, files)
    let party = try #require(phrasing.register.party("one"))
    let transfer = try #require(party.transfers?.value.value?.records.first)
    let ground = try phrasing.transfer(transfer, to: party)?.ground ?? ""
    #expect(ground.contains(" \(place)") && ground.hasSuffix(" \(number)."), "\(ground)")
  }

  @Test(arguments: [
    ("CH", "standard-clauses", true), ("AR", "explicit-consent", true), ("IN", "standard-clauses", false),
    ("US", "standard-clauses", false), ("US", "standard-clauses\"\nin-scope = true\ncopy = \"x", true),
  ]) func `says of a transfer on any ground whether a decision covers it`(
    _ country: String, _ ground: String, _ isCovered: Bool
  ) throws {
    let files = ["parties/one.md": "name = \"Een\"\n[transfers.\(country)]\nground = \"\(ground)\""]
    for (language, no) in [
      ("nl", "geldt geen besluit"), ("en", "There is no decision"), ("de", "keinen Angemessenheitsbeschluss"),
      ("fr", "Aucune décision"),
    ] {
      let phrasing = phrasing(language, files)
      let party = try #require(phrasing.register.party("one"))
      let transfer = try #require(party.transfers?.value.value?.records.first)
      let text = try phrasing.transfer(transfer, to: party)?.ground ?? ""
      #expect(text.contains(no) != isCovered, "\(text)")
    }
  }

  @Test func `says lists and enumerations`() throws {
    #expect(try phrasing("de").list(["a", "b", "c"]) == "a, b und c")
    #expect(try phrasing("fr").list(["a", "b", "c"]) == "a, b et c")
    #expect(try phrasing("fr").enumeration(["a", "b", "c"]) == "a\u{202F}; b\u{202F}; c")
    #expect(try phrasing("fr").enumeration([]) == "")
    #expect(phrasing("fr").capitalised("à votre demande") == "À votre demande")
    #expect(phrasing("de").capitalised("ijssel") == "Ijssel")
  }
}
