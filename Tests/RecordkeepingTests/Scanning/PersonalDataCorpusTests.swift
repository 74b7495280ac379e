import Testing

@testable import Recordkeeping

@Suite("Personal data in a register")
struct PersonalDataCorpusTests {
  struct Sample: Decodable, CustomTestStringConvertible {
    let kind: String
    let text: String
    let expect: String
    let why: String
    var testDescription: String { "\(kind): \(why)" }
  }

  /// Where a text can stand in a record.
  static let records: [@Sendable (String) -> String] = [
    { "+++\nnotes = \($0.inTOML)\n+++\n" },
    { "+++\ntitle = \"Nieuwsbrief\" # \($0)\n+++\n" },
    { "+++\ntitle = \"Nieuwsbrief\"\n+++\n\nVoorbeeld: \($0)\n" },
  ]

  static func leaks(_ text: String, in record: (String) -> String) -> [Finding] {
    let reading = Reading.read([SourceFile("activities/example.md", record(text))])
    return Rulebook.check(reading, on: LawDates.date).filter { $0.rule.family == "LEK" }
  }

  @Test func `is told of in every sample of the corpus that has it, and in no other`() throws {
    let samples = try SharedCorpora.json("personal-data-detection.json", as: [Sample].self)
    guard let samples else { return }
    #expect(samples.count == 60)
    for sample in samples {
      for record in Self.records {
        let found = Self.leaks(sample.text, in: record).map(\.rule.code)
        #expect(found.isEmpty == (sample.expect == "silent"), "\(sample): \(sample.text) gives \(found)")
      }
    }
  }

  @Test(arguments: [
    ("BSN 999990019", "LEK01"), ("het BSN is 9999.90.019", "LEK01"), ("999990019 (BSN)", "LEK01"),
    ("sofinummer 999.990.019", "LEK01"), ("de citizen service number 999990019", "LEK01"),
    ("DE75512108001245126199", "LEK02"), ("GB33BUKB20201555555555", "LEK02"),
    ("IBAN: NL69 TEST 0000 0000 01.", "LEK02"),
    ("jjansen@gmail.com", "LEK03"), ("mailto:eva.bakker@bedrijf.nl", "LEK03"), ("eva@bedrijf.nl", "LEK03"),
    ("eva.bakker(at)bedrijf.nl", "LEK03"), ("eva.bakker [at] bedrijf [punt] nl", "LEK03"),
    ("(06) 12345678", "LEK04"), ("06 - 12 34 56 78", "LEK04"), ("+31(0)612345678", "LEK04"),
    ("tel.0612345678", "LEK04"),
    ("+31.6.12.34.56.78", "LEK04"), ("glpat-0123456789abcdefghij", "LEK05"),
    ("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9eyJzdWIiOiIxMjM0NTY3ODkwIn0", "LEK05"),
    ("-----BEGIN RSA PRIVATE KEY-----", "LEK05"), ("geboortedatum: 3-5-1960", "LEK06"),
    ("geb. 3/5/1960", "LEK06"),
    ("born on 3 May 1960", "LEK06"), ("kenteken K-123-AB", "LEK07"), ("nummerplaat 99XXB1", "LEK07"),
    ("de heer Bakker, Kerkstraat 12, 1234AB Utrecht", "LEK08"),
    ("mevr. A. de Wit, Lange Weg 4b, 9999 XK Oude Pekela", "LEK08"),
    ("IP-adres 1.2.3.4", "LEK09"), ("2a02:a460::1234:1", "LEK09"),
  ])
  func `is known in the ways that people write it`(text: String, code: String) {
    for record in Self.records {
      #expect(Self.leaks(text, in: record).map(\.rule.code) == [code], "\(text)")
    }
  }

  @Test(arguments: [
    "Het BSN van 9 cijfers vult u in.", "factuurnummer 999990019", "€ 999 990 019", "123-999990019",
    "999990019-1",
    "RSIN 999990019", "999990019 is het RSIN, niet het BSN", "https://x.example/999990019/", "NL999990019B01",
    "NL69TEST00000000012", "naam.achternaam@bedrijf.nl", "voornaam.achternaam@bedrijf.nl",
    "klanten-service@bedrijf.nl",
    "no-reply@bedrijf.nl", "team.noord@bedrijf.nl", "bakkerij@bedrijf.nl", "@eva@mastodon.nl", "a@b",
    "jan@localhost",
    "06-00000000", "06 2025 1234 5678 90", "0612345678901", "2026-06-12345678", "artikel 06.12.34.56.78.90",
    "klantnummer 0612345678", "geboren voor 1-1-1950", "geboren tussen 1-1-1950 en 1-1-1960",
    "de kat is geboren",
    "geboren in 1981", "bijlage 12-03-1981", "kenteken invullen",
    "het kenteken van uw auto en de datum 12-03-26",
    "Autoriteit Persoonsgegevens, Postbus 93374, 2509 AJ Den Haag", "Eva Bakker, Postbus 12, 1234 AB Utrecht",
    "Gemeente Voorbeelddijk, Raadhuisplein 1, 1234 AB Voorbeelddijk",
    "Jan Bakker B.V., Kerkstraat 12, 1234 AB Utrecht",
    "postcode 1234 AB", "Kerkstraat 12, 1234 AB Utrecht", "127.0.0.1", "192.168.1.1",
    "art. 4.42.41.1 van de wet",
    "versie 112.94.10.1", "82.94.10.0/24", "00:1a:2b:3c:4d:5e", "12:34:56", "8.1.1.2", "10.24.48.96",
    "sk-learn-is-een-bibliotheek-voor-machine-leren", "live_stream", "eyJ",
  ])
  func `is not seen in what only looks like it`(text: String) {
    for record in Self.records {
      #expect(Self.leaks(text, in: record).map(\.rule.code) == [], "\(text)")
    }
  }

  @Test func `is left alone where the law wants it: in contact details of organisation, officer and parties`()
  {
    let contact = """
      address = "Jan Bakker, Kerkstraat 12, 1234 AB Utrecht"
      email = "jan.bakker@bedrijf.nl"
      phone = "06-12345678"
      """
    let files = [
      SourceFile(
        "organisation.md",
        """
        +++
        name = "Jan Bakker"
        \(contact)
        [data-protection-officer]
        \(contact.replacing("jan.bakker", with: "eva.smit").replacing("12345678", with: "12345679"))
        [representative]
        name = "Eva Smit"
        \(contact)
        [rights-requests]
        \(contact)
        +++

        """),
      SourceFile("parties/kapper.md", "+++\nname = \"Jan Bakker\"\nrole = \"client\"\n\(contact)\n+++\n"),
      SourceFile("activities/x.md", "+++\n+++\nBel +31 6 1234 5679 of mail Eva.Smit@bedrijf.nl.\n"),
    ]
    let findings = Rulebook.check(Reading.read(files), on: LawDates.date).filter { $0.rule.family == "LEK" }
    #expect(findings.map(\.rule.code) == [])
  }

  @Test func `is told of fifty times in one file, and the last says how many more there are`() {
    let lines = (0..<70).map { "Bel 06-123456\($0 + 10).\n" }.joined()
    let findings = Self.leaks(lines) { "+++\n+++\n\n\($0)" }
    #expect(findings.count == Scan.most)
    #expect(
      findings.last?.place.detail?.en == "a Dutch mobile number; there are 20 more like this in the file")
  }
}

extension String {
  /// The text between quotes of TOML.
  fileprivate var inTOML: String {
    "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
