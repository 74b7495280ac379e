/// HTML that cannot hold markup from a register.
///
/// It is made by escaping text, by a template, or by the Markdown renderer, and in no other way: markup enters an
/// `HTMLWriter` as a literal in the source or as the text of a template file.
public struct SafeHTML: Hashable, Sendable {
  /// UTF-8, ready to stand in a page.
  public let bytes: [UInt8]

  /// Text, escaped.
  public init(escaping text: String) {
    bytes = HTMLEscape.escaped(text)
  }

  init(_ writer: HTMLWriter) {
    bytes = writer.bytes
  }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { bytes.isEmpty }
}
