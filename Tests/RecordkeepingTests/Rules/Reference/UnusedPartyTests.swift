import Testing

@testable import Recordkeeping

@Suite("A party that nothing seems to name")
struct UnusedPartyTests {
  private static func unused(_ activity: String) -> Int {
    let text = activity + "\n@ parties/voorbeeldmail.md\nname = \"Voorbeeldmail B.V.\""
    return Rule.partyUnused.check.places(CheckContext(RuleExample(text))).count
  }

  @Test(arguments: [
    "recipient = [\"voorbeeldmail\"]", "recipients = [“voorbeeldmail”]", "recipients = [\"voorbeeldmial\"]",
    "recipients = [\"voorbeeldmail\"", "+++\nrecipients = [\"voorbeeldmail\"]\n",
    "[joint-controllers.voorbeeldmial]",
  ])
  func `is not told of where a fault may hide its name`(activity: String) {
    #expect(Self.unused(activity) == 0)
  }

  @Test(arguments: [
    "title = “Nieuwsbrief”", "notes = \"voorbeeldmail\"",
    "recipients = [\"x\"",
  ])
  func `is told of where none does`(activity: String) {
    #expect(Self.unused(activity) == 1)
  }

  @Test func `is looked for in the front matter alone`() {
    #expect(Self.unused("+++\nroel = \"controller\"\n+++\n\nWij werken met voorbeeldmail.\n") == 1)
  }
}
