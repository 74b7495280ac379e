/// The public words of a record in another language than its own, whichever way its tables are called.
struct TranslatedWords: Hashable {
  private var words: [String] = []

  init(_ fields: Fields, _ language: String) {
    enter(fields, language)
    words.sort()
  }

  private mutating func enter(_ fields: Fields, _ language: String) {
    for entry in fields.entries where fields.table[entry.key]?.visibility == .public {
      switch entry.content {
      case .text(let text):
        if let translation = text.translations[language] {
          words.append("\(entry.key) = \(VisibleText.collapsed(translation.value))")
        }
      case .table(let inner): enter(inner, language)
      case .rows(let rows): for row in rows { enter(row, language) }
      default: continue
      }
    }
  }
}
