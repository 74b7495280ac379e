/// Makes text harmless in HTML, byte by byte.
///
/// A quote followed by a combining mark is one `Character` in Swift and still a quote in a browser, so nothing here
/// looks at characters. Text and quoted attributes get the same treatment: a value then stays harmless when a
/// template moves it from one to the other. `=` and the grave accent mean nothing inside a quoted attribute, and an
/// attribute without quotes is a fault of the template (`TPL10`), so both stay as they are.
public enum HTMLEscape {
  /// The bytes of a text, fit for HTML text and for attributes between either kind of quotes.
  public static func escaped(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    append(text, to: &output)
    return output
  }

  static func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &output) }
  }

  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    // Most texts are the same in HTML, and whole stretches of the others.
    var (start, place) = (0, 0)
    while true {
      place = bytes.place(from: place, before: bytes.count, where: mayHaveReference)
      guard place < bytes.count else { break }
      if let written = reference(for: bytes[place]) {
        output += bytes[start..<place]
        written.withUTF8Buffer { output += $0 }
        start = place + 1
      }
      place += 1
    }
    output += bytes[start...]
  }

  /// The bytes that are worth a closer look.
  @inline(__always)
  private static func mayHaveReference(_ eight: EightBytes) -> UInt64 {
    eight.bytes(equalTo: UInt8(ascii: "&")) | eight.bytes(equalTo: UInt8(ascii: "<"))
      | eight.bytes(equalTo: UInt8(ascii: ">")) | eight.bytes(equalTo: UInt8(ascii: "\""))
      | eight.bytes(equalTo: UInt8(ascii: "'")) | eight.controls
  }

  private static func reference(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    // HTML has no way to write this byte; browsers show the replacement character as well.
    case 0: "\u{FFFD}"
    default: nil
    }
  }
}
