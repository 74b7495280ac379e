/// Hidden characters that are not in a file but named there: `\u202E` in a TOML text, `&#x202E;` in Markdown.
enum WrittenEscapes {
  /// Those in a TOML text as it was written, quotes and all.
  static func inTOML(_ bytes: [UInt8], _ range: Range<Int>) -> [HiddenRun] {
    guard bytes.at(range.lowerBound) == UInt8(ascii: "\"") else { return [] }
    var runs: [HiddenRun] = []
    var offset = range.lowerBound
    while true {
      offset = bytes.place(from: offset, before: range.upperBound) { $0.bytes(equalTo: UInt8(ascii: "\\")) }
      guard offset + 1 < range.upperBound else { return runs }
      let escape = escape(at: offset, in: bytes, before: range.upperBound)
      if let scalar = escape.scalar { append(scalar, offset..<offset + escape.width, to: &runs) }
      offset += escape.width
    }
  }

  private static func escape(
    at offset: Int, in bytes: [UInt8], before end: Int
  ) -> (scalar: Unicode.Scalar?, width: Int) {
    switch bytes[offset + 1] {
    case UInt8(ascii: "b"): return ("\u{8}", 2)
    case UInt8(ascii: "f"): return ("\u{C}", 2)
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let width = bytes[offset + 1] == UInt8(ascii: "u") ? 6 : 10
      guard offset + width <= end, let scalar = TOMLText.scalar(bytes, offset + 2..<offset + width) else {
        return (nil, 2)
      }
      return (scalar, width)
    default: return (nil, 2)
    }
  }

  /// Those in the Markdown below the front matter.
  static func inMarkdown(_ bytes: [UInt8], _ range: Range<Int>) -> [HiddenRun] {
    var runs: [HiddenRun] = []
    var offset = range.lowerBound
    while let start = bytes[offset..<range.upperBound].firstIndex(of: UInt8(ascii: "&")) {
      offset = start + 1
      let window = bytes[offset..<min(offset + 16, range.upperBound)]
      guard let end = window.firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(named: bytes[offset..<end])
      else { continue }
      append(scalar, start..<end + 1, to: &runs)
    }
    return runs
  }

  private static func scalar(named name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard name.first == UInt8(ascii: "#") else { return names[String(decoding: name, as: UTF8.self)] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first?.lowercased == UInt8(ascii: "x")
    let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    return UInt32(text, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init)
  }

  /// The names that HTML has for them.
  private static let names: [String: Unicode.Scalar] = [
    "lrm": "\u{200E}", "rlm": "\u{200F}", "zwj": "\u{200D}", "zwnj": "\u{200C}", "shy": "\u{AD}",
    "ZeroWidthSpace": "\u{200B}", "NoBreak": "\u{2060}", "ApplyFunction": "\u{2061}", "af": "\u{2061}",
    "InvisibleTimes": "\u{2062}", "it": "\u{2062}", "InvisibleComma": "\u{2063}", "ic": "\u{2063}",
  ]

  private static func append(_ scalar: Unicode.Scalar, _ range: Range<Int>, to runs: inout [HiddenRun]) {
    // A tab or a line end that is written out is white space and no secret.
    guard ![9, 10, 13].contains(scalar.value), let kind = HiddenRun.Kind(scalar) else { return }
    runs.append(HiddenRun(kind: kind, range: range, first: scalar, count: 1))
  }
}
