import Recordkeeping
import Testing

@testable import avgreg

/// Every command of the program as its help shows them: what a test says of each is said of new ones too.
enum Commands {
  /// The program.
  static let program = CommandDescription(dump: Avgreg._dumpHelp())

  /// The program and its commands, hidden ones too, without those that the argument parser brings.
  static let all: [CommandDescription] = (program?.all ?? []).filter { $0.name != "help" }

  /// The arguments, options and flags of a command that are its own.
  static func own(_ command: CommandDescription) -> [ArgumentDescription] {
    command.arguments.filter { $0.isShown && !["--help", "--version"].contains($0.name) }
  }

  /// The words of a line as a shell would pass them, up to where another program or a file comes in.
  static func words(of line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if character == " " {
        if let whole = word { words.append(whole) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let last = word { words.append(last) }
    return Array(words.prefix { ![">", ">>", "|", "||", "&&", "<", "#"].contains($0) })
  }
}

extension CommandDescription: CustomTestStringConvertible {
  /// The command as it is called.
  public var testDescription: String { path.joined(separator: " ") }
}
