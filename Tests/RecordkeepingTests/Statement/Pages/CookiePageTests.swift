import Testing

@testable import Recordkeeping

@Suite("The page on cookies")
struct CookiePageTests {
  @Test(arguments: ExampleRegisters.names)
  func `has a table for each class, with a caption and headings for columns and rows`(name: String) throws {
    for (path, bytes) in try ExampleRegisters.pages(name) where path.hasSuffix("cookies.html") {
      let html = HTMLTags(bytes)
      let tables = html.tags.count { $0.name == "table" }
      #expect(tables > 0 && html.tags.count { $0.name == "caption" } == tables, "\(name)/\(path)")
      for tag in html.tags where tag.name == "th" {
        #expect(["col", "row"].contains(tag.attributes["scope"]), "\(name)/\(path)")
      }
      let rows = html.tags.filter { $0.name == "tr" }.compactMap { $0.attributes["id"] }
      #expect(html.tags.count { $0.attributes["scope"] == "row" } == rows.count, "\(name)/\(path)")
      #expect(
        html.tags.count { $0.name == "td" } == rows.count * 4, "\(name)/\(path): a cell for each column")
    }
  }

  @Test func `has an address for each cookie, made of ids`() throws {
    let pages = try ExampleRegisters.pages("korenaar")
    for language in ["nl", "en"] {
      let ids = HTMLTags(pages["\(language)/cookies.html"] ?? []).values(of: "id").filter {
        $0.hasPrefix("_cookie-")
      }
      #expect(
        ids == [
          "_cookie-klantaccount_login", "_cookie-website_cart", "_cookie-website_choice",
          "_cookie-website_form",
          "_cookie-statistiek_visitor", "_cookie-statistiek_visit",
        ])
    }
  }

  @Test func `says once for a class whether consent is asked`() throws {
    let runs = VisibleText(try ExampleRegisters.pages("korenaar")["nl/cookies.html"] ?? []).runs
    #expect(runs.count { $0 == "Hiervoor is geen toestemming nodig." } == 1)
    #expect(runs.count { $0 == "Wij vragen eerst uw toestemming." } == 1)
  }

  @Test func `says it for each cookie where those of a class differ`() throws {
    let runs = VisibleText(
      try Self.page(
        Self.cookie("map", "embedded", "purposes = [\"orders\"]")
          + Self.cookie("video", "embedded", "purposes = [\"letter\"]"),
        consent: "covers = [\"legal-basis\", \"device\"]")
    ).runs
    let (map, video) = (try #require(runs.firstIndex(of: "map")), try #require(runs.firstIndex(of: "video")))
    #expect(runs[map..<video].contains("Hiervoor is geen toestemming nodig."))
    #expect(runs[video...].contains("Wij vragen eerst uw toestemming."))
  }

  @Test func `keeps what stands on a platform of another apart, without a promise to ask`() throws {
    let page = try Self.page(
      Self.cookie("fan", "tracking", "purposes = [\"letter\"]\nplatform = \"partner\""))
    let seen = VisibleText(page)
    #expect(
      seen.holds("Op een platform van een ander") && HTMLTags(page).values(of: "id").contains("_platform"))
    #expect(seen.holds("Daar maakt en verandert u ook uw keuze.") && seen.holds("Volgen"))
    #expect(!seen.holds("Wij vragen eerst uw toestemming.") && !seen.holds("Verander uw cookiekeuze"))
    #expect(seen.holds("Voor geen van deze cookies is toestemming nodig."))
  }

  @Test(arguments: [
    ("public-body", "", true), ("company", "", false), ("company", "cookie-wall = false", true),
  ])
  func `says that the site works without a yes where that is so`(kind: String, wall: String, isSaid: Bool)
    throws
  {
    let page = try Self.page(
      Self.cookie("ad", "marketing", "purposes = [\"letter\"]"),
      organisation: ("kind = \"foundation\"", "kind = \"\(kind)\"\n\(wall)"))
    #expect(VisibleText(page).holds("Zegt u nee? Dan ziet u onze website ook.") == isSaid)
  }

  @Test func `leads to the page on which a cookie's consent is withdrawn where there is no switch`() throws {
    let page = try Self.page(
      Self.cookie("ad", "marketing", "purposes = [\"letter\"]"),
      consent: "withdrawal-page = \"https://linde.example/keuze\"")
    #expect(
      ExampleRegisters.text(page).contains("href=\"https://linde.example/keuze\">Verander uw cookiekeuze</a>")
    )
  }

  @Test func `names the technique, the host and the data`() throws {
    let page = try Self.page(
      Self.cookie(
        "seen", "analytics",
        "purposes = [\"letter\"]\ntechnique = \"pixel\"\nhost = \"m.linde.example\"\npersonal-data = [\"name\"]"
      ))
    let runs = VisibleText(page).runs
    let start = try #require(runs.firstIndex(of: "seen"))
    for text in ["trackingpixel", "m.linde.example", "Gegevens: naam"] {
      #expect(runs[start...].prefix(8).contains(text), "\(text): \(runs[start...].prefix(8))")
    }
  }

  private static func cookie(_ id: String, _ kind: String, _ more: String) -> String {
    """
    [cookies.\(id)]
    purpose = "Doet iets"
    class = "\(kind)"
    provider = "partner"
    duration = "1 year"
    third-party-access = "none"
    \(more)


    """
  }

  private static func page(
    _ cookies: String, consent: String = "", organisation: (old: String, new: String) = ("-", "-")
  ) throws -> [UInt8] {
    var files = FullRegister.replacing(organisation.old, organisation.new, in: "organisation.md")
    files["activities/shop.md"] = files["activities/shop.md"]?
      .replacing("[cookies.basket]", with: "\(cookies)[cookies.basket]")
      .replacing("text = \"Ja, mail mij.\"", with: "text = \"Ja, mail mij.\"\n\(consent)")
    let pages = try Publication(of: StatementFixture.reading(files), on: StatementFixture.day).pages().get()
    return pages["nl/cookies.html"] ?? []
  }
}
