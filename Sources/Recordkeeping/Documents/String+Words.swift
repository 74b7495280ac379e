import CSystem

extension String {
  /// The words in it, with small letters: stretches of letters and digits.
  var words: [String] {
    utf8.map(\.lowercased).split { !$0.isInWord }.map { String(decoding: $0, as: UTF8.self) }
  }
}

extension String {
  /// Whether other words stand in it, byte for byte.
  func holds(_ sought: String) -> Bool {
    if sought.isEmpty { return true }
    var (text, sought) = (self, sought)
    return text.withUTF8 { text in
      sought.withUTF8 { csystem_holds(text.baseAddress, text.count, $0.baseAddress, $0.count) != 0 }
    }
  }
}

extension UInt8 {
  /// A letter, also one of more than one byte, or a digit.
  var isInWord: Bool { isLetter || isDigit || self >= 0x80 }
}
