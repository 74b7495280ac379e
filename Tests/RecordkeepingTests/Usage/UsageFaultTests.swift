import Testing

@testable import Recordkeeping

@Suite("advice on wrong use")
struct UsageFaultTests {
  private static let dump = #"""
    {"command": {"commandName": "tool", "defaultSubcommand": "state", "subcommands": [
      {"commandName": "state", "shouldDisplay": false, "arguments": [
        {"kind": "option", "valueName": "l", "names": [{"kind": "long", "name": "language"}]}]},
      {"commandName": "add", "discussion": "  tool add one x\n", "subcommands": [
        {"commandName": "one"}, {"commandName": "two"}, {"commandName": "secret", "shouldDisplay": false}]},
      {"commandName": "set", "discussion": "  tool set a b\n", "arguments": [
        {"kind": "positional", "valueName": "id", "isOptional": false},
        {"kind": "option", "valueName": "day", "names": [{"kind": "long", "name": "group-by"}], "isOptional": false}]}]}}
    """#

  private func said(_ fault: UsageFault, _ path: String...) throws -> String {
    let command = try #require(CommandDescription(dump: Self.dump)?.command(at: path))
    return fault.error(in: command).message(in: .en)
  }

  @Test func `names the program where a command is never named`() throws {
    #expect(
      try said(.optionUnknown("--taal"), "state")
        == "cannot use --taal: `tool` has no such option. Did you mean --language?")
    #expect(
      try said(.optionUnknown("--set"), "state")
        == "cannot use --set: `tool` has no such option. Did you mean `tool set`?")
  }

  @Test func `names what is missing, with an example`() throws {
    let rest = "For instance: `tool set a b`."
    #expect(try said(.argumentMissing("id"), "set") == "cannot run `tool set`: <id> is missing. \(rest)")
    #expect(
      try said(.argumentMissing("groupBy"), "set")
        == "cannot run `tool set`: --group-by <day> is missing. \(rest)")
    #expect(
      try said(.subcommandMissing, "add")
        == "cannot run `tool add`: one of these words has to follow: one, two. For instance: `tool add one x`."
    )
  }

  @Test func `tells two options that do not go together`() throws {
    #expect(
      try said(.optionsOpposed("--remove", "<value>"), "set")
        == "cannot use --remove and <value> together: the one leaves no room for the other. Leave out one of the two."
    )
  }

  @Test func `finds an option that the command lacks behind those that it has`() throws {
    let command = try #require(CommandDescription(dump: Self.dump)?.command(at: ["set"]))
    #expect(command.unknownOption(in: ["set", "a", "--group-by", "--zzz", "--yyy=1"]) == "--yyy")
    #expect(command.unknownOption(in: ["set", "--group-by=1", "--", "--zzz"]) == nil)
    #expect(command.unknownOption(in: ["set", "-", "a"]) == nil)
  }
}
