/// One word of a language, cut at its placeholders.
struct WordEntry: Sendable {
  enum Part: Sendable {
    /// What stands there, for text and for HTML.
    case text(String, SafeHTML)
    case placeholder(HashedName)
  }

  let parts: [Part]
  let span: Span
  let placeholders: Set<String>

  /// Nil when the text is empty or a brace does not belong to a `{placeholder}` of `a` to `z`, `0` to `9` and `-`.
  init?(_ text: String, at span: Span) {
    let open = UInt8(ascii: "{")
    let close = UInt8(ascii: "}")
    var parts: [Part] = []
    var rest = Array(text.utf8)[...]
    guard !rest.isEmpty else { return nil }
    while !rest.isEmpty {
      let literal = rest.prefix { $0 != open && $0 != close }
      if !literal.isEmpty {
        let text = String(decoding: literal, as: UTF8.self)
        parts.append(.text(text, SafeHTML(escaping: text)))
      }
      rest = rest.dropFirst(literal.count)
      guard let brace = rest.first else { break }
      let name = rest.dropFirst().prefix { $0 != close }
      guard brace == open, name.endIndex < rest.endIndex, Self.isName(name) else { return nil }
      parts.append(.placeholder(HashedName(String(decoding: name, as: UTF8.self))))
      rest = rest[(name.endIndex + 1)...]
    }
    self.parts = parts
    self.span = span
    placeholders = Set(
      parts.compactMap {
        if case .placeholder(let name) = $0 { name.text } else { nil }
      })
  }

  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty
      && bytes.allSatisfy { $0.isDigit || $0.isSmallLetter || $0 == UInt8(ascii: "-") }
  }
}
