/// Makes text harmless in the Markdown of a code host: no markup, no HTML, no mention of a person, no link.
///
/// Only words of letters, digits and plain punctuation stay as they are. Every other word becomes code, in which
/// nothing is read; what would end the code or the cell of a table is spelled out.
enum MarkdownText {
  /// A text as code.
  static func code(_ text: String) -> String {
    var output: [UInt8] = []
    for byte in LogText.defusedInside(SafeText.shown(text)).utf8 {
      switch byte {
      case UInt8(ascii: "`"): output += "\\u{60}".utf8
      case UInt8(ascii: "|"): output += "\\u{7C}".utf8
      default: output.append(byte)
      }
    }
    return output.isEmpty ? "" : "`\(String(decoding: output, as: UTF8.self))`"
  }

  /// A text as prose; what it has between backticks stays code.
  static func prose(_ text: String) -> String {
    let parts = SafeText.shown(text).utf8.split(
      separator: UInt8(ascii: "`"), omittingEmptySubsequences: false
    )
    .map { String(decoding: Array($0), as: UTF8.self) }
    guard parts.count % 2 == 1 else { return words(of: text) }
    return parts.enumerated().map { $0 % 2 == 1 ? code($1) : words(of: $1) }.joined()
  }

  private static func words(of text: String) -> String {
    let words = SafeText.shown(text).utf8.split(
      separator: UInt8(ascii: " "), omittingEmptySubsequences: false
    )
    .map { Array($0) }
    var output: [String] = []
    var run: [[UInt8]] = []
    for word in words {
      if !isPlain(core(of: word[...])) {
        // A bracket that opens stays outside the code, as the one that closes does.
        if word.first == UInt8(ascii: "("), !run.isEmpty {
          output.append(code(run))
          run = []
        }
        run.append(word)
        continue
      }
      if !run.isEmpty { output.append(code(run)) }
      run = []
      output.append(String(decoding: word, as: UTF8.self))
    }
    return (run.isEmpty ? output : output + [code(run)]).joined(separator: " ")
  }

  /// Words that stand together as one piece of code, with the punctuation around them outside.
  private static func code(_ words: [[UInt8]]) -> String {
    let bytes = Array(words.joined(separator: [UInt8(ascii: " ")]))
    let core = core(of: bytes[...])
    return [bytes[..<core.startIndex], core, bytes[core.endIndex...]].map {
      String(decoding: $0, as: UTF8.self)
    }
    .enumerated().map { $0 == 1 ? code($1) : $1 }.joined()
  }

  /// A word without the brackets before it and the punctuation after it.
  private static func core(of word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var core = word.drop { $0 == UInt8(ascii: "(") }
    while let last = core.last, ".,;:?!)".utf8.contains(last) { core.removeLast() }
    return core
  }

  private static func isPlain(_ word: ArraySlice<UInt8>) -> Bool {
    let isQuiet = word.allSatisfy {
      $0.isLetter || $0.isDigit || $0 >= 0x80 || "'\"().,;-/={}%".utf8.contains($0)
    }
    return isQuiet && !isReference(word) && !word.map(\.lowercased).starts(with: "www.".utf8)
  }

  /// What a code host makes a link of by itself: `GH-12`, `JIRA-3`, the hash of a commit.
  private static func isReference(_ word: ArraySlice<UInt8>) -> Bool {
    let isHash = word.count > 6 && word.allSatisfy { $0.hexadecimalDigit != nil }
    let pairs = zip(word, word.dropFirst())
    return isHash
      || pairs.contains { $0 == UInt8(ascii: "-") && $1.isDigit } && word.contains(where: \.isLetter)
  }
}
