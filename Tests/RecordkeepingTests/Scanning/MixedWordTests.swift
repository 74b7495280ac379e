import Testing

@testable import Recordkeeping

@Suite("Words of letters from two alphabets")
struct MixedWordTests {
  static func words(_ text: String) -> [MixedWord] { MixedWord.all(in: Array(text.utf8)) }

  @Test(arguments: [
    ("Betaal met p\u{430}yp\u{430}l nu", "paypal"), ("Nieuw\u{455}brief", "Nieuwsbrief"),
    ("\u{41A}VK 12345678", "KVK"),
    ("p\u{3B1}ypal", "paypal"), ("g\u{3BF}\u{3BF}gle", "google"), ("\u{391}pple", "Apple"),
    ("M\u{585}llie", "Mollie"),
    ("caf\u{435}\u{301}", "cafe\u{301}"), ("avg2\u{43E}18", "avg2o18"),
  ])
  func `are found, with the word in our own letters`(text: String, latin: String) {
    #expect(Self.words(text).map(\.inLatin) == [latin])
  }

  @Test(arguments: [
    "\u{395}\u{3BB}\u{3BB}\u{3AC}\u{3B4}\u{3B1}", "\u{41C}\u{43E}\u{441}\u{43A}\u{432}\u{430} en Utrecht",
    "10 \u{3BC}g", "5 k\u{3A9}", "\u{394}t",
    "TNF\u{3B1}", "interferon-\u{3B1}", "\u{B5}g", "30 \u{3BC}mol", "café, naïef, Łódź, Ångström, ſ",
    "日本 en Nederland", "שלום", "İstanbul", "K",
  ])
  func `are no words in one alphabet, and no symbols of a quantity`(text: String) {
    #expect(Self.words(text).isEmpty)
  }

  @Test func `have no cure where a letter has no double`() {
    #expect(Self.words("zo\u{436}n").map(\.inLatin) == [nil])
    #expect(Self.words("\u{43F}\u{440}\u{438}\u{432}\u{435}t").map(\.inLatin) == [nil])
  }

  @Test func `are told of once when they stand in the address of a link`() {
    let record = "+++\ntitle = \"a\"\n+++\n\nZie [de bank](https://b\u{430}nk.example/) en p\u{430}ypal.\n"
    let findings = Rulebook.check(Reading.read([SourceFile("activities/x.md", record)]), on: LawDates.date)
    let codes = findings.map(\.rule.code).filter { ["SYN35", "TXT02"].contains($0) }
    #expect(codes == ["SYN35", "TXT02"])
  }
}
