import Testing

@testable import Recordkeeping

@Suite("A text for the reader")
struct TextTests {
  @Test func `has the words of its own language and of its translations`() {
    let words = Located("Mail our news", at: Span(file: 0, start: 0, end: 0))
    let text = Text(original: "Ons nieuws mailen", translations: ["en": words], language: "nl")
    #expect(text.words(in: "nl") == "Ons nieuws mailen")
    #expect(text.words(in: "en") == "Mail our news")
    #expect(text.words(in: "de") == nil)
  }

  @Test(arguments: ["https://www.korenaar.example/scc", "http://korenaar.example/"])
  func `is the same in every language when it is an address alone`(address: String) {
    #expect(Text(original: address, translations: [:], language: "nl").words(in: "en") == address)
  }

  @Test(arguments: [
    "Zie https://www.korenaar.example/", "https://www.korenaar.example/ en verder", "https", "copy",
  ])
  func `needs a translation when there are words beside the address`(text: String) {
    #expect(Text(original: text, translations: [:], language: "nl").words(in: "en") == nil)
  }
}
