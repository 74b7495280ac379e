extension UInt8 {
  /// `0` to `9`.
  var isDigit: Bool { self &- 48 < 10 }
  /// An unaccented letter.
  var isLetter: Bool { (self | 0x20) &- 97 < 26 }
  /// `a` to `z`.
  var isSmallLetter: Bool { self &- 97 < 26 }
  /// The same letter small; any other byte as it is.
  var lowercased: UInt8 { isLetter ? self | 0x20 : self }
  /// A letter, digit, hyphen or underscore: what a key may hold without quotes.
  var isBareKey: Bool { isLetter || isDigit || self == 45 || self == 95 }
  /// A space or a tab.
  var isBlank: Bool { self == 32 || self == 9 }
  /// A space, a tab or the end of a line or page.
  var isWhiteSpace: Bool { self == 32 || (9...13).contains(self) }
  /// A control character other than tab and line ends, NUL excepted: that is a flaw of its own.
  var isStrayControl: Bool {
    (self < 0x20 && self != 0 && self != 9 && self != 10 && self != 13) || self == 0x7F
  }
  /// What a hexadecimal digit is worth.
  var hexadecimalDigit: UInt8? {
    if isDigit { return self - 48 }
    let letter = (self | 0x20) &- 97
    return letter < 6 ? letter + 10 : nil
  }
}
