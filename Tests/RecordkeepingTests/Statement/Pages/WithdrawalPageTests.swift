import Foundation
import Testing

@testable import Recordkeeping

@Suite("The page on withdrawing consent")
struct WithdrawalPageTests {
  @Test(arguments: ["gemeente", "korenaar"])
  func `is one link away from every page, in the same place`(name: String) throws {
    let pages = try ExampleRegisters.pages(name)
    var places: Set<Int> = []
    let own = pages.filter { path, _ in
      path.hasPrefix("nl/") && path.hasSuffix(".html") && !path.contains("/embed/")
        && !ExampleRegisters.isFragment(path)
    }
    for (path, bytes) in own {
      let text = ExampleRegisters.text(bytes)
      let header = text.prefix(upTo: try #require(text.range(of: "</header>")).lowerBound)
      let links = HTMLTags(Array((header.components(separatedBy: "<nav").last ?? "").utf8)).values(of: "href")
      let up = String(repeating: "../", count: path.split(separator: "/").count - 2)
      let place = links.firstIndex(of: "\(up)withdrawal.html")
      #expect(place != nil, "\(name)/\(path) has no way to withdraw consent in its navigation: \(links)")
      places.insert(place ?? -1)
    }
    #expect(places.count == 1, "\(name): the link stands in another place on some pages")
  }

  @Test(arguments: ["gemeente", "korenaar"])
  func `tells how in fewer than eighty words`(name: String) throws {
    for language in ["nl", "en"] {
      guard let page = try ExampleRegisters.pages(name)["\(language)/withdrawal.html"] else { continue }
      let sections = ExampleRegisters.text(page).components(separatedBy: "<section class=\"avgreg-activity\"")
        .dropFirst()
      #expect(!sections.isEmpty)
      for section in sections {
        let parts = section.components(separatedBy: "<h3>")
        let instruction = VisibleText(Array(("<section" + parts.prefix(2).joined(separator: "<h3>")).utf8))
          .whole
        let count = instruction.split(separator: " ").count
        #expect(count < 80, "\(name)/\(language): \(count) words: \(instruction)")
        #expect(instruction.contains(language == "nl" ? "gratis" : "free of charge"))
        #expect(instruction.contains(language == "nl" ? "geen reden" : "have to give a reason"))
      }
    }
  }

  @Test func `opens a message with the activity and the number of the text`() throws {
    let mail = try #require(Self.mails(try ExampleRegisters.pages("korenaar")["nl/withdrawal.html"]).first)
    #expect(
      mail == "mailto:privacy@korenaar.example?subject=Toestemming%20intrekken%3A%20"
        + "nieuwsbrief-newsletter-nl-012c3a87817865af&body=Ik%20trek%20mijn%20toestemming%20in.%0D%0A%0D%0A"
        + "Het%20gaat%20om%3A%20Nieuwsbrief%0D%0ANummer%20van%20de%20toestemmingstekst%3A%20"
        + "nieuwsbrief-newsletter-nl-012c3a87817865af")
  }

  @Test(arguments: [
    ("Brood & \"banket\"", "Brood%20%26%20%22banket%22"),
    ("Café’s één?", "Caf%C3%A9%E2%80%99s%20%C3%A9%C3%A9n%3F"),
    ("a=b#c%d", "a%3Db%23c%25d"),
  ])
  func `keeps every sign of a title in the message`(title: String, encoded: String) throws {
    let escaped = title.replacing("\"", with: "\\\"")
    let files = FullRegister.replacing(
      "title = \"Winkel\"", "title = \"\(escaped)\"", in: "activities/shop.md")
    let mail = try #require(Self.mails(try Self.page(files)).first)
    #expect(mail.contains("Het%20gaat%20om%3A%20\(encoded)%0D%0A"), "\(mail)")
    let url = try #require(URLComponents(string: mail))
    #expect(url.queryItems?.map(\.name) == ["subject", "body"])
    #expect(url.queryItems?.last?.value?.contains("Het gaat om: \(title)\r\n") ?? false)
  }

  @Test(arguments: [("a\nb", "a%0D%0Ab"), ("a\r\nb", "a%0D%0Ab"), ("a\rb\n\nc", "a%0D%0Ab%0D%0A%0D%0Ac")])
  func `ends every line of a message in CR LF`(body: String, encoded: String) {
    #expect(MailLink.address(to: "x@y.example", subject: "s", body: body).hasSuffix("body=\(encoded)"))
  }

  @Test func `lets no address add to a message`() {
    #expect(
      MailLink.address(to: "a?b=c&d@y.example", subject: "s", body: "b")
        == "mailto:a%3Fb%3Dc%26d@y.example?subject=s&body=b")
  }

  @Test(arguments: [
    ("paper", "own-form", "[\"email\", \"phone\", \"post\"]", "Stuur een brief naar Postbus 1."),
    ("phone", "own-form", "[\"post\", \"email\", \"phone\"]", "Bel +31 20 000 00 02."),
    ("in-person", "own-form", "[\"email\", \"in-person\"]", "Zeg het bij ons aan de balie."),
    ("web", "banner", "[\"web-form\", \"banner\"]", "Verander uw keuze in de cookie-instellingen."),
    ("app", "account", "[\"email\", \"web-form\", \"account\"]", "Zet het uit in uw account."),
  ])
  func `names the way over which consent was given first`(
    channel: String, location: String, ways: String, first: String
  ) throws {
    let files = FullRegister.replacing(
      "withdrawal = [\"link-in-message\", \"email\"]",
      "channel = \"\(channel)\"\nlocation = \"\(location)\"\nmechanism = \"button\"\nwithdrawal = \(ways)",
      in: "activities/shop.md")
    let runs = VisibleText(try Self.page(files)).runs
    let heading = try #require(runs.firstIndex(of: "Zo trekt u uw toestemming in"))
    #expect(runs[heading + 1] == first)
  }

  @Test func `takes a letter and a message too where the register does not offer them`() throws {
    let files = FullRegister.replacing(
      "withdrawal = [\"link-in-message\", \"email\"]", "withdrawal = [\"link-in-message\"]",
      in: "activities/shop.md")
    let page = try Self.page(files)
    let seen = VisibleText(page)
    #expect(seen.holds("Dit mag ook:") && seen.holds("Stuur een brief naar Postbus 1."))
    #expect(Self.mails(page).first?.hasPrefix("mailto:rechten@linde.example?subject=") ?? false)
  }

  @Test func `tells buyers that a purchase is something else, and no one else`() throws {
    let text = "Wilt u een aankoop ongedaan maken? Dat is iets anders dan uw toestemming intrekken."
    #expect(VisibleText(try ExampleRegisters.pages("korenaar")["nl/withdrawal.html"] ?? []).holds(text))
    #expect(!VisibleText(try ExampleRegisters.pages("gemeente")["nl/withdrawal.html"] ?? []).holds(text))
  }

  @Test func `leads to the site's own switch for cookies`() throws {
    let page = HTMLTags(try ExampleRegisters.pages("korenaar")["nl/withdrawal.html"] ?? [])
    #expect(page.values(of: "href").contains("https://www.korenaar.example/cookie-instellingen/"))
  }

  @Test func `tells two consents of one activity apart`() throws {
    let files = FullRegister.replacing(
      "[personal-data.name]",
      """
      [purposes.folder]
      purpose = "De folder sturen"
      legal-basis = "consent"

      [purposes.folder.consent]
      text = "Ja, stuur mij de folder."
      withdrawal = ["post"]

      [personal-data.name]
      """, in: "activities/shop.md")
    let runs = VisibleText(try Self.page(files)).runs
    #expect(runs.contains("Winkel: De nieuwsbrief mailen") && runs.contains("Winkel: De folder sturen"))
  }

  /// A task that goes on without consent, and the health data for which alone people say yes.
  private static func task(covers: String) -> [String: String] {
    [
      "organisation.md": "name = \"Gemeente\"\nlanguages = [\"nl\"]\nemail = \"a@gemeente.example\"",
      "activities/help.md": """
      title = "Hulp"
      role = "controller"
      status = "active"
      statement = ["public"]
      data-subjects = ["resident"]
      [purposes.support]
      purpose = "De hulp regelen"
      legal-basis = "public-task"
      law = ["Wmo 2015 art. 2.3.2"]
      [purposes.support.consent]
      text = "Ja, dat mag."
      covers = ["\(covers)"]
      explicit = true
      withdrawal = ["email"]
      [personal-data.address]
      source = ["data-subject"]
      [personal-data.health]
      source = ["data-subject"]
      exception = "explicit-consent"
      consent = "support"
      [retention]
      period = "15 years"
      start = "last-change"
      """,
    ]
  }

  @Test func `stops and erases only what rests on a consent beside another legal basis`() throws {
    let runs = VisibleText(try Self.page(Self.task(covers: "special-categories"))).runs
    let stops = try #require(runs.firstIndex(of: "Hier stoppen wij meteen mee"))
    #expect(runs[stops + 1] == "Deze gegevens hiervoor gebruiken: gezondheid")
    let erased = try #require(runs.firstIndex(of: "Dit wissen wij"))
    #expect(runs[erased + 1] == "Gezondheid: zonder uitstel.")
    #expect(runs.contains("Dit bewaren wij nog: adres, postcode en woonplaats"))
  }

  @Test(arguments: [
    ("device", "Hiervoor iets op uw apparaat bewaren of lezen"),
    ("transfer", "Gegevens hiervoor doorgeven aan landen buiten de EER"),
  ])
  func `says what stops of a task that goes on`(covers: String, text: String) throws {
    let files = Self.task(covers: covers).mapValues {
      $0.replacing(
        "exception = \"explicit-consent\"\nconsent = \"support\"", with: "exception = \"made-public\"")
    }
    let runs = VisibleText(try Self.page(files)).runs
    let stops = try #require(runs.firstIndex(of: "Hier stoppen wij meteen mee"))
    #expect(runs[stops + 1] == text && !runs.contains("Dit wissen wij"))
    #expect(runs.contains { $0.hasPrefix("Dit bewaren wij nog: ") })
  }

  private static func page(_ files: [String: String]) throws -> [UInt8] {
    let pages = try Publication(of: StatementFixture.reading(files), on: StatementFixture.day).pages().get()
    return pages["nl/withdrawal.html"] ?? []
  }

  private static func mails(_ page: [UInt8]?) -> [String] {
    HTMLTags(page ?? []).values(of: "href").filter { $0.hasPrefix("mailto:") && $0.contains("subject=") }
  }
}
