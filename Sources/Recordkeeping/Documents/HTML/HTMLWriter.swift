/// Writes HTML in which only literals of the source code and template files are markup.
struct HTMLWriter: Sendable {
  private(set) var bytes: [UInt8]

  /// Nothing yet, or a text of templates that was made already; the latter for the template engine alone.
  init(template text: [UInt8] = []) { bytes = text }

  /// Markup that stands in the source code as a literal.
  mutating func markup(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// A number, as in `<h3>` or `start="7"`.
  mutating func number(_ value: Int) {
    bytes.append(contentsOf: String(value).utf8)
  }

  mutating func text(_ text: String) {
    HTMLEscape.append(text, to: &bytes)
  }

  /// Text as it was read, in UTF-8.
  mutating func text(_ text: [UInt8]) {
    text.withUnsafeBufferPointer { HTMLEscape.append($0, to: &bytes) }
  }

  mutating func html(_ html: SafeHTML) {
    bytes.append(contentsOf: html.bytes)
  }

  /// The text of a template between its tags; for the template engine alone.
  mutating func template(_ text: [UInt8], _ range: Range<Int>) {
    bytes += text[range]
  }
}
