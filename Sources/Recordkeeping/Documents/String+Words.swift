extension String {
  /// The words in it, with small letters: stretches of letters and digits.
  var words: [String] {
    utf8.map(\.lowercased).split { !$0.isInWord }.map { String(decoding: $0, as: UTF8.self) }
  }
}

extension String {
  /// Whether other words stand in it, byte for byte.
  func holds(_ sought: String) -> Bool {
    let (bytes, sought) = (Array(utf8), Array(sought.utf8))
    guard let first = sought.first else { return true }
    guard bytes.count >= sought.count else { return false }
    return (0...bytes.count - sought.count).contains { place in
      bytes[place] == first && bytes[place..<place + sought.count].elementsEqual(sought)
    }
  }
}

extension UInt8 {
  /// A letter, also one of more than one byte, or a digit.
  var isInWord: Bool { isLetter || isDigit || self >= 0x80 }
}
