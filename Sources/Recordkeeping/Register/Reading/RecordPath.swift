/// What a file of a register is, by its path.
public struct RecordPath: Hashable, Sendable {
  /// The kinds of file.
  public enum Kind: Sendable { case organisation, activity, party, vocabulary }

  /// The kind of file.
  public let kind: Kind
  /// The record's id, and the language of a translation.
  public let name: RecordName

  /// The record's id: the file name.
  public var id: String { name.id }
  /// The language of a translation; nil for the record itself.
  public var language: String? { name.language }

  /// A record, whichever of its files it is.
  struct Record: Hashable {
    let kind: Kind
    let id: String
  }

  /// The record that the file belongs to.
  var record: Record { Record(kind: kind, id: id) }

  private init(_ kind: Kind, _ name: RecordName) {
    self.kind = kind
    self.name = name
  }

  /// The records that a file may be which was found but not read, also when it lies where no record belongs; none where
  /// its name is not that of a record.
  static func unread(_ path: String) -> [RecordPath] {
    if let known = RecordPath(path) ?? RecordPath(path.lowercasedASCII) { return [known] }
    let file = path.utf8.split(separator: UInt8(ascii: "/")).last.map {
      String(decoding: Array($0), as: UTF8.self)
    }
    // A folder of records that could not be gone into counts as a record of that kind.
    guard let name = file.flatMap({ RecordName($0) ?? RecordName.meant(by: $0) }) else { return [] }
    return kinds(ofUnread: path).map { RecordPath($0, name) }
  }

  /// The kinds of record that such a file may be: outside the folders of records nobody can tell.
  static func kinds(ofUnread path: String) -> [Kind] {
    let small = path.lowercasedASCII.utf8
    if small.starts(with: "activit".utf8) { return [.activity] }
    return small.starts(with: "part".utf8) ? [.party] : [.activity, .party]
  }

  /// Reads a path from the register's folder; nil for a file that is no record.
  public init?(_ path: String) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map {
      String(decoding: Array($0), as: UTF8.self)
    }
    let file = path == "vocabulary.toml" ? "vocabulary.md" : parts.last ?? ""
    guard let name = RecordName(file) else { return nil }
    self.name = name
    switch parts.count {
    case 1 where path == "vocabulary.toml": kind = .vocabulary
    case 1 where name.id == "organisation": kind = .organisation
    case 2 where parts[0] == "parties": kind = .party
    case 2... where parts[0] == "activities": kind = .activity
    default: return nil
    }
  }
}
