/// By what records are chosen; all of it has to hold.
public struct ListQuery: Sendable {
  /// Whether parties are listed; activities if not.
  public var isOfParties = false
  /// Words that records have to hold, as people typed them.
  public var words: [(field: ListField, word: String)] = []
  /// The same for any key of the format: `channel=web`.
  public var keys: [String] = []
  /// Only what holds special or criminal data, or a national number.
  public var isSpecial = false
  /// Only what stands in a public statement, or only what does not; nil for both.
  public var isPublic: Bool?

  /// Everything.
  public init() {}

  /// Whether anything is asked.
  var isEmpty: Bool { words.isEmpty && keys.isEmpty && !isSpecial && isPublic == nil }
}
