import Testing

@testable import Recordkeeping

@Suite("A missing translation")
struct MissingTranslationsTests {
  static func details(_ text: String) -> [String] {
    let context = CheckContext(RuleExample(text).reading, on: LawDates.date)
    return MissingTranslations.places(in: context).compactMap { $0.detail?.en }
  }

  @Test func `is told of with the file to write, in its own folder`() {
    let text = """
      @ activities/winkel/nieuwsbrief.md
      title = "Nieuwsbrief"
      @ organisation.md
      languages = ["nl", "en", "fr"]
      """
    let files = ["en", "fr"].map { "activities/winkel/nieuwsbrief.\($0).md" }
    let expected = zip(["en", "fr"], files).map { "there is no text for the language `\($0)` in \($1)" }
    #expect(Self.details(text) == expected)
  }

  @Test func `does not count for words that stay in the register`() {
    let text = """
      information-exemption = { reason = "onderzoek" }

      [purposes.newsletter.consent]
      evidence = { where = "Bij de mailer" }
      @ organisation.md
      languages = ["nl", "en"]
      """
    #expect(Self.details(text) == [])
  }

  @Test func `counts for a sub-processor only where an own activity names it`() {
    let text = """
      @ parties/host.md
      role = "sub-processor"
      service = "Verhuurt servers"
      @ organisation.md
      languages = ["nl", "en"]
      """
    #expect(Self.details(text) == [])
    #expect(Self.details("recipients = [\"host\"]\n" + text).count == 1)
  }
}
