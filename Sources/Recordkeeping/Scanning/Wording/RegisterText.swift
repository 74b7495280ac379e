/// Words that the writer of a register chose: where they stand, and who can read them.
struct RegisterText {
  /// Where they stand, the quotes of a TOML text included.
  let span: Span
  /// The key, with its table: `purposes.purpose`; `body` for the Markdown below the front matter.
  let key: String
  /// Whether visitors of the site can read them.
  let isPublic: Bool
  /// Whether it is a text in the words of a language, and no name or list.
  let isProse: Bool
  /// Whether it is the Markdown below the front matter.
  let isBody: Bool
  /// The language they are in.
  let language: String
  /// What the text says, after reading; empty for a body.
  let said: String

  var range: Range<Int> { span.start..<span.end }

  /// Whether the program knows the language well enough to judge the wording.
  var isKnownLanguage: Bool { language == "nl" || language == "en" }
}
