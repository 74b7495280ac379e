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

  /// The record of a file that was found but not read, also when it lies where no record belongs.
  init?(unread path: String) {
    if let known = RecordPath(path) {
      self = known
      return
    }
    let file = path.utf8.split(separator: UInt8(ascii: "/")).last.map {
      String(decoding: Array($0), as: UTF8.self)
    }
    // A folder of records that could not be gone into counts as a record of that kind.
    guard let name = file.flatMap({ RecordName($0) ?? RecordName($0 + ".md") }) else { return nil }
    self.name = name
    kind = path.lowercasedASCII.utf8.starts(with: "activit".utf8) ? .activity : .party
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
