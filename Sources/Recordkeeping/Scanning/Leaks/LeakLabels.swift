/// The words last seen that say what a number after them is.
struct LeakLabels {
  /// The offset after the last word of each of the seven kinds; far before the file where there was none.
  private var ends = SIMD8(repeating: -1000)

  /// Remembers a word by the offset after it.
  mutating func note(_ label: LeakWords.Label, endingAt end: Int) { ends[label.rawValue] = end }

  /// Where the last word of that kind ended.
  func end(of label: LeakWords.Label) -> Int { ends[label.rawValue] }

  /// Whether a word of that kind ended at most so many bytes before an offset.
  func has(_ label: LeakWords.Label, within distance: Int, before offset: Int) -> Bool {
    offset - ends[label.rawValue] <= distance
  }

  /// Of several kinds the one nearest before an offset, where one is that near.
  func nearest(of labels: [LeakWords.Label], within distance: Int, before offset: Int) -> LeakWords.Label? {
    let near = labels.filter { has($0, within: distance, before: offset) }
    return near.max { ends[$0.rawValue] < ends[$1.rawValue] }
  }
}
