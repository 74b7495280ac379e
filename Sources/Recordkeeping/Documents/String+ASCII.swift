extension String {
  /// Whether there is nothing in it but spaces, tabs and line ends.
  var isBlank: Bool { utf8.allSatisfy { $0 <= 0x20 } }

  /// The same text with the letters A to Z small; no locale, no other letters.
  var lowercasedASCII: String { String(decoding: utf8.map(\.lowercased), as: UTF8.self) }
}
