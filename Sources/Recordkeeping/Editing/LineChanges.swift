/// Which lines of a text went and which came, in stretches.
struct LineChanges: Sendable {
  /// Lines beside each other that are not the same in both texts, as stretches of bytes without their line ends.
  struct Stretch: Sendable {
    /// The number, from 1, of the first line in the new text.
    let line: Int
    var removed: [Range<Int>] = []
    var added: [Range<Int>] = []
  }

  private(set) var stretches: [Stretch] = []

  init(from old: [UInt8], to new: [UInt8]) {
    let before = Self.lines(old)
    let after = Self.lines(new)
    let difference = after.map { new[$0] }.difference(from: before.map { old[$0] })
    var gone: Set<Int> = []
    var come: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): gone.insert(offset)
      case .insert(let offset, _, _): come.insert(offset)
      }
    }
    var (left, right) = (0, 0)
    while left < before.count || right < after.count {
      guard gone.contains(left) || come.contains(right) else {
        left += 1
        right += 1
        continue
      }
      var stretch = Stretch(line: right + 1)
      while gone.contains(left) {
        stretch.removed.append(Self.text(before[left], of: old))
        left += 1
      }
      while come.contains(right) {
        stretch.added.append(Self.text(after[right], of: new))
        right += 1
      }
      stretches.append(stretch)
    }
  }

  /// The lines with their line ends.
  private static func lines(_ bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    let text = TextLines(bytes)
    var start = 0
    while start < bytes.count {
      let next = text.next(after: start)
      lines.append(start..<next)
      start = next
    }
    return lines
  }

  private static func text(_ line: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    line.lowerBound..<TextLines(bytes).textEnd(of: line.lowerBound)
  }
}
