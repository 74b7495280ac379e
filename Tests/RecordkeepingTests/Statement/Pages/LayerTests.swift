import Foundation
import Testing

@testable import Recordkeeping

@Suite("The layers of a statement")
struct LayerTests {
  /// The text between two marks.
  private static func part(_ html: String, from start: String, to end: String) -> String {
    guard let lower = html.range(of: start)?.lowerBound,
      let upper = html.range(of: end, range: lower..<html.endIndex)?.lowerBound
    else { return "" }
    return String(html[lower..<upper])
  }

  private static func index(_ name: String, _ language: String = "nl") throws -> String {
    ExampleRegisters.text(try ExampleRegisters.pages(name)["\(language)/index.html"])
  }

  @Test(arguments: ExampleRegisters.names) func `begin with at most 150 words, before the contents`(
    name: String
  )
    throws
  {
    for path in try ExampleRegisters.pages(name).keys.sorted() where path.hasSuffix("index.html") {
      let page = ExampleRegisters.text(try ExampleRegisters.pages(name)[path])
      let summary = Self.part(page, from: "<section class=\"avgreg-summary\"", to: "</section>")
      if summary.isEmpty { continue }
      let words = VisibleText(Array(summary.utf8)).whole.split(separator: " ").count
      #expect(words <= Statement.summaryWords, "\(name)/\(path): \(words) words")
      #expect(words > 30, "\(name)/\(path)")
      let contents = page.range(of: "class=\"avgreg-contents\"")?.lowerBound
      #expect(page.range(of: summary)?.lowerBound ?? page.endIndex < contents ?? page.startIndex)
    }
  }

  @Test func `begin with at most 150 words also where titles and purposes are long`() throws {
    let reading = try ExampleRegisters.reading("gemeente")
    let long =
      "Beoordelen welke hulp en ondersteuning u nodig hebt om zelfstandig te blijven wonen en die hulp daarna regelen"
    let files = reading.files.map { file -> SourceFile in
      var lines = String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "\n")
      for place in lines.indices where lines[place].hasPrefix("purpose = ") {
        lines[place] = "purpose = \"\(long)\""
      }
      return SourceFile(path: file.path, bytes: Array(lines.joined(separator: "\n").utf8))
    }
    let pages = try Publication(of: Reading.read(files), on: ExampleRegisters.day).pages().get()
    let summary = Self.part(
      ExampleRegisters.text(pages["nl/index.html"]), from: "<section class=\"avgreg-summary\"",
      to: "</section>")
    #expect(summary.contains(long))
    #expect(VisibleText(Array(summary.utf8)).whole.split(separator: " ").count <= Statement.summaryWords)
  }

  @Test func `lead from every line of the first screen to its section, and to three things to do`() throws {
    let page = try Self.index("korenaar")
    let summary = HTMLTags(
      Array(Self.part(page, from: "<section class=\"avgreg-summary\"", to: "</section>").utf8))
    let ids = Set(HTMLTags(Array(page.utf8)).values(of: "id"))
    let links = summary.values(of: "href")
    for link in links where link.hasPrefix("#") { #expect(ids.contains(String(link.dropFirst())), "\(link)") }
    #expect(links.suffix(3) == ["rights.html", "withdrawal.html", "#_complaint"])
    let lines = summary.tags.count { $0.name == "dd" }
    #expect(links.count - 3 >= lines, "a line of the first screen leads nowhere")
  }

  @Test(arguments: ExampleRegisters.names)
  func `have every activity in the overview, on a page of its own and on the whole`(
    name: String
  ) throws {
    let reading = try ExampleRegisters.reading(name)
    let pages = try ExampleRegisters.pages(name)
    let activities = reading.register.activities.filter {
      $0.stands(inStatementFor: "public", on: ExampleRegisters.day, isPreview: false)
    }
    #expect(!activities.isEmpty)
    for activity in activities {
      for path in ["index", "complete", "activities/\(activity.id)"] {
        let ids = HTMLTags(pages["nl/\(path).html"] ?? []).values(of: "id")
        #expect(ids.contains(activity.id), "\(path) has no #\(activity.id)")
      }
      let overview = HTMLTags(pages["nl/index.html"] ?? []).values(of: "href")
      #expect(overview.contains("activities/\(activity.id).html"))
    }
  }

  @Test func `answer how long, how to stop and who gets it within two clicks`() throws {
    let pages = try ExampleRegisters.pages("korenaar")
    let row = Self.part(try Self.index("korenaar"), from: "<tr id=\"nieuwsbrief_newsletter\">", to: "</tr>")
    let seen = VisibleText(Array(row.utf8))
    #expect(seen.holds("uiterlijk binnen 1 maand") && seen.holds("Voorbeeldmail B.V."))
    let way = try #require(HTMLTags(Array(row.utf8)).values(of: "href").first)
    #expect(way == "withdrawal.html#nieuwsbrief_newsletter")
    #expect(HTMLTags(pages["nl/withdrawal.html"] ?? []).values(of: "id").contains("nieuwsbrief_newsletter"))
  }

  @Test(arguments: ["korenaar", "gemeente"])
  func `lose nothing: what a page says, the whole on one page says too`(name: String)
    throws
  {
    let pages = try ExampleRegisters.pages(name)
    let whole = VisibleText(pages["nl/complete.html"] ?? [])
    for (path, bytes) in pages.sorted(by: { $0.key < $1.key }) where path.hasPrefix("nl/activities/") {
      let main = Self.part(ExampleRegisters.text(bytes), from: "<section", to: "</section>")
      let rows = main.components(separatedBy: "<th scope=\"row\">").dropFirst()
      #expect(!rows.isEmpty, "\(path)")
      for row in rows {
        let kind =
          VisibleText(Array((row.components(separatedBy: "</th>").first ?? "").utf8)).runs.first ?? ""
        #expect(!kind.isEmpty && whole.holds(kind), "\(path): \(kind) is not in complete.html")
      }
    }
  }

  @Test func `put the whole on one page without a way to another, to go into a page of the user's own`()
    throws
  {
    let part = ExampleRegisters.text(try ExampleRegisters.pages("korenaar")["nl/embed/statement.html"])
    let tags = HTMLTags(Array(part.utf8))
    let ids = Set(tags.values(of: "id"))
    for link in tags.values(of: "href") where !link.contains(":") {
      #expect(link.hasPrefix("#") && ids.contains(String(link.dropFirst())), "\(link) leads out of the part")
    }
    #expect(part.hasPrefix("<div class=\"avgreg\" lang=\"nl\">"))
    #expect(
      !part.contains("<h1") && part.contains("<h2") && !part.contains("<style") && !part.contains("<html"))
    for name in tags.values(of: "class").flatMap({ $0.split(separator: " ") }) {
      #expect(name == "avgreg" || name.hasPrefix("avgreg-"), "\(name)")
    }
  }

  @Test func `keep the place of an activity of which the last term has run out, with a line`() throws {
    let files = [
      "organisation.md":
        "name = \"Klein\"\nkind = \"company\"\ncountry = \"NL\"\naddress = \"Straat 1\"\nlanguages = [\"nl\"]",
      "activities/now.md": Self.activity("Nu", "status = \"active\""),
      "activities/past.md": Self.activity("Prijsvraag", "status = \"ended\"\nended = 2020-03-01"),
      "activities/kept.md": Self.activity("Oude winkel", "status = \"ended\"\nended = 2026-03-01"),
    ]
    let reading = StatementFixture.reading(files)
    let pages = try Publication(of: reading, on: StatementFixture.day).pages().get()
    for path in ["nl/index.html", "nl/complete.html", "nl/activities/past.html"] {
      let page = ExampleRegisters.text(pages[path])
      #expect(page.contains("id=\"past\""), "\(path)")
      #expect(
        page.contains("Hiermee zijn wij gestopt op 1 maart 2020. De bewaartermijn is voorbij."), "\(path)")
    }
    #expect(!ExampleRegisters.text(pages["nl/activities/past.html"]).contains("Iets doen"))
    let kept = ExampleRegisters.text(pages["nl/activities/kept.html"])
    #expect(kept.contains("Wij bewaren nog gegevens") && kept.contains("Iets doen"))
  }

  private static func activity(_ title: String, _ status: String) -> String {
    """
    title = "\(title)"
    role = "controller"
    \(status)
    statement = ["public"]
    data-subjects = ["customer"]
    recipients = "none"
    [purposes.one]
    purpose = "Iets doen"
    legal-basis = "contract"
    [personal-data.name]
    source = ["data-subject"]
    required = "contractual"
    consequence = "Dan niet."
    retention = { period = "1 year", start = "last-contact" }
    """
  }

  @Test(arguments: ExampleRegisters.names) func `stay light: under 60 KB, or 100 KB for thirty purposes`(
    name: String
  ) throws {
    for (path, bytes) in try ExampleRegisters.pages(name) where path.hasSuffix(".html") {
      #expect(bytes.count < (name == "gemeente" ? 125_000 : 60_000), "\(name)/\(path): \(bytes.count) bytes")
    }
  }
}
