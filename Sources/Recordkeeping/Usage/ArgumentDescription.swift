/// What the argument parser knows of an argument, an option or a flag.
public struct ArgumentDescription: Sendable {
  /// How it stands on the command line.
  public enum Kind: String, Sendable {
    case positional, option, flag
  }

  /// How it stands on the command line.
  public let kind: Kind
  /// Its names with their dashes, short before long; none for a positional argument.
  public let names: [String]
  /// What its value is called.
  public let valueName: String
  /// The values that it takes, where they are a closed list.
  public let values: [String]
  /// What each value means, where that is told.
  public let valueMeanings: [String: String]
  /// The value without which it goes.
  public let defaultValue: String?
  /// What it is for.
  public let abstract: String
  /// Under which heading help puts it.
  public let section: String?
  /// Whether help and manual show it.
  public let isShown: Bool
  /// Whether it may be left out.
  public let isOptional: Bool
  /// Whether it may be given more than once.
  public let isRepeating: Bool
  /// How the shell completes its value: `list`, `directory`, `custom`; nil where nobody has said how.
  public let completion: String?

  init(_ value: JSON) {
    kind = value["kind"].string.flatMap(Kind.init) ?? .positional
    names = value["names"].values.compactMap { name in
      name["name"].string.map { (name["kind"].string == "long" ? "--" : "-") + $0 }
    }
    valueName = value["valueName"].string ?? ""
    values = value["allValues"].values.compactMap(\.string)
    valueMeanings = Dictionary(
      value["allValueDescriptions"].members.map { ($0.0, $0.1.string ?? "") }
    ) { first, _ in first }
    defaultValue = value["defaultValue"].string
    abstract = value["abstract"].string ?? ""
    section = value["sectionTitle"].string
    isShown = value["shouldDisplay"].bool ?? true
    isOptional = value["isOptional"].bool ?? true
    isRepeating = value["isRepeating"].bool ?? false
    completion = value["completionKind"].members.first?.0
  }

  /// The name by which it is best known: `--language`, or `<paths>`.
  public var name: String { names.last ?? "<\(valueName)>" }
}
