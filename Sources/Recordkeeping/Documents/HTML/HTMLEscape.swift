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
    append(text.utf8, to: &output)
    return output
  }

  static func append(_ bytes: some Sequence<UInt8>, to output: inout [UInt8]) {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "&"): output += "&amp;".utf8
      case UInt8(ascii: "<"): output += "&lt;".utf8
      case UInt8(ascii: ">"): output += "&gt;".utf8
      case UInt8(ascii: "\""): output += "&quot;".utf8
      case UInt8(ascii: "'"): output += "&#39;".utf8
      // HTML has no way to write this byte; browsers show the replacement character as well.
      case 0: output += "\u{FFFD}".utf8
      default: output.append(byte)
      }
    }
  }
}
