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
      var kept: [Element] = []
      kept.reserveCapacity(count)
      for element in self where !kept.contains(where: { text($0) == text(element) }) { kept.append(element) }
      return kept
    }
    var seen: Set<String> = []
    return filter { seen.insert(text($0)).inserted }
  }
}
