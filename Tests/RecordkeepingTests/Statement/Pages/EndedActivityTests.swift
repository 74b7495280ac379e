import Foundation
import Testing

@testable import Recordkeeping

@Suite("An activity that has ended")
struct EndedActivityTests {
  private static func pages(_ files: [String: String]) throws -> [String: [UInt8]] {
    try Publication(of: StatementFixture.reading(files), on: StatementFixture.day).pages().get()
  }

  private static let ended = FullRegister.replacing(
    "status = \"active\"", "status = \"ended\"", in: "activities/shop.md")

  @Test func `asks for nothing in the list of consents, which can still be withdrawn`() throws {
    let (before, after) = (try Self.pages(FullRegister.files), try Self.pages(Self.ended))
    let list = "Wij vragen toestemming voor:"
    #expect(VisibleText(before["nl/index.html"] ?? []).holds(list))
    #expect(!VisibleText(after["nl/index.html"] ?? []).holds(list))
    let page = VisibleText(after["nl/withdrawal.html"] ?? [])
    #expect(page.holds("De nieuwsbrief mailen") && page.holds("Hiermee zijn wij gestopt."))
    #expect(!page.holds("Hier stoppen wij meteen mee"))
    #expect(VisibleText(before["nl/withdrawal.html"] ?? []).holds("Hier stoppen wij meteen mee"))
  }

  @Test func `took decisions, and takes them no more`() throws {
    let (before, after) = (try Self.pages(FullRegister.files), try Self.pages(Self.ended))
    let summary = "Een computer neemt een besluit"
    #expect(VisibleText(before["nl/index.html"] ?? []).holds(summary))
    #expect(!VisibleText(after["nl/index.html"] ?? []).holds(summary))
    for path in ["nl/activities/shop.html", "nl/complete.html"] {
      let page = VisibleText(after[path] ?? [])
      #expect(page.holds("Bij dit onderwerp nam een computer een besluit zonder dat er een mens naar keek."))
      #expect(page.holds("Hoe de computer besliste") && page.holds("De computer beoordeelde"))
      #expect(!page.holds("neemt een computer een besluit"), "\(path)")
    }
    #expect(VisibleText(before["nl/activities/shop.html"] ?? []).holds("neemt een computer een besluit"))
  }
}
