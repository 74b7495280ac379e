import Testing

@testable import Recordkeeping

@Suite("The consent form as plain text")
struct ConsentPlainTextTests {
  @Test(arguments: ExampleRegisters.names)
  func `says what the HTML says, and what the identity stands for`(name: String) throws {
    let pages = try ExampleRegisters.pages(name)
    let paths = pages.keys.filter { $0.contains("/consent/") && $0.hasSuffix(".html") }
    for path in paths.sorted() {
      let html = pages[path] ?? []
      let id = HTMLTags(html).tags.first { $0.attributes["type"] == "hidden" }?.attributes["value"] ?? ""
      let text = ExampleRegisters.text(pages[path.replacing(".html", with: ".txt")])
      let shown = Self.strings(of: text)
      #expect(shown == VisibleText(html).runs, "\(name)/\(path): the two forms say different things")
      #expect(text.hasSuffix("\n\(id)\n"), "\(name)/\(path): the number has to be the last line")
      let parts = id.split(separator: "-")
      let names = parts.dropLast(2).joined(separator: "-")
      let again = ConsentText(
        activity: names, purpose: "x", language: String(parts[parts.count - 2]), strings: shown)
      #expect(
        again.id.split(separator: "-").last == parts.last, "\(name)/\(path): other words than the number's")
    }
    #expect(name == "webbureau" ? paths.isEmpty : !paths.isEmpty)
  }

  @Test func `has an empty box, addresses on lines of their own, and the number at the end`() throws {
    let text = ExampleRegisters.text(
      try ExampleRegisters.pages("korenaar")["nl/consent/nieuwsbrief-newsletter.txt"])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(
      lines.filter { !$0.hasPrefix("https://www.korenaar.example/privacy/") } == [
        "Bakkerij De Korenaar B.V. vraagt uw toestemming", "",
        "[ ] Ja, mail mij elke maand de nieuwsbrief van Bakkerij De Korenaar. Ik kan mij altijd weer afmelden.",
        "",
        "Waarvoor", "U elke maand ons nieuws en onze acties mailen", "",
        "Welke gegevens", "E-mailadres en naam", "",
        "Toestemming intrekken",
        "U mag uw toestemming altijd intrekken. Dat is gratis en u hoeft geen reden te geven.",
        "Klik op de link onder elk bericht dat u van ons krijgt.",
        "Vul het formulier op onze website in.", "https://www.korenaar.example/afmelden",
        "Stuur een e-mail naar privacy@korenaar.example.", "",
        "Lees wat wij met deze gegevens doen", "",
        "nieuwsbrief-newsletter-nl-012c3a87817865af", "",
      ])
  }

  @Test func `has another number in another language`() throws {
    let pages = try ExampleRegisters.pages("korenaar")
    for path in pages.keys.filter({ $0.hasPrefix("nl/consent/") && $0.hasSuffix(".txt") }) {
      let numbers = [path, "en/" + path.dropFirst(3)].map { path in
        ExampleRegisters.text(pages[path]).split(separator: "\n").last.map(String.init) ?? ""
      }
      #expect(numbers[0].contains("-nl-") && numbers[1].contains("-en-"), "\(path): \(numbers)")
      #expect(numbers[0].suffix(16) != numbers[1].suffix(16), "\(path): \(numbers)")
    }
  }

  @Test func `of a preview warns first and has no number`() throws {
    let publication = Publication(
      of: try ExampleRegisters.reading("korenaar"), on: ExampleRegisters.day, isPreview: true)
    let text = ExampleRegisters.text(try publication.pages().get()["nl/consent/nieuwsbrief-newsletter.txt"])
    #expect(text.hasPrefix("CONCEPT: zet dit formulier niet op uw website.\n"))
    #expect(!text.contains("012c3a87817865af"))
  }

  /// The strings that a text shows: without the box, the addresses and the number.
  private static func strings(of text: String) -> [String] {
    let lines = text.split(separator: "\n").map(String.init).dropLast()
    return lines.filter { !$0.hasPrefix("https://") }.map {
      $0.hasPrefix("[ ] ") ? String($0.dropFirst(4)) : $0
    }
  }
}
