import Testing

@testable import Recordkeeping

@Suite("Tags of languages")
struct LanguageTagTests {
  @Test(arguments: [
    ("English", "en"), ("engels", "en"), ("Nederlands", "nl"), ("DUTCH", "nl"), ("Français", "fr"),
    ("francais", "fr"), ("NL", "nl"), ("en_GB", "en-gb"), ("Deutsch", "de"),
  ])
  func `are found by what people write`(word: String, tag: String) {
    #expect(LanguageTag.meant(by: word) == tag)
  }

  @Test(arguments: ["klingon", "n", "", "e n"])
  func `are not guessed`(word: String) {
    #expect(LanguageTag.meant(by: word) == nil)
  }

  @Test(arguments: [
    (#"["nl", "English"]"#, ["nl", "en"]), (#"["Dutch", "en"]"#, ["nl", "en"]), (#""nl, en""#, ["nl", "en"]),
    (#"["nl", "NL"]"#, ["nl"]), (#"["klingon", "en"]"#, ["nl", "en"]),
    (#"["nl", "klingon", "de"]"#, ["nl", "de"]), ("[]", ["nl"]),
  ])
  func `that are known stay those of the register`(written: String, languages: [String]) {
    let file = SourceFile("organisation.md", "+++\nname = \"B\"\nlanguages = \(written)\n+++\n")
    #expect(Reading.read([file]).register.languages == languages)
  }
}
