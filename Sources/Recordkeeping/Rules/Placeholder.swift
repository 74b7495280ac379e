/// Words that people type where the real text is still to come.
enum Placeholder {
  /// Whether a text is only such a word, starts with one and a colon, or has no letter or digit at all.
  static func matches(_ text: String) -> Bool {
    let bytes = Array(text.lowercasedASCII.utf8)
    let letters = bytes.filter(isLetter)
    if letters.isEmpty { return true }
    if words.contains(String(decoding: letters, as: UTF8.self)) { return true }
    let head = bytes.prefix { $0 != UInt8(ascii: ":") }
    return head.count < bytes.count
      && marks.contains(String(decoding: head.filter(isLetter), as: UTF8.self))
  }

  /// Words that announce what is to come: `TODO: ask Anja`.
  private static let marks: Set<String> = ["todo", "tbd", "tba", "fixme", "invullen", "noginvullen"]

  /// Without spaces and punctuation: `n.v.t.` is `nvt`.
  private static let words: Set<String> = marks.union([
    "nvt", "na", "nb", "none", "geen", "onbekend", "unknown", "nogtebepalen", "nadertebepalen", "tbc", "test",
    "placeholder", "voorbeeld", "example", "doel", "purpose", "tekst", "text", "tobedetermined",
    "tobedefined", "notapplicable", "nietvantoepassing", "x", "xx",
    "xxx", "loremipsum", "fillin", "vulin",
  ])

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
    default: false
    }
  }
}
