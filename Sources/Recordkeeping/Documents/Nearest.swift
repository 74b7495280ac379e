/// Finds the word someone meant by one that is not known.
public enum Nearest {
  /// The known word with the fewest bytes changed, added, left out or swapped, at most two and less than half of
  /// the shorter word; the first of equals. Capitals do not count as changes.
  public static func word(to word: String, among known: some Sequence<String>) -> String? {
    let written = word.utf8.map(\.lowercased)
    var best: (word: String, distance: Int)?
    for candidate in known {
      let other = candidate.utf8.map(\.lowercased)
      guard abs(other.count - written.count) <= 2 else { continue }
      let distance = distance(written, other)
      guard distance <= 2, distance * 2 < min(written.count, other.count), distance < best?.distance ?? 3
      else { continue }
      best = (candidate, distance)
    }
    return best?.word
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
