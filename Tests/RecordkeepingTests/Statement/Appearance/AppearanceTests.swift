import Templates
import Testing

@testable import Recordkeeping

@Suite("The look of the pages")
struct AppearanceTests {
  private static func look(_ own: String) -> Appearance {
    Look(own: [SourceFile(path: "Templates/look.toml", bytes: Array(own.utf8))]).appearance
  }

  @Test func `is ten custom properties, which the style sheet uses all`() {
    let css = String(decoding: Templates.files["style.css"] ?? [], as: UTF8.self)
    let names = ["text", "soft", "page", "panel", "line", "link", "accent", "on-accent", "notice", "font"]
    for name in names {
      #expect(css.contains("--avgreg-\(name): {{"), "style.css does not set --avgreg-\(name) from the look")
      #expect(css.contains("var(--avgreg-\(name))"), "style.css does not use --avgreg-\(name)")
    }
  }

  @Test func `can be read by day and by night as it is built in`() {
    #expect(Look().appearance.flaws == [])
  }

  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#fff", "#000", 21.0), ("#777777", "#ffffff", 4.48),
    ("#767676", "#ffffff", 4.54),
    ("#0b4f8a", "#0b4f8a", 1.0),
  ]) func `counts contrast as WCAG does`(_ one: String, _ other: String, _ ratio: Double) throws {
    let contrast = try #require(Colour(one)).contrast(with: try #require(Colour(other)))
    #expect(abs(contrast - ratio) < 0.01)
  }

  @Test(arguments: [
    "blue", "#12345", "#1234567", "0b4f8a", "#gg0000", "#", "", "#ＦＦＦ", "red; } body { color: red",
  ])
  func `takes nothing for a colour that is none`(_ text: String) {
    #expect(Colour(text) == nil)
  }

  @Test func `is refused just below 4.5 to 1, at the value that the user wrote`() {
    let faint = Self.look("[light]\nsoft = \"#777777\"\npage = \"#ffffff\"\npanel = \"#ffffff\"\n")
    #expect(faint.flaws.map(\.code) == ["TPL15"])
    #expect(faint.flaws.first?.detail?.nl == "`soft` op `page` is 4,4 op 1, en minstens 4,5 op 1 is nodig")
    let enough = Self.look("[light]\nsoft = \"#767676\"\npage = \"#ffffff\"\npanel = \"#ffffff\"\n")
    #expect(enough.flaws == [])
  }

  @Test(arguments: [
    "[light]\naccent = 7\n", "[page]\ncredit = \"no\"\n", "[light]\nacent = \"#000000\"\n",
    "[page]\nfont = \"x; } a { color: red\"\n",
    "[page]\nfont = \"</style>\"\n", "[embed]\nheading-level = 0\n", "[embed]\nheading-level = 5\n",
    "text = \"#000\"\n", "[day]\ntext = \"#000000\"\n", "[page]\nfont = \"\"\n",
  ]) func `refuses what it does not know, and what does not fit`(_ own: String) {
    #expect(Set(Self.look(own).flaws.map(\.code)) == ["TPL14"])
  }

  @Test func `takes single values of the user's own`() throws {
    let own = Self.look("[light]\naccent = \"#5b1a6b\"\n\n[embed]\nheading-level = 3\n")
    #expect(own.flaws == [])
    #expect(own.headingLevel == 3)
    let style = try StyleSheet.of(
      StatementFixture.templates, appearance: own, words: StatementFixture.words("nl")
    ).get()
    let css = String(decoding: style.html.bytes, as: UTF8.self)
    #expect(css.contains("--avgreg-accent:#5b1a6b"))
    #expect(css.contains("--avgreg-text:#1b1f24"))
  }
}
