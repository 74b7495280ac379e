import Foundation
import Testing

@testable import Recordkeeping

/// Proposals made by hand, in the shape that every source gives them.
@Suite("Proposals for a register")
struct SiteUpdateTests {
  private static let cookie = Proposal(
    home: .activity(
      "website-cookies", about: Wording(nl: "Cookies van de website.", en: "Cookies of the site.")),
    keys: ["cookies", "meting"], table: CookieKeys.table,
    seen: ["name": .string("_mt_*"), "host": .string("www.korenaar.example")],
    remarks: [Wording(nl: "Gezien voor de keuze.\r\nname = \"weg\"", en: "Seen before the choice.")],
    place: Span(file: 0, start: 0, end: 0))
  private static let host = Proposal(
    home: .party(
      PartyDraft(id: "beeldbank"), in: "website-derden", about: Wording(nl: "Derden.", en: "Third parties.")),
    place: Span(file: 0, start: 0, end: 0))

  private func register() throws -> (folder: TemporaryFolder, checkup: Checkup) {
    let folder = try TemporaryFolder()
    for file in try ExampleRegisters.reading("korenaar").files {
      try folder.write(file.bytes, to: DiskPath(file.path))
    }
    return (folder, try load(folder))
  }

  private func load(_ folder: TemporaryFolder) throws -> Checkup {
    let register = FoundRegister(name: "korenaar", path: folder.path, whole: folder.path, templates: nil)
    return try Checkup.load(register, on: LawDates.date)
  }

  private func pages(_ checkup: Checkup) throws -> [String: [UInt8]]? {
    let press = Press(on: LawDates.date, isPreview: false, isFolder: false)
    guard case .site(let site) = try press.site(of: [checkup]) else { return nil }
    return site.pages
  }

  @Test func `become open points in drafts, and change no page by a byte`() throws {
    let (folder, before) = try register()
    let update = try SiteUpdate(of: before, beside: before, [Self.cookie, Self.host], on: LawDates.date)
    let verdict = try update.verdict(on: LawDates.date)
    #expect(verdict.gone.isEmpty)
    #expect(!verdict.new.isEmpty && verdict.new.allSatisfy { $0.severity == .note })
    try update.edit.write()
    let after = try load(folder)
    #expect(try pages(before) != nil && pages(before) == pages(after))
    #expect(
      folder.text("activities/website-cookies.md")?.contains(
        """
        # Gezien voor de keuze. name = "weg"
        [cookies.meting]
        name = "_mt_*"
        host = "www.korenaar.example"
        """) == true)
    #expect(folder.text("activities/website-derden.md")?.contains("recipients = [\"beeldbank\"]") == true)
    #expect(folder.text("parties/beeldbank.md")?.contains("website") != nil)
    let drafts = after.reading.register.activities.filter { $0.id.hasPrefix("website-") }
    #expect(drafts.map { $0.status?.value } == [.draft, .draft])
  }

  @Test func `are written once`() throws {
    let (folder, before) = try register()
    try SiteUpdate(of: before, beside: before, [Self.cookie, Self.cookie, Self.host], on: LawDates.date).edit
      .write()
    let text = folder.text("activities/website-cookies.md")
    let again = try SiteUpdate(
      of: load(folder), beside: before, [Self.cookie, Self.host], on: LawDates.date)
    #expect(again.edit.isEmpty && again.written.isEmpty)
    #expect(folder.text("activities/website-cookies.md") == text)
  }

  @Test func `join a draft that is there, and leave an activity that is none alone`() throws {
    let (folder, before) = try register()
    try SiteUpdate(of: before, beside: before, [Self.cookie], on: LawDates.date).edit.write()
    var other = Self.cookie
    other.keys = ["cookies", "taal"]
    other.seen = [:]
    try SiteUpdate(of: load(folder), beside: before, [other], on: LawDates.date).edit.write()
    let text = folder.text("activities/website-cookies.md") ?? ""
    #expect(text.contains("[cookies.meting]") && text.contains("[cookies.taal]"))

    try folder.write(
      text.replacingOccurrences(of: "status = \"draft\"", with: "status = \"active\""),
      to: "activities/website-cookies.md")
    let active = folder.text("activities/website-cookies.md")
    var third = Self.cookie
    third.keys = ["cookies", "mandje"]
    let update = try SiteUpdate(of: load(folder), beside: before, [third], on: LawDates.date)
    #expect(update.written.map(\.path) == ["activities/website-cookies-2.md"])
    try update.edit.write()
    #expect(folder.text("activities/website-cookies.md") == active)
  }

  @Test func `name no party that the register has`() throws {
    let (_, before) = try register()
    let known = try #require(before.reading.register.parties.first)
    let proposal = Proposal(
      home: .party(PartyDraft(id: known.id), in: "website-derden", about: Wording(nl: "x", en: "x")),
      place: Span(file: 0, start: 0, end: 0))
    #expect(try SiteUpdate(of: before, beside: before, [proposal], on: LawDates.date).edit.isEmpty)
  }
}
