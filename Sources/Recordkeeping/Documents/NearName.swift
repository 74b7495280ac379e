/// Finds what somebody meant to type.
enum NearName {
  /// The one candidate within two slips of the hand, bytes compared; nil when there is none or a tie.
  static func nearest(to name: String, in candidates: some Sequence<String>) -> String? {
    let typed = Array(name.utf8.prefix(longest))
    var best: (distance: Int, names: [String]) = (3, [])
    for candidate in Set(candidates) where candidate != name && abs(candidate.utf8.count - typed.count) < 3 {
      let distance = distance(typed, Array(candidate.utf8))
      if distance < best.distance { best = (distance, []) }
      if distance == best.distance { best.names.append(candidate) }
    }
    return best.distance < 3 && best.names.count == 1 ? best.names.first : nil
  }

  private static let longest = 80

  /// Letters added, left out, changed or swapped with their neighbour.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var before: [Int] = []
    var row = Array(0...right.count)
    for index in left.indices {
      var next = [index + 1]
      for column in right.indices {
        let change = row[column] + (left[index] == right[column] ? 0 : 1)
        var least = min(change, row[column + 1] + 1, next[column] + 1)
        if index > 0, column > 0, left[index] == right[column - 1], left[index - 1] == right[column] {
          least = min(least, before[column - 1] + 1)
        }
        next.append(least)
      }
      before = row
      row = next
    }
    return row[right.count]
  }
}
