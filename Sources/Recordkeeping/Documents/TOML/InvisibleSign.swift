/// Signs between names and values that look like a blank or like nothing, and are neither to TOML: they come along
/// with text that is pasted from a web page or a word processor.
enum InvisibleSign {
  /// A sign as it stands in the bytes.
  struct Found {
    /// How many bytes it takes.
    let width: Int
    /// Whether it takes room on the screen, so that a space was probably meant.
    let isBlank: Bool
    /// Whether it turns the direction of reading: that is looked for in the whole file already.
    let turnsDirection: Bool
  }

  /// The sign at an offset; nil when another byte stands there.
  static func found(at offset: Int, in bytes: [UInt8], before end: Int) -> Found? {
    guard offset + 1 < end else { return nil }
    let second = bytes[offset + 1]
    if bytes[offset] == 0xC2 {
      // No-break space, soft hyphen.
      guard second == 0xA0 || second == 0xAD else { return nil }
      return Found(width: 2, isBlank: second == 0xA0, turnsDirection: false)
    }
    guard offset + 2 < end else { return nil }
    switch (bytes[offset], second, bytes[offset + 2]) {
    // Spaces of other widths, separators of lines and paragraphs.
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
      (0xE3, 0x80, 0x80):
      return Found(width: 3, isBlank: true, turnsDirection: false)
    // Without width, word joiner, byte order mark.
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0...0xA4), (0xEF, 0xBB, 0xBF):
      return Found(width: 3, isBlank: false, turnsDirection: false)
    case (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA6...0xA9):
      return Found(width: 3, isBlank: false, turnsDirection: true)
    default: return nil
    }
  }

  /// The bytes without such signs.
  static func removed(from bytes: some Collection<UInt8>) -> [UInt8] {
    let all = Array(bytes)
    var kept: [UInt8] = []
    var offset = 0
    while offset < all.count {
      if let sign = found(at: offset, in: all, before: all.count) {
        offset += sign.width
      } else {
        kept.append(all[offset])
        offset += 1
      }
    }
    return kept
  }
}
