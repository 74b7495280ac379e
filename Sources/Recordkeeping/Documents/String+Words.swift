extension String {
  /// The words in it, with small letters: stretches of letters and digits.
  var words: [String] {
    utf8.map(\.lowercased).split { !$0.isInWord }.map { String(decoding: $0, as: UTF8.self) }
  }
}

extension UInt8 {
  /// A letter, also one of more than one byte, or a digit.
  var isInWord: Bool { isLetter || isDigit || self >= 0x80 }
}
