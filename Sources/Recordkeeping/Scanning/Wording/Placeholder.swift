/// Words that people type where the real text is still to come.
enum Placeholder {
  /// Whether a text is only such a word, starts with one and a colon, or has no letter or digit at all.
  static func matches(_ text: String) -> Bool {
    let letters = firstLetters(of: text.utf8)
    if letters.isEmpty || words.contains(letters) { return true }
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return marks.contains(firstLetters(of: text.utf8[..<colon]))
  }

  /// The letters and digits of a text, small; of a longer one a few more than any such word has.
  private static func firstLetters(of text: some Sequence<UInt8>) -> String {
    let letters = text.lazy.map(\.lowercased).filter(\.isInWord).prefix(longest + 1)
    return String(decoding: Array(letters), as: UTF8.self)
  }

  private static let longest = words.map(\.utf8.count).max() ?? 0

  /// Words that announce what is to come: `TODO: ask Anja`.
  private static let marks: Set<String> = ["todo", "tbd", "tba", "fixme", "invullen", "noginvullen"]

  /// Without spaces and punctuation: `n.v.t.` is `nvt`.
  private static let words: Set<String> = marks.union([
    "nvt", "na", "nb", "none", "geen", "onbekend", "unknown", "nogtebepalen", "nadertebepalen", "tbc", "test",
    "placeholder", "voorbeeld", "example", "doel", "purpose", "tekst", "text", "tobedetermined",
    "tobedefined", "notapplicable", "nietvantoepassing", "x", "xx",
    "xxx", "loremipsum", "fillin", "vulin",
  ])
}
