/// The answer to a key that is another than before.
struct AnswerChange: Sendable {
  /// A table on the way from the record to the key.
  struct Step: Sendable {
    let key: KeyDeclaration
    /// The row, where there are several under names.
    var row: Fields?
  }

  /// The tables on the way.
  let steps: [Step]
  /// The key.
  let key: KeyDeclaration
  /// The answer that was; nil where there was none.
  let before: Fields.Entry?
  /// The answer that is; nil where there is none.
  let after: Fields.Entry?
  /// A row that came or went, where the key has several.
  var row: Fields?

  /// The keys and rows that lead to it, as they are written: `purposes.newsletter.consent.explicit`.
  var path: String {
    let names =
      steps.flatMap { [$0.key.name, $0.row?.id].compactMap { $0 } } + [key.name, row?.id].compactMap { $0 }
    return names.joined(separator: ".")
  }

  /// The names of the keys alone, without rows: `purposes.consent.explicit`.
  var keys: String { (steps.map(\.key.name) + [key.name]).joined(separator: ".") }
}
