/// Part of a record: what stands together under a heading.
struct ShownSection: Sendable {
  /// The heading; a part within another part has the name of its table.
  let heading: String
  /// How deep it lies: 0 for a part of the record.
  let depth: Int
  let facts: [ShownFact]
  /// What is said beside the record's own answers: what follows from other records.
  var remarks: [String] = []
}
