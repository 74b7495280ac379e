// The standard library has these beside its regular expressions, which a program that needs none of them need not carry.

extension BidirectionalCollection where Element: Comparable {
  /// Where a run of elements stands for the first time; nil where it does not, or where it has none.
  func firstRange<C: Collection>(of other: C) -> Range<Index>? where C.Element == Element {
    other.isEmpty ? nil : place(of: other)
  }

  /// The same, where a run of none stands anywhere.
  private func place<C: Collection>(of other: C) -> Range<Index>? where C.Element == Element {
    var start = startIndex
    while true {
      if let end = end(of: other, at: start) { return start..<end }
      if start == endIndex { return nil }
      formIndex(after: &start)
    }
  }

  /// Every place of a run of elements, none of them within another.
  func ranges<C: Collection>(of other: C) -> [Range<Index>] where C.Element == Element {
    var found: [Range<Index>] = []
    var rest = self[...]
    while let range = rest.place(of: other) {
      found.append(range)
      if range.upperBound == endIndex { break }
      rest = self[(range.isEmpty ? index(after: range.upperBound) : range.upperBound)...]
    }
    return found
  }

  /// Whether a run of elements stands anywhere.
  func contains<C: Collection>(_ other: C) -> Bool where C.Element == Element {
    place(of: other) != nil
  }

  /// Where a run of elements ends that stands at a place; nil where it does not stand there.
  private func end<C: Collection>(of other: C, at start: Index) -> Index? where C.Element == Element {
    var place = start
    for element in other {
      guard place != endIndex, self[place] == element else { return nil }
      formIndex(after: &place)
    }
    return place
  }
}

extension RandomAccessCollection {
  /// The first place from which on a condition holds, where it holds for all that comes after one for which it does.
  func partitioningIndex(where holds: (Element) -> Bool) -> Index {
    var rest = self[...]
    while !rest.isEmpty {
      let middle = index(rest.startIndex, offsetBy: rest.count / 2)
      rest = holds(self[middle]) ? rest[..<middle] : rest[index(after: middle)...]
    }
    return rest.startIndex
  }
}
