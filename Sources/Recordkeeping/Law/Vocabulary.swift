/// A list of words that a register may use in one place, in the order of the file they come from.
public struct Vocabulary: Sendable {
  /// Every word.
  public let rows: [VocabularyRow]
  private let places: NameTable<Int>

  /// A vocabulary of these words; of two with one id the first stays.
  public init(_ rows: [VocabularyRow]) {
    var kept: [VocabularyRow] = []
    var places = NameTable<Int>()
    for row in rows {
      let name = HashedName(row.id)
      if places[name] != nil { continue }
      places.set(kept.count, for: name)
      kept.append(row)
    }
    self.rows = kept
    self.places = places
  }

  /// Every id.
  public var ids: [String] { rows.map(\.id) }

  /// The word with this id.
  public subscript(id: String) -> VocabularyRow? { place(of: id).map { rows[$0] } }

  /// Whether there is a word with this id.
  public func contains(_ id: String) -> Bool { place(of: id) != nil }

  // Names that only look alike have other bytes, and with them another number.
  private func place(of id: String) -> Int? { places[HashedName(id)] }

  /// The same vocabulary with a register's own words after the built-in ones, which they cannot replace.
  public func adding(_ rows: [VocabularyRow]) -> Vocabulary { Vocabulary(self.rows + rows) }
}
