import ArgumentParser
import Recordkeeping
import Testing

@testable import avgreg

@Suite("a word that is no command")
struct CommandWordsTests {
  private struct Tool: ParsableCommand {
    static let configuration = CommandConfiguration(subcommands: [Add.self, Consent.self, Show.self])
  }

  private struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(subcommands: [Activity.self, Cookie.self])
  }

  private struct Activity: ParsableCommand {}
  private struct Cookie: ParsableCommand {}

  private struct Consent: ParsableCommand {
    static let configuration = CommandConfiguration(
      subcommands: [Verify.self, List.self], defaultSubcommand: List.self)
  }

  private struct Verify: ParsableCommand {}
  private struct List: ParsableCommand { @Argument var id: String? }
  private struct Show: ParsableCommand { @Argument var id: String }

  /// The last sentence of the answer; nil where there is none.
  private func answer(_ line: String) -> String? {
    do {
      try CommandWords.command(Commands.words(of: line), of: Tool.self)
      return nil
    } catch {
      return error.next?.en
    }
  }

  @Test(arguments: [
    ("add activiteit", "tool add activity"), ("add koekje", "tool add cookie"),
    ("add activty x", "tool add activity"),
    ("toon x", "tool show"), ("shwo x", "tool show"), ("help add cokie", "tool help add cookie"),
    ("hulp", "tool help"), ("help toon", "tool help show"), ("help exit-cods", "tool help exit-codes"),
  ])
  func `is answered at every level`(line: String, meant: String) {
    #expect(answer(line) == "Did you mean `\(meant)`?")
  }

  @Test(arguments: [
    "add activity x", "consent nieuwsbrief-newsletter-nl-012c3a87817865af", "consent verify x", "show x y",
    "", "--taal nl",
    "add --taal nl", "help add activity", "help",
  ])
  func `is none where a word means something else`(line: String) {
    #expect(answer(line) == nil)
  }

  @Test func `leads to the help of the command above it`() {
    #expect(answer("add zzzzzz") == "`tool add --help` shows the commands.")
    #expect(answer("help zzzzzz") == "`tool --help` shows the commands.")
    #expect(answer("zzzzzz") == "`tool --help` shows the commands.")
  }

  @Test(arguments: [
    (["check"], true), ([], true), (["check", "--on", "2026-01-01"], true), (["--version"], false),
    (["help", "check"], false), (["check", "--help"], false), (["render", "-h"], false),
  ])
  func `tell whether a register is likely to be read`(arguments: [String], isLikely: Bool) {
    #expect(CommandWords.beginsWithCommand(arguments) == isLikely)
  }
}
