/// Stretches of words to look for in short texts: names of fields, labels, words of links.
struct WordStretches: Sendable {
  private var byFirst: [String: [[String]]] = [:]

  /// Stretches as they stand in a file of data: small letters, one space between words.
  init(_ texts: [String]) {
    for text in texts {
      let words = text.words
      if let first = words.first { byFirst[first, default: []].append(words) }
    }
  }

  /// Whether one of them stands in a text.
  func stand(in words: [String]) -> Bool { longest(in: words) != nil }

  /// The one that stands in a text: of several that with the most words, then the first; with its number of words.
  func longest(in words: [String]) -> (words: Int, place: Int)? {
    var best: (words: Int, place: Int)?
    for (place, word) in words.enumerated() {
      for stretch in byFirst[word] ?? [] where words[place...].starts(with: stretch) {
        if best.map({ $0.words < stretch.count }) ?? true { best = (stretch.count, place) }
      }
    }
    return best
  }
}

extension String {
  /// The words of a name that a programmer gave: `billingPostcode`, `billing_postcode` and `billing[postcode]` alike.
  var nameWords: [String] {
    var words: [[UInt8]] = [[]]
    var last: UInt8 = 0
    for byte in utf8 {
      let isCapital = byte.isLetter && !byte.isSmallLetter
      if !byte.isInWord || isCapital && last.isSmallLetter { words.append([]) }
      if byte.isInWord { words[words.count - 1].append(byte.lowercased) }
      last = byte
    }
    return words.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
  }
}
