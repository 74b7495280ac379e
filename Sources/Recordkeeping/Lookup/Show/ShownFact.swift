/// One answer in a record, in words, under the key that it stands at.
struct ShownFact: Sendable {
  /// The keys that lead to it, with dots: `purposes.newsletter.legal-basis`.
  let path: String
  /// What the key is called.
  let label: String
  /// The answer in words, a line for each part.
  let words: [String]
  /// The answer for programs.
  let value: JSON
  /// Whether it may stand in a statement.
  let isPublic: Bool
  /// Where it stands.
  let span: Span

  /// The key itself.
  var key: String {
    path.utf8.split(separator: UInt8(ascii: ".")).last.map { String(decoding: Array($0), as: UTF8.self) }
      ?? path
  }
}
