/// What a file of a register is, by its path.
public struct RecordName: Hashable, Sendable {
  /// The kinds of file.
  public enum Kind: Sendable { case organisation, activity, party, vocabulary }

  /// The kind of file.
  public let kind: Kind
  /// The record's id: the file name.
  public let id: String
  /// The language of a translation; nil for the record itself.
  public let language: String?

  /// Reads a path from the register's folder; nil for a file that is no record.
  public init?(path: String) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String($0) ?? "" }
    guard let file = parts.last else { return nil }
    if parts.count == 1, file == "vocabulary.toml" {
      self.init(kind: .vocabulary, id: "vocabulary", language: nil)
      return
    }
    let pieces = file.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map { String($0) ?? "" }
    guard pieces.last == "md", (2...3).contains(pieces.count), let kind = Self.kind(of: parts, id: pieces[0]) else {
      return nil
    }
    self.init(kind: kind, id: pieces[0], language: pieces.count == 3 ? pieces[1] : nil)
  }

  private init(kind: Kind, id: String, language: String?) {
    self.kind = kind
    self.id = id
    self.language = language
  }

  private static func kind(of parts: [String], id: String) -> Kind? {
    if parts.count == 1 { return id == "organisation" ? .organisation : nil }
    if parts[0] == "activities" { return .activity }
    return parts[0] == "parties" && parts.count == 2 ? .party : nil
  }
}
