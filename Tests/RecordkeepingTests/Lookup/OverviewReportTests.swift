import Testing

@testable import Recordkeeping

@Suite("The overview")
struct OverviewReportTests {
  private static let sound = [LookupFixture.organisation]
  /// An activity with open points only.
  private static let draft = [LookupFixture.activity("a", "status = \"draft\""), LookupFixture.organisation]

  @Test func `puts the register first that needs somebody most, and of equals goes by name`() throws {
    let korenaar = try DossierFixture.files("Registers/korenaar")
    let late = korenaar.map { file in
      file.path == "activities/nieuwsbrief.md"
        ? SourceFile(
          file.path,
          String(decoding: file.bytes, as: UTF8.self).replacing(
            "reviewed = 2026-09-01\nreview-by = 2027-09-01", with: "reviewed = 2024-09-01"))
        : file
    }
    let source = LookupFixture.source([
      ("aa-goed", korenaar), ("bb-goed", korenaar), ("cc-laat", late),
      ("dd-concept", try DossierFixture.files("Tests/Scenarios/draft/register")),
      ("ee-fout", try DossierFixture.files("Tests/Scenarios/faulty/register")),
    ])
    let text = OverviewReport(source, isNamed: false).text(LookupFixture.style())
    let order = text.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(
      order.prefix(7) == ["Register", "ee-fout", "dd-concept", "cc-laat", "aa-goed", "bb-goed", "samen"])
    #expect(text.contains("Volgende stap: `avgreg check Registers/ee-fout`\n"))
  }

  private static func step(_ files: [SourceFile], isNamed: Bool = false) -> String? {
    let text = OverviewReport(LookupFixture.source(files), isNamed: isNamed).text(LookupFixture.style(.en))
    return text.split(separator: "\n").map(String.init).first { $0.hasPrefix("Next step") }
  }

  @Test func `gives exactly one next step`() throws {
    let korenaar = try DossierFixture.files("Registers/korenaar")
    #expect(Self.step(korenaar) == "Next step: `avgreg render site`")
    #expect(Self.step(korenaar, isNamed: true) == "Next step: `avgreg render site Registers/register`")
    let draft = try DossierFixture.files("Tests/Scenarios/draft/register")
    #expect(Self.step(draft) == "Next step: `avgreg ask`")
    #expect(Self.step(draft, isNamed: true) == "Next step: `avgreg ask --register Registers/register`")
    let faulty = try DossierFixture.files("Tests/Scenarios/faulty/register")
    #expect(Self.step(faulty) == "Next step: `avgreg check`")
    let late = LookupFixture.source(korenaar, on: Day("2027-12-01") ?? .last)
    #expect(OverviewReport(late, isNamed: false).text(LookupFixture.style()).contains("`avgreg due`"))
  }

  @Test(arguments: [("..", "../site"), ("../..", "../../site"), ("winkel", "site")])
  func `names a place for the site that is not among the records`(path: String, site: String) throws {
    let files = try DossierFixture.files("Registers/korenaar")
    let findings = Rulebook.check(Reading.read(files), on: LookupFixture.day)
    let source = LookupSource(
      [ReportFixture.checkup(path, in: "", files: files, findings)], on: LookupFixture.day)
    let text = OverviewReport(source, isNamed: false).text(LookupFixture.style(.en))
    #expect(text.contains("Next step: `avgreg render \(site)`"))
  }

  @Test func `counts waivers with the day on which the first ends`() throws {
    let waivers = try DossierFixture.files("Tests/Scenarios/waivers/register")
    let text = OverviewReport(LookupFixture.source(waivers), isNamed: false).text(LookupFixture.style())
    #expect(text.contains("Ontheffingen  ") && text.contains("loopt af op "))
  }
}
