import Starters

/// A register to start from: that of a web shop, for instance, with drafts of what a web shop usually does.
public struct Starter: Sendable {
  /// The word on the command line: `webshop`.
  public let id: String
  /// What such an organisation is called.
  public let label: Wording
  /// Other words that people use for it.
  let otherNames: [String]
  /// The word for its kind in `organisation.md`.
  let kind: String
  /// The ids of its activities.
  let activities: [String]
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
    otherNames = toml["synonyms"]?.children.compactMap(\.string) ?? []
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

  /// The files with the answers filled in, and chosen services in the place of the parties that stood for them.
  public func files(with answers: StarterAnswers, services: [Service] = []) -> [SourceFile] {
    let values = answers.values(kind: kind)
    let choice = ServiceChoice(services, in: self)
    let tops = paths.filter { !$0.utf8.contains(UInt8(ascii: "/")) }
      .map { SourceFile(path: $0, bytes: draft($0)) }
    let activities = choice.activities.map { id in
      SourceFile(path: "activities/\(id).md", bytes: choice.activity(id))
    }
    return (tops + activities + choice.parties(of: activities.map(\.bytes))).map { file in
      SourceFile(path: file.path, bytes: StarterText.filled(file.bytes, with: values))
    }
  }

  /// The ids of every party that a starter has.
  static let partyIDs = ids(in: "parties")
  /// The ids of every activity that a starter has, each once.
  public static let activityIDs = ids(in: "activities").filter { id in
    !all.contains { id.utf8.starts(with: "\($0.id)-".utf8) }
  }

  private static func ids(in folder: String) -> [String] {
    Starters.files.keys.compactMap { path -> String? in
      let parts = path.utf8.split(separator: UInt8(ascii: "/")).compactMap { String($0) }
      return parts.count == 2 && parts[0] == folder ? String(parts[1].dropLast(3)) : nil
    }.sorted { $0.precedes($1) }
  }

  /// The register's own version of a file, else the one that it shares with others.
  func draft(_ path: String) -> [UInt8] {
    Starters.files[ownPath(path)] ?? Starters.files[path] ?? []
  }

  private func ownPath(_ path: String) -> String {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    let name = "\(id)-\(parts.last ?? "")"
    return (parts.dropLast() + [name]).joined(separator: "/")
  }
}
