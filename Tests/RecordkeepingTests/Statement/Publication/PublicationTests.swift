import Foundation
import Testing

@testable import Recordkeeping

@Suite("What a register publishes")
struct PublicationTests {
  @Test func `has a folder for each language, and one for each other audience`() throws {
    let pages = try ExampleRegisters.pages("korenaar")
    for language in ["nl", "en"] {
      for page in ["index", "withdrawal", "rights", "cookies", "consent/nieuwsbrief-newsletter"] {
        #expect(pages["\(language)/\(page).html"] != nil, "\(language)/\(page)")
      }
      #expect(pages["staff/\(language)/index.html"] != nil)
    }
    #expect(pages["index.html"] != nil)
    #expect(pages["staff/index.html"] != nil)
  }

  @Test(arguments: ExampleRegisters.names)
  func `has the same bytes on every run`(name: String) throws {
    #expect(try ExampleRegisters.pages(name) == ExampleRegisters.publish(name))
  }

  @Test(arguments: ExampleRegisters.names)
  func `is sound HTML, with ids that occur once`(name: String) throws {
    for (path, bytes) in try ExampleRegisters.pages(name) where path.hasSuffix(".html") {
      let html = HTMLTags(bytes)
      #expect(html.faults.isEmpty, "\(name)/\(path): \(html.faults)")
      let ids = html.values(of: "id")
      #expect(Set(ids).count == ids.count, "\(name)/\(path): \(ids)")
      #expect(!html.tags.contains { ["script", "iframe", "img"].contains($0.name) }, "\(name)/\(path)")
    }
  }

  @Test(arguments: ExampleRegisters.names)
  func `leads only to pages and places that exist`(name: String) throws {
    let pages = try ExampleRegisters.pages(name)
    let ids = pages.mapValues { Set(HTMLTags($0).values(of: "id")) }
    for (path, bytes) in pages where ExampleRegisters.isPage(path) {
      let html = HTMLTags(bytes)
      let links = html.values(of: "href") + html.values(of: "aria-labelledby").map { "#\($0)" }
      for link in links where !link.contains(":") {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(
          String.init)
        let target = parts[0].isEmpty ? path : Self.resolved(parts[0], from: path)
        #expect(pages[target] != nil, "\(name)/\(path) leads to \(link)")
        if parts.count == 2 {
          #expect(ids[target]?.contains(parts[1]) ?? false, "\(name)/\(path) leads to \(link)")
        }
      }
    }
  }

  @Test(arguments: ExampleRegisters.names)
  func `has the same ids in every language`(name: String) throws {
    let pages = try ExampleRegisters.pages(name)
    for (path, bytes) in pages where path.hasPrefix("nl/") && ExampleRegisters.isPage(path) {
      guard let other = pages["en/" + path.dropFirst(3)] else { continue }
      #expect(HTMLTags(bytes).values(of: "id") == HTMLTags(other).values(of: "id"), "\(name)/\(path)")
    }
  }

  @Test func `names every language of a page in every language, and where to begin`() throws {
    let pages = try ExampleRegisters.pages("korenaar")
    for page in ["index", "withdrawal", "rights", "cookies"] {
      let sets = ["nl", "en"].map { language in
        HTMLTags(pages["\(language)/\(page).html"] ?? []).tags
          .filter { $0.name == "link" && $0.attributes["hreflang"] != nil }
          .map { "\($0.attributes["hreflang"] ?? "") \($0.attributes["href"] ?? "")" }
      }
      #expect(sets[0] == sets[1])
      #expect(sets[0].count == 3)
    }
    let start = HTMLTags(pages["nl/index.html"] ?? []).tags.first { $0.attributes["hreflang"] == "x-default" }
    #expect(start?.attributes["href"] == "https://www.korenaar.example/privacy/")
  }

  @Test func `does not lead from the public pages to those of others`() throws {
    for (path, bytes) in try ExampleRegisters.pages("gemeente")
    where !path.hasPrefix("staff") && !path.hasPrefix("applicants") {
      let links = HTMLTags(bytes).values(of: "href")
      #expect(!links.contains { $0.contains("staff/") || $0.contains("applicants/") }, "\(path)")
    }
  }

  @Test func `leaves out what is done for clients`() throws {
    for (path, bytes) in try ExampleRegisters.pages("webbureau") {
      let text = ExampleRegisters.text(bytes)
      #expect(!text.contains("hosting-en-onderhoud"), "\(path)")
    }
  }

  @Test(arguments: ExampleRegisters.names)
  func `shows nothing that the register keeps to itself`(name: String) throws {
    let reading = try ExampleRegisters.reading(name)
    let secrets = InternalValues(of: reading.register).values
    #expect(secrets.count > 10)
    for (path, bytes) in try ExampleRegisters.pages(name) {
      let seen = VisibleText(bytes).whole
      // A file for programs holds words of the format too, some of which are internal elsewhere.
      let hidden = path.hasSuffix(".html") ? secrets : secrets.filter { $0.contains(" ") }
      for secret in hidden where seen.range(of: secret, options: .literal) != nil {
        Issue.record("\(name)/\(path) shows \(secret)")
      }
    }
  }

  @Test func `is stamped all over as long as it is a draft`() throws {
    let reading = try ExampleRegisters.reading("korenaar")
    for (path, bytes) in try Publication(of: reading, on: ExampleRegisters.day, isPreview: true).pages().get()
    where !path.hasSuffix(".css") {
      #expect(VisibleText(bytes).holds("CONCEPT") || VisibleText(bytes).holds("DRAFT"), "\(path)")
      #expect(!ExampleRegisters.text(bytes).contains("type=\"hidden\""), "\(path)")
    }
  }

  @Test func `is refused as a whole when a template asks for what is not there`() throws {
    let own = SourceFile(path: "Templates/validity.html", bytes: Array("<p>{{nobody}}</p>".utf8))
    let publication = Publication(
      of: try ExampleRegisters.reading("korenaar"), own: [own], on: ExampleRegisters.day)
    guard case .failure(let faults) = publication.pages() else { Issue.record("pages with a gap"); return }
    #expect(faults.flaws.map(\.code) == ["TPL06"])
    #expect(publication.files[faults.flaws[0].span.file].path == "Templates/validity.html")
  }

  @Test func `is refused in a language without words`() throws {
    var files = try ExampleRegisters.reading("webbureau").files
    let place = try #require(files.firstIndex { $0.path == "organisation.md" })
    let text = ExampleRegisters.text(files[place].bytes).replacing(
      "languages = [\"nl\"", with: "languages = [\"nl\", \"fy\"")
    files[place] = SourceFile(path: "organisation.md", bytes: Array(text.utf8))
    let publication = Publication(of: Reading.read(files), on: ExampleRegisters.day)
    guard case .failure(let faults) = publication.pages() else {
      Issue.record("a language without words"); return
    }
    #expect(Set(faults.flaws.map(\.code)) == ["TPL07"])
    #expect(faults.flaws[0].span.file == place)
  }

  private static func resolved(_ link: String, from path: String) -> String {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }
}
