/// A closed list of words that the program itself tells apart.
public protocol Choice: FieldValue, RawRepresentable<String>, CaseIterable, Hashable {
  /// The name of the list in `choices.toml`, where its words are explained.
  static var list: String { get }
}

extension Choice {
  /// What the law data say of the word.
  var row: VocabularyRow? { Choices[Self.list][rawValue] }
  /// The form in a file.
  public static var kind: FieldKind { .word }
  /// The words it is limited to.
  public static var words: WordSource? { .choices(list) }
  /// Reads it; nil when that has another form.
  public init?(_ content: FieldContent) {
    guard case .words(let words) = content, words.count == 1 else { return nil }
    self.init(rawValue: words[0].value)
  }
}
