import Testing

@testable import Recordkeeping

@Suite("Acts and bodies that are no more")
struct RepealedLawTests {
  static func isToldOf(_ text: String, on day: String) throws -> Bool {
    let day = try #require(Day(day))
    return !(PhraseTests.places(text, on: day)["TXT08"] ?? []).isEmpty
  }

  @Test(arguments: [
    ("U kunt een Wob-verzoek doen", "2022-04-30", "2022-05-01"),
    ("Deze partij valt onder het Privacy Shield", "2020-07-16", "2020-07-17"),
  ])
  func `are told of from the day after their last`(text: String, last: String, next: String) throws {
    #expect(try !Self.isToldOf(text, on: last))
    #expect(try Self.isToldOf(text, on: next))
  }

  @Test(arguments: [
    "Klagen kan bij het CBP",
    "U hebt rechten op grond van de Wet bescherming persoonsgegevens (Stb. 2000, 302)",
    "Volgens Safe Harbor is dit veilig", "Wij melden ons aan bij de Registratiekamer",
    "De Wbp geeft u recht op inzage",
    "Richtlijn 95/46/EG beschermt u",
  ])
  func `are told of whenever a check is for`(text: String) throws {
    #expect(try Self.isToldOf(text, on: "2018-05-25"))
  }

  @Test(arguments: [
    "Tot 25 mei 2018 gold de Wbp", "Verzoeken op grond van de Woo (voorheen de Wob)",
    "Het toenmalige CBP gaf een advies",
    "Het Privacy Shield is ongeldig verklaard", "De AVG vervangt de Wbp",
    "De Autoriteit Persoonsgegevens, opvolger van het CBP",
    "Besluiten van voor 2018 vielen onder de Wbp", "In 2014 hebben wij dit aan het CBP gemeld",
    "Zie https://x.example/wob-verzoek",
    "De wobbelende tafel", "cbpr-regels", "Wij gebruiken geen Privacy Shield meer",
  ])
  func `may be named where a sentence tells of the past`(text: String) throws {
    #expect(try !Self.isToldOf(text, on: "2026-11-23"))
  }

  @Test func `weigh less in a note, and more in a list of acts`() {
    let record = "+++\nnotes = \"Aangemeld bij het CBP\"\n[purposes.x]\nlaw = [\"Wbp art. 8\"]\n+++\n"
    let findings = Rulebook.check(Reading.read([SourceFile("activities/x.md", record)]), on: LawDates.date)
      .filter { $0.rule.code == "TXT08" }
    #expect(findings.map(\.severity) == [.warning, .error])
    #expect(findings.map(\.blocksPublication) == [false, true])
  }
}
