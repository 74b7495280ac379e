import Recordkeeping

/// The words by which people call the commands, beside their names.
enum CommandWords {
  private static let others = [
    "controle": "check", "controleer": "check", "controleren": "check", "toets": "check", "lint": "check",
    "maak": "render", "publiceer": "render", "publiceren": "render", "bouw": "render", "build": "render",
    "uitleg": "explain", "verklaar": "explain", "waarom": "explain", "rule": "explain", "regels": "rules",
    "dekking": "coverage",
    "begin": "init", "start": "init", "nieuw": "init", "new": "init",
    "site": "scan", "website": "scan", "formulieren": "scan", "forms": "scan", "audit": "scan",
    "hulp": "help", "uitvoer": "render", "publish": "render",
  ]

  private static var names: [String] {
    Avgreg.configuration.subcommands.map { type in
      type.configuration.commandName ?? String(describing: type).lowercased()
    } + ["help"]
  }

  /// Stops where the first word is no command, and names the one that was meant.
  static func refuseUnknown(_ word: String?) throws(RunError) {
    guard let word, !word.utf8.starts(with: "-".utf8), !names.contains(word) else { return }
    throw .unknownCommand(word, nearest: meant(by: word))
  }

  private static func meant(by word: String) -> String? {
    let heard = Nearest.word(to: word, among: names + others.keys.sorted())
    return heard.map { others[$0] ?? $0 }.flatMap { names.contains($0) ? $0 : nil }
  }
}

extension RunError {
  /// A first word that is no command.
  static func unknownCommand(_ word: String, nearest: String?) -> RunError {
    let shown = SafeText.shown(word)
    let next = nearest.map { Wording(nl: "Bedoelt u `avgreg \($0)`?", en: "Did you mean `avgreg \($0)`?") }
    return RunError(
      Wording(nl: "kan \(shown) niet uitvoeren", en: "cannot run \(shown)"),
      why: Wording(nl: "er is geen opdracht met die naam", en: "there is no command of that name"),
      next: next
        ?? Wording(nl: "`avgreg --help` toont de opdrachten.", en: "`avgreg --help` shows the commands."),
      status: 64)
  }
}
