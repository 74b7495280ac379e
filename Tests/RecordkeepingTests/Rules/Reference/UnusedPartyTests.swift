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

  @Test(
    arguments: [
      ("activities/facturen.md", 0xFF), ("activities/Facturen en zo.md", nil),
      ("activities/facturen.MD", nil),
      ("activities/facturen.md.txt", nil), ("facturen.md", nil), ("lijst/facturen.md", nil),
      ("parties/Mijn boek!.md", nil), ("activities/x.md/y", nil),
    ] as [(String, UInt8?)])
  func `is not told of while a file is not read that may name it`(path: String, byte: UInt8?) throws {
    let folder = try TemporaryFolder()
    try folder.write("+++\n+++\n", to: "organisation.md")
    try folder.write("+++\nname = \"Voorbeeldmail B.V.\"\n+++\n", to: "parties/voorbeeldmail.md")
    #expect(try Self.unused(in: folder) == 1)
    // As UTF-16 is written, no name can be found in the bytes.
    let text = Array("+++\ntitle = \"Facturen\"\n+++\n".utf8)
    let wide: [UInt8] = text.flatMap { [$0, 0] as [UInt8] }
    let bytes: [UInt8] = byte.map { [$0, 0xFE] + wide } ?? text
    try folder.write(bytes, to: DiskPath(path))
    #expect(try Self.unused(in: folder) == 0)
  }

  private static func unused(in folder: TemporaryFolder) throws -> Int {
    let loaded = try RegisterFolder.load(folder.path)
    let reading = Reading.read(loaded.files, unread: loaded.unread, flaws: loaded.flaws)
    return Rulebook.check(reading, on: ExampleRegisters.day).count { $0.rule.code == "REF06" }
  }

  @Test func `is looked for in the front matter alone`() {
    #expect(Self.unused("+++\nroel = \"controller\"\n+++\n\nWij werken met voorbeeldmail.\n") == 1)
  }
}
