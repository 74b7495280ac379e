import CSystem

extension String {
  /// Whether there is nothing in it but spaces, tabs and line ends.
  var isBlank: Bool { utf8.allSatisfy { $0 <= 0x20 } }

  /// Whether it has just the bytes of another. Texts count as equal when they look alike; ids do not.
  func hasBytes(of other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    // Texts of our own lie in one piece, which is compared as a whole.
    let isSame = utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { right in
        csystem_compare(left.baseAddress, right.baseAddress, left.count) == 0
      }
    }
    return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
  }

  /// Whether it comes before another by the bytes of both, whatever the language.
  func precedes(_ other: String) -> Bool {
    let isFirst = utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { right in
        let order = csystem_compare(left.baseAddress, right.baseAddress, min(left.count, right.count))
        return order == 0 ? left.count < right.count : order < 0
      }
    }
    return (isFirst ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }

  /// The same text with the letters A to Z small; no locale, no other letters.
  var lowercasedASCII: String { String(decoding: utf8.map(\.lowercased), as: UTF8.self) }
}
