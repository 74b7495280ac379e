/// Writes a manual page in mdoc, the language of man pages that says what things are.
struct Mdoc {
  private(set) var source: String

  /// A page of a section, with its first lines.
  init(_ title: String, section: Int) {
    source = """
      .\\" Made from the program itself; Scripts/manual makes it anew.
      .Dd \(ProgramVersion.day)
      .Dt \(title) \(section)
      .Os avgreg \(ProgramVersion.current)

      """
  }

  /// A macro with what stands behind it, already fit for a page.
  mutating func macro(_ line: String) { source += ".\(line)\n" }

  /// Whole sentences, each on a line of its own; what stands between backticks becomes bold.
  mutating func text(_ text: String) {
    for sentence in Self.sentences(text) {
      let lines = Self.escaped(sentence).wrapped(to: 76, margin: 0).utf8.split(separator: UInt8(ascii: "\n"))
      for (place, line) in lines.enumerated() {
        let isCommand = line.first == UInt8(ascii: ".") || line.first == UInt8(ascii: "'")
        // A full stop at the end of a line is taken for the end of a sentence.
        let isAbbreviation = place + 1 < lines.count && line.last == UInt8(ascii: ".")
        source += (isCommand ? "\\&" : "") + String(decoding: line, as: UTF8.self)
        source += (isAbbreviation ? "\\&" : "") + "\n"
      }
    }
  }

  /// Words behind a macro: their signs stand for themselves.
  static func word(_ text: String) -> String {
    let marks = [".", ",", ":", ";", "(", ")", "[", "]", "?", "!", "|"]
    let words = escaped(text).split(separator: " ").map {
      marks.contains(String($0)) ? "\\&\($0)" : String($0)
    }
    return words.joined(separator: " ")
  }

  /// A line to be typed.
  mutating func example(_ line: String) { macro("Dl \(Self.word(line))") }

  private static func sentences(_ text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
      if endsSentence(sentence), !isAbbreviated(before: word) {
        sentences.append(sentence)
        sentence = ""
      }
      sentence += (sentence.isEmpty ? "" : " ") + String(decoding: Array(word), as: UTF8.self)
    }
    return sentences + (sentence.isEmpty ? [] : [sentence])
  }

  private static func endsSentence(_ text: String) -> Bool {
    text.utf8.last == UInt8(ascii: ".") || text.utf8.last == UInt8(ascii: "?")
  }

  /// Whether a full stop before a word ends no sentence: `art. 13`.
  private static func isAbbreviated(before word: Substring.UTF8View) -> Bool {
    guard let first = word.first else { return true }
    return first.isDigit || first.isSmallLetter
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    var isBold = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "\"": result += "\\(dq"
      case "`":
        isBold.toggle()
        result += isBold ? "\\fB" : "\\fR"
      case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
      default: result += "\\[u\(hexadecimal(scalar.value))]"
      }
    }
    return result
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
