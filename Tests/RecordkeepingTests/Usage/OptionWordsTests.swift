import Testing

@testable import Recordkeeping

@Suite("an option that was meant")
struct OptionWordsTests {
  private func command(_ names: String...) throws -> CommandDescription {
    let options = names.map { #"{"kind": "option", "names": [{"kind": "long", "name": "\#($0)"}]}"# }
    let dump = #"{"command": {"commandName": "t", "arguments": [\#(options.joined(separator: ", "))]}}"#
    return try #require(CommandDescription(dump: dump))
  }

  @Test func `is one that the command has`() throws {
    let command = try command("on", "since", "language")
    #expect(OptionWords.meant(by: "--datum", in: command) == "--on")
    #expect(OptionWords.meant(by: "--TAAL", in: command) == "--language")
    #expect(OptionWords.meant(by: "--formaat", in: command) == nil)
    #expect(OptionWords.meant(by: "--xyz", in: command) == nil)
  }

  @Test func `is another where the command has another`() throws {
    #expect(OptionWords.meant(by: "--datum", in: try command("at")) == "--at")
    #expect(OptionWords.meant(by: "--dienst", in: try command("service", "starter")) == "--service")
    #expect(OptionWords.meant(by: "--dienst", in: try command("starter")) == "--starter")
    #expect(OptionWords.meant(by: "--vanaf", in: try command("from")) == "--from")
  }

  @Test func `is not guessed where two begin alike`() throws {
    let command = try command("no-history", "no-names")
    #expect(OptionWords.meant(by: "--no", in: command) == nil)
    #expect(OptionWords.meant(by: "--no-h", in: command) == "--no-history")
  }

  @Test func `is a short one by a letter too many or two swapped`() throws {
    let command = try command("on", "all")
    for word in ["--no", "--onn", "--al", "--lal"] {
      #expect(OptionWords.meant(by: word, in: command) == (word.contains("l") ? "--all" : "--on"))
    }
    #expect(OptionWords.meant(by: "--o", in: command) == nil)
  }
}
