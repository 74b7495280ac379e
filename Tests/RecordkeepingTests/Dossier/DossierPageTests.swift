import Foundation
import Testing

@testable import Recordkeeping

@Suite("Pages of the internal view")
struct DossierPageTests {
  private static func tags(_ html: String) -> HTMLTags { HTMLTags(Array(html.utf8)) }

  @Test(arguments: DossierFixture.folders, Language.allCases)
  func `are sound, whatever the register is like`(folder: String, language: Language) throws {
    for (path, html) in try DossierFixture.pages(folder, language) {
      let tags = Self.tags(html)
      #expect(tags.faults == [], "\(path)")
      let ids = tags.values(of: "id")
      #expect(Set(ids).count == ids.count, "\(path): an id stands twice")
      #expect(tags.tags.count { $0.name == "h1" } == 1, "\(path)")
      let levels = tags.tags.compactMap {
        $0.name.count == 2 && $0.name.hasPrefix("h") ? Int($0.name.dropFirst()) : nil
      }
      for (before, after) in zip(levels, levels.dropFirst()) {
        #expect(after <= before + 1, "\(path): a heading of level \(after) below one of level \(before)")
      }
      for attribute in ["style", "src", "onclick"] { #expect(tags.values(of: attribute) == [], "\(path)") }
      #expect(!tags.tags.contains { ["script", "link", "img", "iframe"].contains($0.name) }, "\(path)")
      let tables = tags.tags.count { $0.name == "table" }
      #expect(tags.tags.count { $0.name == "caption" } == tables, "\(path)")
    }
  }

  @Test(arguments: DossierFixture.folders)
  func `say that they are internal, and are not for search engines`(folder: String) throws {
    for (path, html) in try DossierFixture.pages(folder) {
      #expect(html.contains("<title>INTERN: "), "\(path)")
      #expect(html.contains("<strong>INTERN</strong> Niet voor publicatie."), "\(path)")
      #expect(html.contains("<meta name=\"robots\" content=\"noindex, nofollow, noarchive\">"), "\(path)")
      #expect(html.contains("default-src 'none'") || html.contains("default-src &#39;none&#39;"), "\(path)")
    }
  }

  @Test(arguments: DossierFixture.folders)
  func `lead to one another only, and never to a place that is not there`(folder: String) throws {
    let pages = try DossierFixture.pages(folder)
    let ids = pages.mapValues { Set(Self.tags($0).values(of: "id")) }
    for (path, html) in pages {
      for href in Self.tags(html).values(of: "href") {
        let parts = href.components(separatedBy: "#")
        var target = parts[0].isEmpty ? path : parts[0]
        if !parts[0].isEmpty, path.hasPrefix("activities/") {
          #expect(target.hasPrefix("../"), "\(path): \(href)")
          target = String(target.dropFirst(3))
        }
        if Self.isOutside(href) { continue }
        #expect(pages[target] != nil, "\(path): \(href)")
        if parts.count > 1 { #expect(ids[target]?.contains(parts[1]) ?? false, "\(path): \(href)") }
      }
    }
  }

  /// Links in the words of a record itself.
  private static func isOutside(_ href: String) -> Bool {
    ["https://", "http://", "mailto:", "tel:", "/"].contains { href.hasPrefix($0) }
  }

  @Test(arguments: DossierFixture.folders)
  func `are the same each time`(folder: String) throws {
    #expect(try DossierFixture.pages(folder) == DossierFixture.pages(folder))
  }

  @Test func `show activities of every status with what they are`() throws {
    let files = try DossierFixture.files("Tests/Scenarios/newsletter/register")
    for (word, shown) in [("draft", "concept"), ("planned", "gepland"), ("ended", "beëindigd")] {
      let changed = files.map { file in
        SourceFile(
          file.path,
          String(decoding: file.bytes, as: UTF8.self)
            .replacingOccurrences(of: "status = \"active\"", with: "status = \"\(word)\""))
      }
      let pages = try DossierFixture.pages(DossierFixture.checkup(changed))
      #expect(
        pages["activities/nieuwsbrief.md".replacingOccurrences(of: ".md", with: ".html")]?
          .lowercased().contains("status: \(shown)") ?? false, "\(word)")
    }
  }

  @Test func `name each finding with its file and line`() throws {
    let checkup = DossierFixture.checkup(try DossierFixture.files("Tests/Scenarios/faulty/register"))
    let page = try #require(try DossierFixture.pages(checkup)["open-points.html"])
    let report = Report([checkup], on: DossierFixture.day, in: .nl, palette: Palette(isColoured: false))
    #expect(!report.findings.isEmpty)
    for finding in report.findings where finding.waiver == nil {
      let place = "\(finding.place.path.shown):\(finding.place.start.line):\(finding.place.start.column)"
      #expect(page.contains("<code>\(finding.finding.rule.code)</code>") && page.contains(place), "\(place)")
    }
  }

  @Test func `quote no data of persons that stand in the register`() throws {
    let checkup = DossierFixture.checkup(try DossierFixture.files("Tests/Scenarios/leaks/register"))
    let leaks = checkup.findings.filter { $0.rule.masksExcerpt }
    #expect(!leaks.isEmpty)
    let pages = try DossierFixture.pages(checkup)
    for leak in leaks {
      let span = leak.place.span
      let text = String(decoding: checkup.files[span.file].bytes[span.start..<span.end], as: UTF8.self)
      for (path, html) in pages where text.utf8.count > 5 { #expect(!html.contains(text), "\(path)") }
    }
    #expect(pages["open-points.html"]?.contains("•••") ?? false)
  }

  @Test func `escape whatever the words are`() throws {
    let hostile = FreeTexts(of: StatementFixture.reading(EveryTextRegister.files))
      .replaced { _ in "<img src=x onerror=alert(1)>\"'&{{x}}" }
    let pages = try DossierFixture.pages(DossierFixture.checkup(hostile))
    for (path, html) in pages {
      #expect(!html.contains("<img"), "\(path)")
      #expect(Self.tags(html).faults == [], "\(path)")
    }
  }

  @Test func `that two records with one id have, are two`() throws {
    let files = try DossierFixture.files("Tests/Scenarios/newsletter/register")
    let twin = try #require(files.first { $0.path == "activities/nieuwsbrief.md" })
    let both = files + [SourceFile(path: "activities/oud/nieuwsbrief.md", bytes: twin.bytes)]
    let pages = try DossierFixture.pages(DossierFixture.checkup(both.sorted { $0.path < $1.path }))
    #expect(pages["activities/nieuwsbrief.html"] != nil && pages["activities/nieuwsbrief-2.html"] != nil)
  }
}
