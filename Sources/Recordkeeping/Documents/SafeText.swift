/// Text from files made fit for a terminal, a log or a report: what cannot be seen is spelled out.
public enum SafeText {
  /// The bytes as text in which control, bidirectional and invisible characters stand as `\u{1B}` and
  /// bytes that are not UTF-8 as `\x{FF}`; a line end stands as `\n`, so the result is one line.
  public static func shown(_ bytes: [UInt8]) -> String {
    if bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) { return String(decoding: bytes, as: UTF8.self) }
    var text = ""
    var offset = 0
    var iterator = bytes.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        append(Unicode.UTF8.decode(encoded), to: &text)
        offset += encoded.count
      case .error(let length):
        for byte in bytes[offset..<offset + length] { text += "\\x{\(hexadecimal(UInt32(byte)))}" }
        offset += length
      case .emptyInput:
        return text
      }
    }
  }

  /// The same for text that is already known to be UTF-8.
  public static func shown(_ text: String) -> String { shown(Array(text.utf8)) }

  private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar {
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    case _ where isHidden(scalar): text += "\\u{\(hexadecimal(scalar.value))}"
    default: text.unicodeScalars.append(scalar)
    }
  }

  /// Whether a terminal would obey or hide the character instead of showing it: controls, bidirectional
  /// marks, zero-width characters, tags, variation selectors, separators of lines and paragraphs.
  public static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if (0x20..<0x7F).contains(scalar.value) || (0xC0..<0x300).contains(scalar.value) { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
    default: return scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private static func hexadecimal(_ number: UInt32) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return digits.utf8.count < 2 ? "0" + digits : digits
  }
}
