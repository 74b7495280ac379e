/// The manual of the program: a page for it and for each of its commands, and one for the format of a register.
public struct ManualPages: Sendable {
  /// The pages by their path from a folder in which `man -M` looks.
  public let pages: [(path: String, source: String)]

  /// The manual of a program.
  public init(of program: CommandDescription) {
    let commands = Self.shown(program)
    let ofCommands = commands.map { command in
      (
        path: "man1/\(CommandManual.name(of: command)).1",
        source: CommandManual(command: command, pages: commands).source
      )
    }
    pages =
      ofCommands + [
        ("man5/avgreg-register.5", RegisterManual(language: .en).source),
        ("nl/man5/avgreg-register.5", RegisterManual(language: .nl).source),
      ]
  }

  private static func shown(_ command: CommandDescription) -> [CommandDescription] {
    [command] + command.subcommands.filter { $0.isShown && $0.name != "help" }.flatMap(shown)
  }
}
