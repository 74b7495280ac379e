extension VocabularyRow {
  /// Whether a word is one of its labels in the languages of the program, in the singular or the plural; hyphens stand
  /// for blanks, and capitals do not count.
  func isLabelled(_ word: String) -> Bool {
    let names = ["nl", "en"].flatMap { [label(in: $0), text("plural", in: $0)] }
    return names.contains { $0.map { Self.plain($0) == Self.plain(word) } ?? false }
  }

  /// Whether people call it by a word, though no label is written like that.
  func hasSynonym(_ word: String) -> Bool {
    list("synonyms").contains { Self.plain($0) == Self.plain(word) }
  }

  private static func plain(_ word: String) -> [UInt8] {
    word.lowercasedASCII.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: " ") : $0 }
  }
}
