/// Finds a name among those of a table's keys by its bytes, without making a text of them.
struct KeySpellings: Sendable {
  /// The names, those of one length together, the shortest first.
  private var letters: [UInt8] = []
  /// The place of each of these names in the list that was given.
  private var places: [Int] = []
  /// For each length the first of its names.
  private var firsts: [Int] = []
  /// For each length where the letters of its names begin.
  private var offsets: [Int] = []

  init(_ names: [String]) {
    let spellings = names.map { Array($0.utf8) }
    for length in 0...(spellings.map(\.count).max() ?? 0) {
      firsts.append(places.count)
      offsets.append(letters.count)
      for (place, spelling) in spellings.enumerated() where spelling.count == length {
        places.append(place)
        letters += spelling
      }
    }
    firsts.append(places.count)
  }

  /// The place of the name that some bytes are; nil where they are none.
  func place(of name: Range<Int>, in bytes: [UInt8]) -> Int? {
    let length = name.count
    guard length + 1 < firsts.count, name.upperBound <= bytes.count else { return nil }
    let found = letters.withUnsafeBufferPointer { letters in
      bytes.withUnsafeBufferPointer { bytes in
        (firsts[length]..<firsts[length + 1]).first { candidate in
          let letter = offsets[length] + (candidate - firsts[length]) * length
          return (0..<length).allSatisfy { letters[letter + $0] == bytes[name.lowerBound + $0] }
        }
      }
    }
    return found.map { places[$0] }
  }
}
