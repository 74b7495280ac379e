import Testing

@testable import Recordkeeping

@Suite("A report on personal data")
struct SecretsTests {
  static let number = "999990019"
  static let record = """
    +++
    title = "Loon" # BSN 999990019 van jan.bakker@bedrijf.nl
    owner = ["jan.bakker@bedrijf.nl"]
    notes = "BSN 999990019", 06-12345678
    role = "jan.bakker@bedrijf.nl"
    status = "draft"
    +++

    Het BSN is 999990019, zo lang als nodig. -----BEGIN PRIVATE KEY-----
    MIIEvQIBADANBgkqhkiG9w0BAQEFAASC
    -----END PRIVATE KEY-----

    """

  static func checkup(_ record: String) throws -> Checkup {
    let place = try TemporaryFolder()
    try place.write(record, to: "activities/loon.md")
    try place.write("+++\nname = \"De Korenaar\"\n+++\n", to: "organisation.md")
    let register = FoundRegister(name: "x", path: place.path, whole: place.path, templates: nil)
    return try Checkup.load(register, on: LawDates.date)
  }

  @Test(arguments: [Language.nl, .en])
  func `quotes none of them, whichever rule it tells of`(language: Language) throws {
    let checkup = try Self.checkup(Self.record)
    let report = TextReport(language: language, palette: Palette(isColoured: false)).text(checkup)
    #expect(checkup.findings.contains { $0.rule.code == "LEK01" })
    #expect(checkup.findings.contains { !$0.rule.masksExcerpt })
    for secret in [Self.number, "jan.bakker", "12345678", "MIIEvQ"] {
      #expect(!report.contains(secret), "\(secret)")
    }
    #expect(report.contains("BSN ••• van •••"))
    #expect(report.contains("Het BSN is •••, zo lang als nodig."))
  }

  @Test func `quotes none of the many either that it does not tell of`() throws {
    let lines = (0..<80).map { "Bel 06-123456\($0 + 10), zo lang als nodig.\n" }.joined()
    let checkup = try Self.checkup("+++\ntitle = \"Loon\"\n+++\n\n\(lines)")
    let report = TextReport(language: .nl, palette: Palette(isColoured: false)).text(checkup)
    #expect(!report.contains("123456"))
  }

  @Test func `masks the words of a finding too`() {
    let file = SourceFile("x", "BSN 999990019")
    let rule = Rule.citizenNumberPresent
    let leak = Finding(
      rule: rule, severity: .error, isOpen: false, place: Place(Span(file: 0, start: 4, end: 13)))
    let secrets = Secrets([leak], in: [file])
    let words = Wording(nl: "hier staat 999990019", en: "this says 999990019")
    let span = Span(file: 0, start: 0, end: 3)
    let place = Place(
      span, detail: words, help: words, second: SecondPlace(span, words),
      suggestion: Suggestion(span, "999990019"))
    let masked = secrets.masked(Finding(rule: .keyUnknown, severity: .error, isOpen: false, place: place))
      .place
    #expect(masked.detail?.nl == "hier staat •••")
    #expect(masked.help?.en == "this says •••")
    #expect(masked.second?.detail.en == "this says •••")
    #expect(masked.suggestion == nil)
    var waived = Finding(rule: .keyUnknown, severity: .error, isOpen: false, place: Place(span))
    waived.waiver = Waiver(
      code: "KEY01", reason: "999990019 is een voorbeeld", by: "FG", until: .last, span: span)
    #expect(secrets.masked(waived).waiver?.reason == "••• is een voorbeeld")
    #expect(Excerpt(span, in: file, hiding: secrets).text == "BSN •••")
    #expect(Excerpt(leak.place.span, in: file, hiding: secrets).width == 3)
  }

  @Test func `masks words alone, and keeps what else is said of a place`() throws {
    let span = Span(file: 0, start: 0, end: 3)
    let leak = Finding(
      rule: .citizenNumberPresent, severity: .error, isOpen: false,
      place: Place(Span(file: 0, start: 4, end: 13)))
    let secrets = Secrets([leak], in: [SourceFile("x", "BSN 999990019")])
    let words = Wording(nl: "hier staat 999990019", en: "this says 999990019")
    let place = Place(
      span, detail: words, help: words, provisions: [.gdpr("13(1)(a)")], second: SecondPlace(span, words),
      suggestion: Suggestion(span, "x"), blocksPublication: false, severity: .note, isAbsence: true)
    for property in Mirror(reflecting: place).children {
      #expect("\(property.value)" != "nil", "\(property.label ?? "") is empty, so that nothing is seen of it")
    }
    let finding = Finding(rule: .keyUnknown, severity: .note, isOpen: true, place: place)
    let masked = secrets.masked(finding).place
    let hidden = Wording(nl: "hier staat •••", en: "this says •••")
    var expected = place
    expected.detail = hidden
    expected.help = hidden
    expected.second = SecondPlace(span, hidden)
    #expect(masked == expected)
    #expect(secrets.masked(finding).provisions == [.gdpr("13(1)(a)")])
  }

  @Test func `is about rules that mask, and those alone`() {
    for rule in Rulebook.all { #expect(rule.masksExcerpt == (rule.family == "LEK"), "\(rule.code)") }
  }
}
