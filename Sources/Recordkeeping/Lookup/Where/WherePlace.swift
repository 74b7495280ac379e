/// Data of one activity: what for, whose, from where, to whom and how long.
struct WherePlace: Sendable {
  /// One thing to tell, under its name.
  struct Line: Sendable {
    /// The name for programs.
    let key: String
    let name: Wording
    let values: [String]
  }

  let record: FoundRecord
  let status: String
  /// The kinds of data by their words.
  let kinds: [String]
  /// Whether any of it asks for more care by law.
  let isSpecial: Bool
  /// The parties that get any of it.
  let recipients: [String]
  let lines: [Line]
}
