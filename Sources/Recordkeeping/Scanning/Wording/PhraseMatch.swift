/// A phrase found in a text.
struct PhraseMatch {
  let phrase: Phrase
  /// The words of the text that it takes.
  let words: Range<Int>
}
