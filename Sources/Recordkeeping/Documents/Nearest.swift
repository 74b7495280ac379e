/// Finds the word someone meant by one that is not known.
public enum Nearest {
  /// The known word with the fewest bytes changed, added, left out or swapped, at most two and less than half of
  /// the shorter word; the first of equals. Capitals do not count as changes.
  public static func word(to word: String, among known: some Sequence<String>) -> String? {
    nearest(to: word, among: known)?.word
  }

  /// The same, where no other known word is as near: only then is there no doubt what was meant.
  static func only(to word: String, among known: some Sequence<String>) -> String? {
    guard let nearest = nearest(to: word, among: known), nearest.isOnly else { return nil }
    return nearest.word
  }

  private static func nearest(
    to word: String, among known: some Sequence<String>
  ) -> (word: String, isOnly: Bool)? {
    let written = word.utf8.map(\.lowercased)
    let letters = letters(of: written)
    var best: (word: String, distance: Int)?
    var isOnly = true
    for candidate in known where abs(candidate.utf8.count - written.count) <= 2 {
      let other = candidate.utf8.map(\.lowercased)
      // A change makes at most one letter come and one go.
      guard (letters ^ Self.letters(of: other)).nonzeroBitCount <= 4 else { continue }
      let distance = distance(written, other)
      guard distance <= 2, distance * 2 < min(written.count, other.count), distance <= best?.distance ?? 2
      else { continue }
      isOnly = distance < best?.distance ?? 3 || candidate == best?.word
      if distance < best?.distance ?? 3 { best = (candidate, distance) }
    }
    return best.map { ($0.word, isOnly) }
  }

  /// Which letters a word has: a bit for each.
  private static func letters(of word: [UInt8]) -> UInt64 {
    word.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// Bytes changed, added, left out, or swapped with the next one.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var before: [Int] = []
    var row = Array(0...right.count)
    for (index, byte) in left.enumerated() {
      var next = [index + 1]
      for column in 0..<right.count {
        var best = min(row[column] + (byte == right[column] ? 0 : 1), row[column + 1] + 1, next[column] + 1)
        if index > 0, column > 0, byte == right[column - 1], left[index - 1] == right[column] {
          best = min(best, before[column - 1] + 1)
        }
        next.append(best)
      }
      before = row
      row = next
    }
    return row[right.count]
  }
}
