/// What the argument parser knows of a command: for advice on wrong use, for manual pages and for their tests.
public struct CommandDescription: Sendable {
  /// The words by which it is called, that of the program first.
  public let path: [String]
  /// What it does, in a line.
  public let abstract: String
  /// Its examples and explanation.
  public let discussion: String
  /// Whether help and manual show it.
  public let isShown: Bool
  /// The command below it that runs where none is named; its examples begin with this one's words.
  public let defaultSubcommand: String?
  /// Its arguments, options and flags.
  public let arguments: [ArgumentDescription]
  /// The commands below it.
  public private(set) var subcommands: [CommandDescription]

  /// The program, from what `--experimental-dump-help` prints; nil where that cannot be read.
  public init?(dump: String) {
    guard let value = JSONReader.value(of: dump), value["command"]["commandName"].string != nil else {
      return nil
    }
    self.init(value["command"], below: [])
  }

  private init(_ value: JSON, below path: [String]) {
    let path = path + [value["commandName"].string ?? ""]
    self.path = path
    abstract = value["abstract"].string ?? ""
    discussion = value["discussion"].string ?? ""
    isShown = value["shouldDisplay"].bool ?? true
    defaultSubcommand = value["defaultSubcommand"].string
    arguments = value["arguments"].values.map { ArgumentDescription($0) }
    subcommands = value["subcommands"].values.map { CommandDescription($0, below: path) }
  }

  /// Its own word.
  public var name: String { path.last ?? "" }

  /// How it is called: `avgreg check`; a command that is never named goes by that above it.
  public var call: String { (isShown ? path : path.dropLast()).joined(separator: " ") }

  /// A command by the words that lead to it from here. One that is never named stands for that above it, with all that
  /// can be said there.
  public func command(at words: some Collection<String>) -> CommandDescription? {
    guard let word = words.first else { return self }
    guard var found = subcommands.first(where: { $0.name == word }) else { return nil }
    if !found.isShown, found.name == defaultSubcommand { found.subcommands += subcommands }
    return found.command(at: words.dropFirst())
  }

  /// The first option on a command line that this command does not have, without its value.
  public func unknownOption(in words: [String]) -> String? {
    var isValue = false
    for word in words {
      if isValue {
        isValue = false
        continue
      }
      if word == "--" { return nil }
      guard word.utf8.count > 2, word.utf8.starts(with: "--".utf8) else { continue }
      let parts = word.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1)
      let name = parts.first.map { String(decoding: Array($0), as: UTF8.self) } ?? word
      guard let argument = arguments.first(where: { $0.names.contains(name) }) else { return name }
      isValue = argument.kind == .option && parts.count == 1
    }
    return nil
  }

  /// This command and all below it.
  public var all: [CommandDescription] { [self] + subcommands.flatMap(\.all) }

  /// The examples with which the discussion begins: its indented lines.
  public var examples: [String] {
    lines.prefix { $0.isEmpty || $0.utf8.starts(with: "  ".utf8) }.filter { !$0.isEmpty }.map {
      String($0.drop { $0 == " " })
    }
  }

  /// What the discussion says after the examples, a paragraph each.
  public var paragraphs: [String] {
    let rest = lines.drop { $0.isEmpty || $0.utf8.starts(with: "  ".utf8) }
    return rest.split(separator: "").map { $0.joined(separator: " ") }
  }

  private var lines: [String] {
    discussion.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
