import ArgumentParser
import Recordkeeping

@main
struct Avgreg: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "avgreg",
    abstract: """
      Keeps an organisation's record of processing activities as text, and publishes its privacy statement.
      """,
    discussion: """
      Exits with 0 when there is no error, 1 when there is one, 2 when the work could not be done, and 64 when \
      the command, or a name in it, is not known.
      """,
    version: ProgramVersion.current,
    subcommands: [
      Init.self,
      Check.self,
      ScanSite.self,
      Render.self,
      Explain.self,
      Rules.self,
      ShowCoverage.self,
      PrintSchema.self,
      PrintFrontMatter.self,
    ])

  /// Runs a command; whatever goes wrong becomes one line and an exit code.
  static func main() {
    CheckedOutput.guardStandardStreams()
    var language = LanguageOption.environment ?? .nl
    do {
      try CommandWords.refuseUnknown(CommandLine.arguments.dropFirst().first)
      var command = try parseAsRoot()
      if let asked = (command as? any Speaking)?.languageAsked { language = asked }
      try command.run()
    } catch let error as RunError {
      leave(error, language)
    } catch {
      leave(error, language)
    }
  }

  private static func leave(_ error: RunError, _ language: Language) -> Never {
    if !error.isSilent { try? CheckedOutput.error.write("avgreg: \(error.message(in: language))\n") }
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
