extension [UInt8] {
  /// The byte at an offset; 0 before the first and after the last.
  func at(_ offset: Int) -> UInt8 { offset >= 0 && offset < count ? self[offset] : 0 }

  /// Whether a text stands at an offset, byte for byte.
  func holds(_ text: StaticString, at offset: Int) -> Bool {
    text.withUTF8Buffer { sought in
      guard offset >= 0, offset + sought.count <= count else { return false }
      for place in sought.indices where sought[place] != self[offset + place] { return false }
      return true
    }
  }
}
