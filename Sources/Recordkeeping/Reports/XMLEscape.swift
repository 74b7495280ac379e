/// Makes text harmless in XML 1.0, byte by byte; what XML cannot hold is spelled out as `SafeText` does.
enum XMLEscape {
  /// A text fit to stand between tags and, between double quotes, in an attribute.
  static func escaped(_ text: String) -> String {
    var output: [UInt8] = []
    var last: UInt8 = 0
    for byte in SafeText.shown(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): output += "&amp;".utf8
      case UInt8(ascii: "<"): output += "&lt;".utf8
      case UInt8(ascii: ">"): output += "&gt;".utf8
      case UInt8(ascii: "\""): output += "&quot;".utf8
      case UInt8(ascii: "'"): output += "&apos;".utf8
      case UInt8(ascii: "#") where last == UInt8(ascii: "#"): output += "&#35;".utf8
      // U+FFFE and U+FFFF: no XML may hold them.
      case 0xBE where output.suffix(2) == [0xEF, 0xBF]: replaceEnd(&output, "\\u{FFFE}")
      case 0xBF where output.suffix(2) == [0xEF, 0xBF]: replaceEnd(&output, "\\u{FFFF}")
      default: output.append(byte)
      }
      last = byte
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func replaceEnd(_ output: inout [UInt8], _ words: String) {
    output.removeLast(2)
    output += words.utf8
  }
}
