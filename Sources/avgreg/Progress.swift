import CSystem
import Recordkeeping

/// How long the work has lasted, for the person at the terminal, each second from the first. Whatever is written takes the
/// line away.
enum Progress {
  /// Begins, where somebody looks and the command is one that can last.
  static func begin(_ command: Any, _ language: Language) {
    guard command is any Lasting, Environment.isTerminal(2), Environment["TERM"] != "dumb" else { return }
    csystem_progress_begin(Wording(nl: "avgreg: bezig,", en: "avgreg: at work,")[language])
  }

  /// Ends, and takes the line away.
  static func end() { csystem_progress_end() }
}
