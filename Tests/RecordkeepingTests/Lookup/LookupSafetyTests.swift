import Testing

@testable import Recordkeeping

/// Whatever stands in a register, no answer hides it, obeys it or runs out of the terminal.
@Suite("Every answer")
struct LookupSafetyTests {
  private static func answers(_ source: LookupSource, _ style: AnswerStyle) throws -> [String] {
    let language = style.language
    var parties = ListQuery()
    parties.isOfParties = true
    let (due, overview) = (DueReport(source, within: nil), OverviewReport(source, isNamed: true))
    let search = RegisterSearch(source, for: ["e"])
    let whereabouts = try WhereAnswer("email", in: source, language: language)
    var texts = [due.text(style), overview.text(style), search.text(style), whereabouts.text(style)]
    texts += [due.json(language), overview.json(language), search.json(language), whereabouts.json()]
    for query in [ListQuery(), parties] {
      let list = try RegisterList(source, query)
      texts += [list.text(style), list.json(language)]
    }
    // The organisation, some activities and some parties.
    for record in source.records.prefix(3) + source.records.suffix(2) {
      let shown = try ShownRecord(record.id, in: source, language: language, isPublicOnly: false)
      texts += [shown.text(style), shown.json()]
    }
    return texts
  }

  private static let hostile: [SourceFile] = {
    let words = "::error::x ##vso[y] \\u001b[31m \\u202e \\u200b `a` | \\n::stop-commands::z"
    return [
      SourceFile(
        "activities/a.md",
        """
        +++
        title = "\(words)"
        status = "active"
        owner = "\(words)"
        reviewed = 2020-01-01
        systems = ["\(words)"]
        notes = "\(words)"
        recipients = ["p"]
        [purposes.newsletter]
        purpose = "\(words)"
        [personal-data.email]
        source = ["data-subject"]
        [personal-data.email.waivers.RET20]
        reason = "\(words)"
        by = "\(words)"
        until = 2026-12-01
        +++
        Een \u{1B}]52;c;AAAA\u{7} tekst
        ::error::body
        """),
      SourceFile("organisation.md", "+++\nname = \"\(words)\"\nlanguages = [\"nl\"]\n+++\n"),
      SourceFile(
        "parties/p.md",
        "+++\nname = \"\(words)\"\nservice = \"\(words)\"\nrole = \"processor\"\ncountry = \"NL\"\n+++\n"),
    ]
  }()

  @Test(arguments: [Language.nl, .en])
  func `is safe for a terminal and a log`(language: Language) throws {
    let source = LookupFixture.source(Self.hostile)
    let calendar = DueReport(source, within: nil).calendar(language).replacing("\r\n", with: "\n")
    for text in try Self.answers(source, LookupFixture.style(language)) + [calendar] {
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        let bytes = line.utf8.drop { $0 == 0x20 }
        #expect(!bytes.starts(with: "::".utf8) || bytes.starts(with: "::: ".utf8))
        let isSeen = line.unicodeScalars.allSatisfy { !SafeText.isHidden($0) }
        #expect(isSeen, "\(line.debugDescription)")
      }
      if text != calendar { #expect(!text.contains("##vso[")) }
    }
  }

  @Test(arguments: [60, 80])
  func `fits the width of the terminal`(columns: Int) throws {
    for name in ["korenaar", "gemeente"] {
      for language in [Language.nl, .en] {
        let source = try LookupFixture.source(name)
        let style = LookupFixture.style(language, columns: columns)
        for text in try Self.answers(source, style) where !text.hasPrefix("{") {
          for line in text.split(separator: "\n") where line.utf8.count > columns {
            // A path, an address, a command to copy, or one long word is not cut.
            let longest = line.split(separator: " ").map(\.utf8.count).max() ?? 0
            let isWhole = line.contains("Registers/") || line.contains("`") || longest > columns / 3
            #expect(String(line).columns <= columns || isWhole, "\(line)")
          }
        }
      }
    }
  }

  @Test func `is the same each time, and speaks of no other day than its own`() throws {
    let files = try DossierFixture.files("Registers/korenaar")
    let first = try Self.answers(LookupFixture.source(files), LookupFixture.style())
    let second = try Self.answers(LookupFixture.source(files), LookupFixture.style())
    #expect(first == second)
    for json in first where json.hasPrefix("{") { #expect(json.contains("\"day\": \"2026-11-23\"")) }
  }

  @Test func `masks what belongs in no report`() throws {
    let files = try DossierFixture.files("Tests/Scenarios/leaks/register")
    let source = LookupFixture.source(files)
    let secrets = source.checkups[0].findings.filter(\.rule.masksExcerpt).compactMap { finding -> String? in
      let span = finding.place.span
      guard span.end > span.start + 5 else { return nil }
      return String(decoding: files[span.file].bytes[span.range], as: UTF8.self)
    }
    #expect(secrets.count > 3)
    for text in try Self.answers(source, LookupFixture.style()) {
      for secret in secrets { #expect(!text.contains(secret), "\(secret)") }
    }
  }
}
