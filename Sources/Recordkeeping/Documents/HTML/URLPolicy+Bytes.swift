extension URLPolicy {
  /// Whether the byte ends the part of an address in which a scheme or a host can stand.
  static func endsFirstPart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  static func isHostByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte.isLetter || byte.isDigit || "-._:[]".utf8.contains(byte)
  }

  /// Percent-encodes what may not stand in an address; a host (`kept`) is left as it is written.
  static func encoded(_ bytes: [UInt8], keeping kept: Range<Int> = 0..<0) -> [UInt8] {
    var output: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if kept.contains(index) || byte.isLetter || byte.isDigit || "-._~:/?#@!$&'()*+,;=".utf8.contains(byte) {
        output.append(byte)
      } else if byte == UInt8(ascii: "%"), isEscape(bytes[index...]) {
        output.append(byte)
      } else {
        output += [UInt8(ascii: "%"), hexadecimal(byte >> 4), hexadecimal(byte & 15)]
      }
    }
    return output
  }

  private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
    let digits = bytes.dropFirst().prefix(2)
    return digits.count == 2 && digits.allSatisfy { $0.hexadecimalDigit != nil }
  }

  private static func hexadecimal(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "A") + nibble - 10
  }
}
