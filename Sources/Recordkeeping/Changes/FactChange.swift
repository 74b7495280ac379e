/// One thing that readers of a statement are told otherwise than before.
///
/// A value without words: it names the rows of the registers before and after, in which the words are found. Comparing
/// and telling are apart, so that the same changes can be told on a page, in a terminal or to a program.
public struct FactChange: Hashable, Sendable {
  /// What changed.
  public let kind: Kind
  /// The activity, before and after; neither for what the organisation says of itself.
  let activity: RowMatches.Pair
  /// The rows or parties that it is about; several that change alike are one change.
  let rows: [RowMatches.Pair]
  /// The country of a transfer, or the language of a translation.
  let detail: String?

  init(
    _ kind: Kind, of activity: RowMatches.Pair = RowMatches.Pair(before: nil, after: nil),
    rows: [RowMatches.Pair] = [], detail: String? = nil
  ) {
    self.kind = kind
    self.activity = activity
    self.rows = rows
    self.detail = detail
  }

  /// Whether people have to be told of it by itself: a purpose, a basis, data, a recipient, a transfer, a longer term, a
  /// decision, who is responsible, or how to use one's rights (AVG art. 12(1), 13(3), 14(4); WP260 par. 29-30).
  public var matters: Bool { kind.matters }
}
