/// One character of a UTF-8 text, as Unicode numbers it, and where it stands.
struct CodePoint {
  let scalar: Unicode.Scalar
  let range: Range<Int>

  /// The character at an offset; nil at the end, inside another character and where the bytes are not UTF-8.
  init?(at offset: Int, in bytes: [UInt8]) {
    guard offset >= 0, offset < bytes.count else { return nil }
    let width = TextEncoding.sequenceWidth(at: offset, in: bytes, before: bytes.count)
    guard width > 0 else { return nil }
    var value = UInt32(bytes[offset]) & (width == 1 ? 0x7F : 0x7F >> UInt32(width))
    for index in offset + 1..<offset + width { value = value << 6 | UInt32(bytes[index] & 0x3F) }
    guard let scalar = Unicode.Scalar(value) else { return nil }
    self.scalar = scalar
    range = offset..<offset + width
  }

  /// The character that ends at an offset.
  init?(before offset: Int, in bytes: [UInt8]) {
    var start = offset - 1
    while start > 0, start > offset - 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    self.init(at: start, in: bytes)
  }

  var value: UInt32 { scalar.value }
}

extension Unicode.Scalar {
  /// How people write the number of a character: `U+202E`.
  var name: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
