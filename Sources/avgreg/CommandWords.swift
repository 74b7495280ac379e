import ArgumentParser
import Recordkeeping

/// The words by which people call the commands, beside their names.
enum CommandWords {
  /// Each word and the commands that it may stand for; of these, the first that there is at its place.
  static let others: [String: [String]] = [
    "controle": ["check", "verify"], "controleer": ["check", "verify"], "controleren": ["check", "verify"],
    "toets": ["check", "verify"], "toetsen": ["check", "verify"], "lint": ["check"],
    "validate": ["check", "verify"],
    "bewijs": ["verify", "consent"],
    "maak": ["render", "add"], "publiceer": ["render"], "publiceren": ["render"], "bouw": ["render"],
    "build": ["render"], "uitvoer": ["render"], "publish": ["render"], "site": ["scan", "render"],
    "website": ["scan"], "formulieren": ["scan"], "forms": ["scan"], "audit": ["scan"],
    "hosts": ["scan"], "derden": ["scan"], "embeds": ["scan"],
    "uitleg": ["explain"], "verklaar": ["explain"], "waarom": ["explain"], "rule": ["explain"],
    "why": ["explain"],
    "leg-uit": ["explain"], "betekenis": ["explain"], "regels": ["rules"], "regel": ["explain"],
    "dekking": ["coverage"], "schemas": ["schema"], "kop": ["front-matter"], "frontmatter": ["front-matter"],
    "begin": ["init"], "start": ["init"], "starten": ["init"], "beginnen": ["init"],
    "nieuw": ["add", "init"],
    "new": ["add", "init"], "create": ["init", "add"],
    "hulp": ["help"], "aanvullen": ["completion", "ask"], "completions": ["completion"],
    "aanvulling": ["completion"],
    "zet": ["set"], "stel": ["set"], "stel-in": ["set"], "wijzig": ["set"], "wijzigen": ["set"],
    "verander": ["set"],
    "edit": ["set"], "change": ["set"], "pas-aan": ["set"], "bewerk": ["set"],
    "hernoem": ["rename"], "hernoemen": ["rename"], "noem": ["rename"], "move": ["rename"], "mv": ["rename"],
    "beeindig": ["end"], "beëindig": ["end"], "stop": ["end"], "einde": ["end"], "verwijder": ["end"],
    "delete": ["end"], "remove": ["end"], "rm": ["end"],
    "opmaak": ["fmt"], "opmaken": ["fmt"], "format": ["fmt"], "formatteer": ["fmt"], "netjes": ["fmt"],
    "voeg-toe": ["add"], "toevoegen": ["add"], "voeg": ["add"], "erbij": ["add"],
    "activiteit": ["activity"], "ontvanger": ["recipient"], "partij": ["recipient", "party"],
    "party": ["recipient"], "doel": ["purpose"], "doeleinde": ["purpose"], "koekje": ["cookie"],
    "vraag": ["ask"], "vragen": ["ask"], "vul-in": ["ask"], "invullen": ["ask"], "vul": ["ask"],
    "fill": ["ask"],
    "lijst": ["list"], "toon-alles": ["list"], "ls": ["list"], "overzicht": ["overview", "list"],
    "stand": ["overview"], "status": ["overview"],
    "activiteiten": ["list"],
    "toon": ["show"], "laat-zien": ["show"], "bekijk": ["show"], "view": ["show"], "cat": ["show"],
    "zoek": ["find"], "zoeken": ["find"], "vind": ["find"], "search": ["find"], "grep": ["find"],
    "agenda": ["due"], "termijnen": ["due"], "verloopt": ["due"], "deadlines": ["due"], "wanneer": ["due"],
    "waar": ["where"], "inzage": ["where"], "inzageverzoek": ["where"], "datalek": ["where"],
    "verschil": ["diff"], "verschillen": ["diff"], "vergelijk": ["diff"], "compare": ["diff"],
    "logboek": ["log"], "geschiedenis": ["log"], "historie": ["log"], "history": ["log"],
    "toestemming": ["consent"], "toestemmingen": ["consent"], "akkoord": ["consent"],
    "nakijken": ["review"], "nagekeken": ["review"], "beoordeel": ["review"], "herzie": ["review"],
    "herzien": ["review"], "stempel": ["review"],
  ]

  /// Whether the first word may be a command, nearly all of which read a register, and not only help is asked for; without
  /// words it is the overview.
  static func beginsWithCommand(_ arguments: [String]) -> Bool {
    let first = arguments.first ?? "overview"
    return first != "help" && !first.utf8.starts(with: "-".utf8) && !arguments.contains("--help")
      && !arguments.contains("-h")
  }

  /// The command that the first words lead to, and what comes after them; nil where help is asked for. Stops at a word that is
  /// no command where only a command can stand, and names the one that was meant.
  @discardableResult
  static func command(
    _ arguments: [String], of program: any ParsableCommand.Type = Avgreg.self
  ) throws(RunError) -> (type: any ParsableCommand.Type, rest: [String])? {
    let isHelp = arguments.first == "help"
    var command = program
    var path = [program._commandName] + (isHelp ? ["help"] : [])
    var rest = arguments.dropFirst(isHelp ? 1 : 0)
    while let word = rest.first, !word.utf8.starts(with: "-".utf8) {
      let below = command.configuration.subcommands
      guard !below.isEmpty else { break }
      if let found = below.first(where: { $0.isCalled(word) }) {
        command = found
        path.append(found._commandName)
        rest.removeFirst()
      } else if !isHelp, command != program, command.takesWords {
        break
      } else {
        throw unknown(word, below: command, at: path)
      }
    }
    return isHelp ? nil : (command, Array(rest))
  }

  private static func unknown(
    _ word: String, below command: any ParsableCommand.Type, at path: [String]
  ) -> RunError {
    var known = command.configuration.subcommands.filter { $0.configuration.shouldDisplay }.map {
      $0._commandName
    }
    if path.count == 1 { known.append("help") }
    if path.count == 2, path[1] == "help" { known += HelpTopic.allWords }
    let start = path.joined(separator: " ")
    let program = path.filter { $0 != "help" }.joined(separator: " ")
    return .unknownCommand(word, nearest: meant(by: word, among: known).map { "\(start) \($0)" }, of: program)
  }

  private static func meant(by word: String, among known: [String]) -> String? {
    let others = others.compactMapValues { $0.first(where: known.contains) }
    if let other = others[word] { return other }
    let heard = Nearest.word(to: word, among: known + others.keys.sorted())
    return heard.map { others[$0] ?? $0 }
  }
}

extension ParsableCommand {
  fileprivate static func isCalled(_ word: String) -> Bool {
    _commandName == word || configuration.aliases.contains(word)
  }

  /// Whether a word that is none of its subcommands means something to it.
  fileprivate static var takesWords: Bool {
    if configuration.defaultSubcommand != nil { return true }
    return CommandDescription(dump: _dumpHelp())?.arguments.contains { $0.kind == .positional } ?? true
  }
}

extension RunError {
  /// A word that is no command.
  static func unknownCommand(_ word: String, nearest: String?, of command: String) -> RunError {
    let shown = SafeText.shown(word)
    let next = nearest.map { Wording(nl: "Bedoelt u `\($0)`?", en: "Did you mean `\($0)`?") }
    return RunError(
      Wording(nl: "kan \(shown) niet uitvoeren", en: "cannot run \(shown)"),
      why: Wording(nl: "er is geen opdracht met die naam", en: "there is no command of that name"),
      next: next
        ?? Wording(
          nl: "`\(command) --help` toont de opdrachten.", en: "`\(command) --help` shows the commands."),
      status: 64)
  }
}
