/// Finds what somebody meant to type.
enum NearName {
  /// The one candidate within two changed letters, bytes compared; nil when there is none or a tie.
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

  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (index, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let change = diagonal + (byte == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, diagonal + 1, row[column] + 1)
      }
    }
    return row[right.count]
  }
}
