import Starters

/// A register to start from: that of a web shop, for instance, with drafts of what a web shop usually does.
public struct Starter: Sendable {
  /// The word on the command line: `webshop`.
  public let id: String
  /// What such an organisation is called.
  public let label: Wording
  /// The word for its kind in `organisation.md`.
  let kind: String
  private let activities: [String]
  private let parties: [String]

  /// Every register to start from, in the order in which they are offered.
  public static let all: [Starter] = LawFile.tables(Starters.list).map(Starter.init(_:))

  /// The register to start from of that name.
  public init?(id: String) {
    guard let starter = Self.all.first(where: { $0.id == id }) else { return nil }
    self = starter
  }

  private init(_ toml: TOMLValue) {
    id = toml.key
    label = Wording(nl: toml["nl"]?.string ?? "", en: toml["en"]?.string ?? "")
    kind = toml["kind"]?.string ?? ""
    activities = toml["activities"]?.children.compactMap(\.string) ?? []
    parties = toml["parties"]?.children.compactMap(\.string) ?? []
  }

  /// The paths of the register's files, by folder.
  var paths: [String] {
    let words = "vocabulary.toml"
    return ["organisation.md"] + (Starters.files[ownPath(words)] == nil ? [] : [words])
      + activities.map { "activities/\($0).md" } + parties.map { "parties/\($0).md" }
  }

  /// The files with the answers filled in.
  public func files(with answers: StarterAnswers) -> [SourceFile] {
    let values = answers.values(kind: kind)
    return paths.map { path in
      SourceFile(path: path, bytes: StarterText.filled(template(path), with: values))
    }
  }

  /// The register's own version of a file, else the one that it shares with others.
  func template(_ path: String) -> [UInt8] {
    Starters.files[ownPath(path)] ?? Starters.files[path] ?? []
  }

  private func ownPath(_ path: String) -> String {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    let name = "\(id)-\(parts.last ?? "")"
    return (parts.dropLast() + [name]).joined(separator: "/")
  }
}
