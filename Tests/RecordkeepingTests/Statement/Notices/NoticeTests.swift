import Testing

@testable import Recordkeeping

@Suite("The short notice beside a form")
struct NoticeTests {
  @Test func `says who uses what, for what and how long, and where to go on`() throws {
    let pages = try ExampleRegisters.pages("korenaar")
    #expect(
      VisibleText(pages["nl/notices/nieuwsbrief.html"] ?? []).whole.replacing(" .", with: ".") == """
        Bakkerij De Korenaar B.V. gebruikt wat u hier invult: e-mailadres en naam. Waarvoor: U elke maand ons nieuws \
        en onze acties mailen. Hoe lang: tot u uw toestemming intrekt; daarna wissen wij ze zonder uitstel, uiterlijk \
        binnen 1 maand. Lees meer over uw gegevens en uw rechten. U mag uw toestemming altijd intrekken. U mag bezwaar \
        maken.
        """)
    #expect(
      ExampleRegisters.text(pages["nl/notices/contactformulier-contact.txt"]) == """
        Bakkerij De Korenaar B.V. gebruikt wat u hier invult: e-mailadres; berichten en correspondentie; naam; \
        telefoonnummer. Waarvoor: Uw vraag beantwoorden. Hoe lang: 6 maanden na het afhandelen van uw vraag of verzoek.
        Lees meer over uw gegevens en uw rechten: \
        https://www.korenaar.example/privacy/nl/activities/contactformulier.html
        U mag bezwaar maken: https://www.korenaar.example/privacy/nl/rights.html#_objection

        """)
  }

  @Test(arguments: ExampleRegisters.names)
  func `says only what the statement says`(name: String) throws {
    let reading = try ExampleRegisters.reading(name)
    for language in reading.register.languages {
      let words = try #require(Look().words(in: language))
      for audience in ["public", "staff", "applicants"] {
        guard let statement = Statement(of: reading, for: audience, words: words, on: ExampleRegisters.day)
        else {
          continue
        }
        let folder = (audience == "public" ? "" : "\(audience)/") + "\(language)/"
        let pages = try ExampleRegisters.pages(name).filter { path, _ in
          path.hasPrefix(folder) && !ExampleRegisters.isFragment(path) && path.hasSuffix(".html")
        }
        let seen = pages.values.map { VisibleText($0) }
        for place in statement.activities.flatMap(NoticePlace.all) {
          let purposes = place.purposes.compactMap { $0.purpose.map { statement.phrasing.text($0.value) } }
          let terms = try NoticeTerms(phrasing: statement.phrasing, place: place).groups()
          let kinds = terms.flatMap(\.kinds)
          let periods = terms.flatMap { $0.term.components(separatedBy: "; ") }
          #expect(!purposes.isEmpty && !kinds.isEmpty, "\(name): \(place.activity.id)")
          for fact in purposes + kinds + periods {
            #expect(
              seen.contains { $0.holds(fact) || $0.holds(statement.phrasing.capitalised(fact)) },
              "\(name)/\(folder)\(place.activity.id): \(fact) is on no page")
          }
        }
      }
    }
  }

  @Test(arguments: ExampleRegisters.names)
  func `is short`(name: String) throws {
    for (path, bytes) in try ExampleRegisters.pages(name)
    where path.hasPrefix("nl/notices/") && path.hasSuffix(".html") {
      let count = VisibleText(bytes).whole.split(separator: " ").filter { $0 != "." }.count
      // Purposes are never left out: with four of them in the register's own words it is longer.
      #expect(count <= 75, "\(name)/\(path) has \(count) words: leave more to the statement")
      let isOfForm = path.hasSuffix("-contact.html") || path.hasSuffix("-signup.html")
      if isOfForm { #expect(count <= 60, "\(name)/\(path) has \(count) words") }
    }
  }

  @Test(arguments: ExampleRegisters.names)
  func `can stand in any form`(name: String) throws {
    for (path, bytes) in try ExampleRegisters.pages(name)
    where path.contains("/notices/") && path.hasSuffix(".html") {
      let html = HTMLTags(bytes)
      #expect(html.faults.isEmpty && Set(html.tags.map(\.name)) == ["div", "p", "a"], "\(name)/\(path)")
      #expect(html.tags.first?.attributes["class"] == "avgreg-notice", "\(name)/\(path)")
      #expect(path.contains("\(html.tags.first?.attributes["lang"] ?? "")/notices/"), "\(name)/\(path)")
      #expect(html.values(of: "id").isEmpty && html.values(of: "style").isEmpty, "\(name)/\(path)")
    }
  }

  @Test(arguments: ExampleRegisters.names)
  func `leads to pages and places of the site`(name: String) throws {
    let pages = try ExampleRegisters.pages(name)
    let start = try ExampleRegisters.reading(name).register.organisation?.privacyPage?.value.text ?? ""
    for (path, bytes) in pages where path.contains("/notices/") && path.hasSuffix(".html") {
      for link in HTMLTags(bytes).values(of: "href") {
        let folder = path.components(separatedBy: "notices/")[0].dropLast(3)
        let own = link.hasPrefix(start) ? String(link.dropFirst(start.count)) : folder + link
        let parts = own.split(separator: "#").map(String.init)
        let target = pages[parts[0]]
        #expect(target != nil, "\(name)/\(path) leads to \(link)")
        if parts.count == 2 {
          #expect(
            HTMLTags(target ?? []).values(of: "id").contains(parts[1]), "\(name)/\(path) leads to \(link)")
        }
      }
    }
  }

  @Test func `names the consent forms that belong to it`() throws {
    let pages = try ExampleRegisters.pages("korenaar")
    let notice = ExampleRegisters.text(pages["nl/notices/nieuwsbrief.html"])
    #expect(
      notice.contains(
        "<!-- Het vakje voor toestemming dat hierbij hoort: consent/nieuwsbrief-newsletter.html -->"))
    #expect(pages["nl/consent/nieuwsbrief-newsletter.html"] != nil)
    #expect(!ExampleRegisters.text(pages["nl/notices/contactformulier-contact.html"]).contains("<!--"))
  }

  @Test func `is written for activities that ask people for data, and for those alone`() throws {
    let paths = try ExampleRegisters.pages("korenaar").keys.filter {
      $0.hasPrefix("nl/notices/") && $0.hasSuffix(".html")
    }
    #expect(
      paths.map { $0.dropFirst(11).dropLast(5) }.sorted() == [
        "bestellingen", "contactformulier-contact", "facturen", "klantaccount", "nieuwsbrief", "recensies",
        "sollicitanten",
      ])
  }
}
