extension [String] {
  /// Each text once, where it stands first.
  var withoutRepeats: [String] { firsts(of: \.self) }
}

extension [Located<String>] {
  /// Each word once, where it stands first.
  var withoutRepeats: [Located<String>] { firsts(of: \.value) }
}

extension Array {
  @inline(__always)
  fileprivate func firsts(of text: (Element) -> String) -> [Element] {
    if count < 2 { return self }
    // Among a few, looking is quicker than counting.
    if count <= 16 {
      return indices.filter { place in !self[..<place].contains { text($0) == text(self[place]) } }.map {
        self[$0]
      }
    }
    var seen: Set<String> = []
    return filter { seen.insert(text($0)).inserted }
  }
}
