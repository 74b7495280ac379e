import Testing

@testable import Recordkeeping

@Suite("Phrasing")
struct PhrasingTests {
  private func phrasing(_ language: String, _ files: [String: String] = [:]) -> Phrasing {
    Phrasing(
      words: StatementFixture.words(language), register: StatementFixture.reading(files).register,
      on: StatementFixture.day)
  }

  @Test(arguments: [
    ("1 hour", "1 uur", "1 hour"), ("36 hours", "36 uur", "36 hours"), ("1 day", "1 dag", "1 day"),
    ("30 days", "30 dagen", "30 days"), ("1 week", "1 week", "1 week"), ("4 weeks", "4 weken", "4 weeks"),
    ("1 month", "1 maand", "1 month"), ("6 months", "6 maanden", "6 months"), ("1 year", "1 jaar", "1 year"),
    ("7 years", "7 jaar", "7 years"),
  ]) func `says periods`(_ period: String, _ nl: String, _ en: String) throws {
    let period = try #require(Period(period))
    #expect(try phrasing("nl").period(period) == nl)
    #expect(try phrasing("en").period(period) == en)
  }

  @Test(arguments: [
    ("2026-11-03", "3 november 2026", "3 November 2026"),
    ("2024-02-29", "29 februari 2024", "29 February 2024"),
    ("0999-12-31", "31 december 999", "31 December 999"),
  ]) func `says dates`(_ day: String, _ nl: String, _ en: String) throws {
    let day = try #require(Day(day))
    #expect(try phrasing("nl").date(day) == nl)
    #expect(try phrasing("en").date(day) == en)
  }

  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c"),
    (["a", "b", "c", "d"], "a, b, c en d"),
    (["naam", "adres, postcode en woonplaats"], "naam; adres, postcode en woonplaats"),
    (["inwoners", "ouders en voogden", "leden"], "inwoners; ouders en voogden; leden"),
  ]) func `says lists`(_ items: [String], _ text: String) throws {
    #expect(try phrasing("nl").list(items) == text)
  }

  @Test(arguments: [
    ("e-mailadres", "E-mailadres"), ("ijs", "IJs"), ("één", "Één"), ("", ""), ("7 jaar", "7 jaar"),
    ("ß", "SS"),
  ]) func `gives a text a capital`(_ text: String, _ capitalised: String) {
    #expect(phrasing("nl").capitalised(text) == capitalised)
  }

  @Test(arguments: [
    ("AVG art. 6(1)(a)", "artikel 6 lid 1 onder a AVG", "Article 6(1)(a) GDPR"),
    ("UAVG art. 46", "artikel 46 Uitvoeringswet AVG", "Article 46 of the Dutch GDPR Implementation Act"),
    (
      "Tw art. 11.7a(3)", "artikel 11.7a lid 3 Telecommunicatiewet",
      "Article 11.7a(3) of the Dutch Telecommunications Act"
    ),
    ("AWR art. 52(4)", "artikel 52 lid 4 AWR", "Article 52(4) AWR"), ("BW 2:10", "BW 2:10", "BW 2:10"),
    ("AVG art. 5(1)(b)-(c)", "artikel 5 lid 1 onder b en c AVG", "Article 5(1)(b) and (c) GDPR"),
    (
      "UAVG art. 30(2)-(4)", "artikel 30 lid 2 tot en met 4 Uitvoeringswet AVG",
      "Article 30(2) to (4) of the Dutch GDPR Implementation Act"
    ),
    ("AVG art. 15-22", "artikelen 15 tot en met 22 AVG", "Articles 15 to 22 GDPR"),
    ("AVG art. 5(1)-(b)", "5(1)-(b) AVG", "5(1)-(b) GDPR"),
    ("Code art. 10-1", "Code art. 10-1", "Code art. 10-1"),
    ("AVG art. 5(1)-", "5(1)- AVG", "5(1)- GDPR"), ("Wet art. ", "Wet art. ", "Wet art. "),
    ("AVG art. (", "( AVG", "( GDPR"), ("Wet art. é(1)", "Wet art. é(1)", "Wet art. é(1)"),
  ]) func `says articles`(_ citation: String, _ nl: String, _ en: String) throws {
    #expect(try phrasing("nl").provision(Provision(citation: citation)) == nl)
    #expect(try phrasing("en").provision(Provision(citation: citation)) == en)
  }

  static let terms: [(String, String, String)] = [
    ("period = \"7 years\"", "7 jaar", "7 years"),
    (
      "period = \"7 years\", start = \"end-of-financial-year\"", "7 jaar na het einde van het boekjaar",
      "7 years after the end of the financial year"
    ),
    (
      "start = \"withdrawal\", erased-within = \"1 month\"",
      "tot u uw toestemming intrekt; daarna wissen wij ze zonder uitstel, uiterlijk binnen 1 maand",
      "until you withdraw your consent; we then erase them without undue delay, within 1 month at the latest"
    ),
    (
      "start = \"objection\", erased-within = \"2 weeks\"",
      "tot u bezwaar maakt; daarna wissen wij ze zonder uitstel, uiterlijk binnen 2 weken",
      "until you object; we then erase them without undue delay, within 2 weeks at the latest"
    ),
    ("start = \"delivery\"", "tot er is geleverd", "until delivery has taken place"),
    ("erased-within = \"1 month\"", "wij wissen ze binnen 1 maand", "we erase them within 1 month"),
    (
      "period = \"5 years\", start = \"withdrawal\", erased-within = \"1 month\"",
      "5 jaar na het intrekken van uw toestemming; daarna wissen wij ze binnen 1 maand",
      "5 years after the withdrawal of your consent; we then erase them within 1 month"
    ),
    ("criteria = \"tot het klaar is\"", "tot het klaar is", "tot het klaar is"),
    ("period = \"1 year\", criteria = \"of korter\"", "1 jaar; of korter", "1 year; of korter"),
    ("period = \"permanent\"", "voor altijd, omdat de wet dat eist", "for ever, because the law demands it"),
  ]

  @Test(arguments: terms) func `says terms`(_ term: String, _ nl: String, _ en: String) throws {
    #expect(try phrase(term, "nl") == nl)
    #expect(try phrase(term, "en") == en)
  }

  @Test(arguments: Vocabulary.moments.ids) func `has words for every moment`(_ moment: String) throws {
    for (language, after, until) in [("nl", "1 jaar na ", "tot "), ("en", "1 year after ", "until ")] {
      let counted = try phrase("period = \"1 year\", start = \"\(moment)\"", language)
      #expect(counted.hasPrefix(after) && counted.count > after.count)
      let open = try phrase("start = \"\(moment)\", erased-within = \"1 month\"", language)
      #expect(open.hasPrefix(until))
    }
  }

  @Test(arguments: TransferGround.allCases) func `has words for every ground of a transfer`(
    _ ground: TransferGround
  ) throws {
    let files = [
      "organisation.md": "languages = [\"nl\"]",
      "parties/one.md":
        "name = \"Een\"\n[transfers.US]\nground = \"\(ground.rawValue)\"\ncopy = \"javascript:x\"",
    ]
    for language in ["nl", "en"] {
      let phrasing = phrasing(language, files)
      let party = try #require(phrasing.register.party("one"))
      let transfer = try #require(party.transfers?.value.value?.records.first)
      let phrase = try #require(try phrasing.transfer(transfer, to: party))
      #expect(phrase.ground.hasSuffix("."))
      #expect(!phrase.article.isEmpty)
      #expect(phrase.copy == PageLink(text: "javascript:x"))
    }
  }

  @Test(arguments: WithdrawalChannel.allCases) func `says every way to withdraw as something to do`(
    _ channel: WithdrawalChannel
  ) throws {
    let consent = """
      [purposes.one]
      [purposes.one.consent]
      withdrawal = ["\(channel.rawValue)"]
      withdrawal-page = "https://een.example/weg"
      """
    for contact in ["", "email = \"a@een.example\"\nphone = \"020 1\"\naddress = \"Straat 1\"\n"] {
      let files = ["organisation.md": contact + "languages = [\"nl\"]", "activities/one.md": consent]
      for language in ["nl", "en"] {
        let phrasing = phrasing(language, files)
        let purpose = try #require(phrasing.register.activities.first?.purposes.first)
        let steps = try phrasing.withdrawal(of: try #require(purpose.consent))
        #expect(steps.count == 1)
        #expect(steps.first?.text.hasSuffix(".") ?? false)
      }
    }
  }

  @Test func `ends a sentence once`() {
    let phrasing = phrasing("nl")
    #expect(phrasing.sentence("Bezorgt") == "Bezorgt.")
    #expect(phrasing.sentence("Bezorgt.") == "Bezorgt.")
    #expect(phrasing.sentence("Bezorgt?") == "Bezorgt?")
    #expect(phrasing.sentence("") == "")
    #expect(phrasing.sentence("Zij zei: “Nee.”") == "Zij zei: “Nee.”")
    #expect(phrasing.sentence("Bezorgt (altijd)") == "Bezorgt (altijd).")
  }

  @Test(arguments: [
    ("+31 (0)38 123 45 67", "tel:+31381234567"), ("0031 (0)38 123 45 67", "tel:0031381234567"),
    ("(038) 123 45 67", "tel:0381234567"), ("+1 (202) 555-0100", "tel:+12025550100"),
    ("(0)38 123 45 67", "tel:0381234567"),
  ]) func `dials as a telephone does`(_ number: String, _ address: String) {
    #expect(PageLink(phone: number).address == address)
  }

  @Test func `ends what stays on a device, and why, as two sentences`() throws {
    let cookie = "[cookies.a]\nduration = \"persistent\"\nduration-reason = \"Uw keuze blijft zo bewaard\""
    let phrasing = phrasing("nl", ["activities/one.md": cookie])
    let own = try #require(phrasing.register.activities.first?.cookies.first)
    #expect(try phrasing.duration(of: own) == "Tot u het verwijdert. Uw keuze blijft zo bewaard.")
  }

  private func phrase(_ term: String, _ language: String) throws -> String {
    let files = [
      "organisation.md": "languages = [\"nl\"]",
      "activities/one.md":
        "title = \"Iets\"\nrole = \"controller\"\n[personal-data.name]\nretention = { \(term) }",
    ]
    let phrasing = phrasing(language, files)
    let activity = try #require(phrasing.register.activities.first)
    let retention = try #require(activity.personalData.first?.retention.first)
    return try phrasing.retention(retention, in: activity).text
  }
}
