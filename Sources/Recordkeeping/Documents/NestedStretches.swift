/// Stretches of a file, most of them in one another, by which the few that hold a place are found without looking at the rest.
struct NestedStretches {
  private struct Stretch {
    let range: Range<Int>
    /// The number that the user of the stretches knows it by.
    let number: Int
    /// The place of the last before it that reaches as far as its start.
    var outer: Int?
  }

  private var stretches: [Stretch] = []

  /// Stretches in any order, numbered from 0.
  init(_ ranges: [Range<Int>]) {
    let numbers = ranges.indices.sorted { left, right in
      let (first, second) = (ranges[left], ranges[right])
      return (first.lowerBound, second.upperBound, left) < (second.lowerBound, first.upperBound, right)
    }
    var open: [Int] = []
    for number in numbers {
      let range = ranges[number]
      while let last = open.last, stretches[last].range.upperBound < range.lowerBound { open.removeLast() }
      stretches.append(Stretch(range: range, number: number, outer: open.last))
      open.append(stretches.count - 1)
    }
  }

  /// The numbers of the stretches that begin at or before a place and end there or after it, the last to begin first.
  func around(_ place: Int) -> [Int] {
    var numbers: [Int] = []
    let next = stretches.partitioningIndex { $0.range.lowerBound > place }
    var inner = next > 0 ? next - 1 : nil
    while let at = inner {
      if stretches[at].range.upperBound >= place { numbers.append(stretches[at].number) }
      inner = stretches[at].outer
    }
    return numbers
  }
}
