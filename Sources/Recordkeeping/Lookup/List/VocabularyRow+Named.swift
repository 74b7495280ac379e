extension VocabularyRow {
  /// Whether people mean the word by a text: by its id, or by one of its labels in Dutch or English, plurals included.
  func isNamed(_ folded: FoldedText) -> Bool { names.contains { FoldedText($0).bytes == folded.bytes } }

  /// Everything that it is called.
  var names: [String] {
    let labels = ["nl", "en"].flatMap { [label(in: $0), text("plural", in: $0)] }
    return [id] + labels.compactMap(\.self)
  }
}

extension Vocabulary {
  /// The id of the word that people mean by a text; an id goes before a label.
  func id(named text: String) -> String? {
    if self[text] != nil { return text }
    let folded = FoldedText(text)
    return rows.first { $0.isNamed(folded) }?.id
  }

  /// The id or label that is nearest to a text that names nothing.
  func nearest(to text: String) -> String? { Nearest.word(to: text, among: rows.flatMap(\.names)) }
}
