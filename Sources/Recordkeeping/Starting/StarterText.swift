/// Fills answers into a starter's file. Each stands between the quotes of a TOML string, so it is written with escapes.
enum StarterText {
  /// The text with every `{name}` of a known name replaced, once: an answer is never looked into again.
  static func filled(_ text: [UInt8], with values: [String: String]) -> [UInt8] {
    var filled: [UInt8] = []
    filled.reserveCapacity(text.count)
    var rest = text[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      filled += rest[..<open]
      rest = rest[open...]
      let name = rest.dropFirst().prefix { $0 != UInt8(ascii: "}") && $0 != UInt8(ascii: "\n") }
      if let value = values[String(decoding: name, as: UTF8.self)] {
        filled += escaped(value)
        rest = rest.dropFirst(name.count + 2)
      } else {
        filled.append(UInt8(ascii: "{"))
        rest = rest.dropFirst()
      }
    }
    return filled + rest
  }

  /// Text for between the quotes of a TOML string. What a screen would hide or obey is spelled out, so that who reads
  /// the file sees it.
  static func escaped(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar -> [UInt8] in
      switch scalar {
      case "\"", "\\": [UInt8(ascii: "\\"), UInt8(scalar.value)]
      case "\n": Array("\\n".utf8)
      case "\t": Array("\\t".utf8)
      case _ where SafeText.isHidden(scalar): escape(scalar)
      default: Array(UTF8.encode(scalar) ?? .init())
      }
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> [UInt8] {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let (letter, width) = scalar.value > 0xFFFF ? ("U", 8) : ("u", 4)
    return Array("\\\(letter)\(String(repeating: "0", count: width - digits.utf8.count))\(digits)".utf8)
  }
}
