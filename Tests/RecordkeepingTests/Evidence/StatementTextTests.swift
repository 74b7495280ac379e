import Testing

@testable import Recordkeeping

@Suite("The words of a statement on a page")
struct StatementTextTests {
  private func sentences(_ html: String, isWhole: Bool = false) -> [String] {
    StatementText(Array(html.utf8), isWhole: isWhole).sentences.map(\.words)
  }

  @Test func `come sentence by sentence, wherever tags cut them`() {
    let html = """
      <body class="page"><h1>Winkel</h1><div class="avgreg" lang="nl"><h2>Wat wij <b>doen</b></h2><p>Wij
      mailen u. U stopt <a href="x">wanneer u wilt</a>! Toch?</p><ul><li>naam<li>adres</ul></div><p>Voet</p></body>
      """
    #expect(
      sentences(html)
        == ["Wat wij doen", "Wij mailen u.", "U stopt wanneer u wilt!", "Toch?", "naam", "adres"])
    #expect(sentences(html, isWhole: true).first == "Winkel")
  }

  @Test func `leave out what only the history adds`() {
    let html = """
      <body class="avgreg"><nav><ul><li><a href="index.html">Start</a></li><li><a href="../nl/history.html#x">Eerder</a></li></ul></nav>
      <p class="avgreg-small">Geldt sinds <time>1 mei</time> · <a href="history.html">Wat is veranderd</a></p>
      <aside class="avgreg-news"><h2>Nieuw</h2><p>Sinds mei</p></aside><p>Blijft</p></body>
      """
    #expect(sentences(html) == ["Start", "Blijft"])
  }

  @Test func `begin where they stand, also behind references and in other quotes`() throws {
    let html =
      "<body class=avgreg><p>E&eacute;n &amp; al. Wij \u{201C}wissen\u{201D}\u{A0}het\u{2026}</p></body>"
    let found = StatementText(Array(html.utf8), isWhole: false).sentences
    #expect(found.map(\.key) == ["Eén & al.", "Wij \"wissen\" het..."])
    let bytes = Array(html.utf8)
    #expect(String(decoding: bytes[found[1].start..<found[1].start + 3], as: UTF8.self) == "Wij")
  }

  @Test(arguments: ["", "<", "<div class=avgreg", "<div class='avgreg'>\0", "<p>a", "</p></div>"])
  func `are read of every stump`(html: String) {
    _ = sentences(html)
    _ = sentences(html, isWhole: true)
  }
}
