import Testing

@testable import Recordkeeping

@Suite("A text taken apart into words")
struct TextWordsTests {
  /// The words with a bar before each that begins a sentence; an address is `@`.
  static func shown(_ text: String, isMarkdown: Bool = true) -> String {
    let bytes = Array(text.utf8)
    return TextWords(bytes, 0..<bytes.count, isMarkdown: isMarkdown).words.map { word in
      (word.startsSentence ? "|" : "")
        + (word.number == 0 ? "@" : String(decoding: bytes[word.range], as: UTF8.self))
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("Wij bewaren dit. U kunt het inzien.", "|Wij bewaren dit |U kunt het inzien"),
    ("Zie o.a. De Korenaar, art. 6 AVG", "|Zie o a De Korenaar art 6 AVG"),
    ("Bedrijf B.V. Utrecht? Ja! Nee", "|Bedrijf B V Utrecht |Ja |Nee"),
    ("een\ntwee\n\ndrie\n- vier\n2. vijf", "|een twee |drie |vier |2 vijf"),
    ("| a | b |", "|a |b"), ("foto’s van uw ‘café’ – € 10", "|foto s van uw café 10"),
    ("mail privacy@x.nl of zie www.x.nl en https://x.nl/wob-verzoek.", "|mail @ of zie @ en @"),
    ("[Woo](/wob-verzoek) en <!-- Wob --> klaar", "|Woo en klaar"), ("zo<!-- nooit dicht", "|zo"),
    ("zo!!! En nu?! daarna ?!?!?! ook. Dan!", "|zo |En nu daarna ook |Dan"),
  ])
  func `knows sentences, addresses and what is not seen`(text: String, words: String) {
    #expect(Self.shown(text) == words)
  }

  @Test func `reads a text of TOML as it was written`() {
    #expect(Self.shown(#""regel\nzo lang\u00E9 \"als\"""#, isMarkdown: false) == "|regel zo lang als")
    #expect(Self.shown(#"'C:\new'"#, isMarkdown: false) == "|C new")
  }

  @Test func `never falls over bytes that are no text`() {
    for bytes: [UInt8] in [
      [0xC2], [0xE2], [0xE2, 0x80], [0xFF, 0xFE], [0x80], [0x5C, 0x75], [0x22, 0x5C],
    ] {
      for isMarkdown in [true, false] { _ = TextWords(bytes, 0..<bytes.count, isMarkdown: isMarkdown).words }
      _ = LeakScan(bytes).leaks
      _ = HiddenCharacters(bytes, body: 0..<bytes.count).runs
      _ = MixedWord.all(in: bytes)
    }
  }
}
