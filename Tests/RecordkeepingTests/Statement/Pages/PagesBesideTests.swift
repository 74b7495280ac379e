import Foundation
import Testing

@testable import Recordkeeping

@Suite("The pages beside the statement")
struct PagesBesideTests {
  @Test func `tell what stops, what is erased and when, and what stays and why`() throws {
    let page = VisibleText(try ExampleRegisters.pages("korenaar")["nl/withdrawal.html"] ?? [])
    for text in [
      "U vinkte op onze website een vakje aan.", "U koos in de cookiemelding op onze website voor ja.",
      "E-mailadres en naam: zonder uitstel, uiterlijk binnen 1 maand.",
      "Dit bewaren wij nog: bewijs van toestemming",
      "De wet verplicht ons dit te doen.", "Hoe lang: 5 jaar na het intrekken van uw toestemming.",
      "Wat wij deden voordat u uw toestemming introk, blijft toegestaan.", "gratis",
    ] { #expect(page.holds(text), "\(text)") }
  }

  @Test func `open a message that names the consent text`() throws {
    let pages = try ExampleRegisters.pages("korenaar")
    let links = HTMLTags(pages["nl/withdrawal.html"] ?? []).values(of: "href")
    let form = HTMLTags(pages["nl/consent/nieuwsbrief-newsletter.html"] ?? [])
    let id = try #require(form.tags.first { $0.attributes["type"] == "hidden" }?.attributes["value"])
    #expect(links.contains { $0.hasPrefix("mailto:privacy@korenaar.example?subject=") && $0.contains(id) })
  }

  @Test func `are at hand on every page, in the same order`() throws {
    let pages = try ExampleRegisters.pages("korenaar")
    for page in ["index", "withdrawal", "rights", "cookies"] {
      let tags = HTMLTags(pages["nl/\(page).html"] ?? []).tags
      let own = tags.filter { $0.name == "a" }.compactMap { $0.attributes["href"] }.filter {
        ["index.html", "withdrawal.html", "rights.html", "cookies.html"].contains($0)
      }
      #expect(own.prefix(4) == ["index.html", "withdrawal.html", "rights.html", "cookies.html"], "\(page)")
    }
  }

  @Test func `leave out the page on withdrawing, and the way to it, where nothing rests on consent`() throws {
    let pages = try ExampleRegisters.pages("webbureau")
    #expect(pages["nl/withdrawal.html"] == nil)
    for (path, bytes) in pages {
      #expect(!ExampleRegisters.text(bytes).contains("withdrawal.html"), "\(path)")
    }
  }

  @Test(arguments: [
    ("2026-09-01", "Bent u 12 jaar of ouder? Dan doet u zelf een verzoek."),
    ("2026-08-31", "Voor een kind dat jonger is dan 16 jaar doet een ouder of voogd het verzoek."),
  ])
  func `let children act by the law of the day`(day: String, text: String) throws {
    let publication = Publication(of: try ExampleRegisters.reading("gemeente"), on: try #require(Day(day)))
    let pages = try publication.pages().get()
    #expect(VisibleText(pages["nl/rights.html"] ?? []).holds(text))
  }

  @Test func `say nothing of children where there are none`() throws {
    #expect(
      !VisibleText(try ExampleRegisters.pages("gemeente")["nl/withdrawal.html"] ?? []).holds("ouder of voogd")
    )
    #expect(
      !VisibleText(try ExampleRegisters.pages("korenaar")["nl/rights.html"] ?? []).holds("ouder of voogd"))
  }

  @Test(arguments: ExampleRegisters.names)
  func `tell of every right and of the authority, without a step before it`(name: String) throws {
    let page = try ExampleRegisters.pages(name)["nl/rights.html"] ?? []
    let ids = HTMLTags(page).values(of: "id")
    for id in [
      "_access", "_rectification", "_erasure", "_restriction", "_portability", "_objection", "_complaint",
    ] {
      #expect(ids.contains(id), "\(id)")
    }
    let seen = VisibleText(page)
    #expect(seen.holds("Autoriteit Persoonsgegevens") && seen.holds("Postbus 93374"))
    #expect(seen.holds("1 maand") && seen.holds("2 maanden") && seen.holds("gratis"))
    #expect(!seen.holds("eerst contact"))
  }

  @Test
  func `say of each cookie who sets it, why, how long, who else reads it, and whether consent is asked`()
    throws
  {
    let page = VisibleText(try ExampleRegisters.pages("korenaar")["nl/cookies.html"] ?? [])
    let start = try #require(page.runs.firstIndex(of: "exm_bezoeker"))
    let row = page.runs[start...].prefix(16)
    for text in ["www.korenaar.example", "Examplemetrics Inc. in de Verenigde Staten", "6 maanden"] {
      #expect(row.contains(text), "\(text)")
    }
    #expect(page.runs[..<start].contains("Wij vragen eerst uw toestemming."))
    #expect(page.holds("Verander uw cookiekeuze"))
  }

  @Test func `say that a site without cookies has none`() throws {
    var files = try ExampleRegisters.reading("webbureau").files.filter { !$0.path.hasSuffix("website.md") }
    let place = try #require(files.firstIndex { $0.path == "organisation.md" })
    let text = ExampleRegisters.text(files[place].bytes).replacing(
      "kind = ", with: "cookies = \"none\"\nkind = ")
    files[place] = SourceFile(path: "organisation.md", bytes: Array(text.utf8))
    let pages = try Publication(of: Reading.read(files), on: ExampleRegisters.day).pages().get()
    #expect(VisibleText(pages["nl/cookies.html"] ?? []).holds("geen cookies en niets wat daarop lijkt"))
    #expect(ExampleRegisters.text(pages["nl/index.html"]).contains("href=\"cookies.html\""))
  }

  @Test func `keep to the words that were agreed on`() throws {
    for name in ExampleRegisters.names {
      for page in ["withdrawal", "rights", "cookies"] {
        let text = VisibleText(try ExampleRegisters.pages(name)["nl/\(page).html"] ?? []).whole
        for word in [
          "mogelijk dat", "onder andere", "zo lang als nodig", "AVG-proof", "herroep", " je ", " jouw ",
        ] {
          #expect(!text.contains(word), "\(name) \(page): \(word)")
        }
      }
    }
  }

  @Test func `escape all that ends an address in a message`() {
    let address = MailLink.address(to: "a@b.example", subject: "Één & \"twee\"?", body: "x=1&y='2'\n")
    #expect(
      address
        == "mailto:a@b.example?subject=%C3%89%C3%A9n%20%26%20%22twee%22%3F&body=x%3D1%26y%3D%272%27%0D%0A")
    #expect(PageLink(address: address, text: "x")?.address == address)
  }
}
