import ArgumentParser
import Recordkeeping

@main
struct Avgreg: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "avgreg",
    abstract: "Keeps an organisation's record of processing activities as text, and publishes its privacy statement.",
    discussion: """
      Exits with 0 when there is no error, 1 when there is one, 2 when the work could not be done, and 64 when \
      the command is not understood.
      """,
    version: "0.1.0",
    subcommands: [Check.self, Explain.self])

  /// Runs a command; whatever goes wrong becomes one line and an exit code.
  static func main() {
    CheckedOutput.guardStandardStreams()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as RunError {
      leave(error)
    } catch {
      leave(error)
    }
  }

  private static func leave(_ error: RunError) -> Never {
    let language = ReportOptions.environmentLanguage ?? .nl
    if !error.isSilent { try? CheckedOutput.error.write("avgreg: \(error.message(in: language))\n") }
    exit(withError: ExitCode(error.status))
  }

  /// What the argument parser has to say: help and versions on standard output, the rest on standard error.
  private static func leave(_ error: any Error) -> Never {
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    if !message.isEmpty {
      let output = code == .success ? CheckedOutput.standard : .error
      do {
        try output.write(message + "\n")
      } catch {
        leave(error)
      }
    }
    exit(withError: code)
  }
}
