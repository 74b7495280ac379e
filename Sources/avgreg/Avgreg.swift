import ArgumentParser
import CSystem
import Recordkeeping

@main
struct Avgreg: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "avgreg",
    abstract: """
      Keeps an organisation's record of processing activities as text, and publishes its privacy statement.
      """,
    discussion: """
        avgreg init mijn-register
        avgreg check
        avgreg render site Registers/korenaar

      Exits with 0 when there is no error, 1 when there is one, 2 when the work could not be done, and 64 when \
      the command, or a name in it, is not known. `avgreg help` also has pages on \(topics).
      """,
    version: ProgramVersion.current,
    subcommands: [Overview.self, PrintManual.self],
    groupedSubcommands: [
      CommandGroup(
        name: "Make and change",
        subcommands: [
          Init.self, Add.self, Ask.self, SetValue.self, RenameRecord.self, EndRecord.self, FormatRecords.self,
        ]),
      CommandGroup(
        name: "Hold against the rules, and publish",
        subcommands: [Check.self, ScanSite.self, Render.self, ShowCoverage.self]),
      CommandGroup(
        name: "Look up", subcommands: [ListRecords.self, Show.self, Find.self, Where.self, Due.self]),
      CommandGroup(
        name: "Review and prove",
        subcommands: [Review.self, Diff.self, Log.self, ConsentCommand.self]),
      CommandGroup(
        name: "Explain, and work with other programs",
        subcommands: [
          Explain.self, Rules.self, PrintSchema.self, PrintFrontMatter.self, PrintCompletion.self,
        ]),
    ],
    defaultSubcommand: Overview.self)

  private static let topics = HelpTopic.all.map(\.name).joined(separator: ", ")

  /// Runs a command; whatever goes wrong becomes one line and an exit code.
  static func main() {
    csystem_memory_in_large_pieces()
    CheckedOutput.guardStandardStreams()
    var language = LanguageOption.environment ?? .nl
    do {
      let arguments = try Environment.arguments()
      if CommandWords.beginsWithCommand(arguments) { LawFile.readBeside() }
      language = UsageReply.language(in: arguments) ?? language
      if let topic = HelpTopic(asked: arguments) { return try topic.print(in: language) }
      var command = try command(of: arguments)
      if let asked = (command as? any Speaking)?.languageAsked { language = asked }
      Progress.begin(command, language)
      defer { Progress.end() }
      try command.run()
    } catch let error as RunError {
      leave(error, language)
    } catch {
      leave(error, language)
    }
  }

  /// The command that was asked for. Where the shell asks for completions, nothing is said of what goes wrong.
  static func command(of arguments: [String]) throws -> any ParsableCommand {
    // From the start, the parser looks at every command on its way to the one; what is wrong, it tells best from there.
    if let (command, rest) = try CommandWords.command(arguments), command.configuration.subcommands.isEmpty,
      let parsed = try? command.parseAsRoot(rest)
    {
      return parsed
    }
    do {
      return try parseAsRoot(arguments)
    } catch {
      if exitCode(for: error) == .success { throw error }
      if arguments.first == "---completion" { throw ExitCode(64) }
      throw UsageReply.error(for: error, in: arguments) ?? error
    }
  }

  private static func leave(_ error: RunError, _ language: Language) -> Never {
    if !error.isSilent { try? CheckedOutput.error.tell(error.message(in: language)) }
    exit(withError: ExitCode(error.status))
  }

  /// What the argument parser has to say: help and versions on standard output, the rest on standard error.
  private static func leave(_ error: any Error, _ language: Language) -> Never {
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    if !message.isEmpty {
      let output = code == .success ? CheckedOutput.standard : .error
      do {
        try output.write(message + "\n")
        try output.finish()
      } catch {
        leave(error, language)
      }
    }
    // 1 means findings; a fault of our own is work that was not done.
    exit(withError: code == .failure && !(error is ExitCode) ? ExitCode(2) : code)
  }
}
