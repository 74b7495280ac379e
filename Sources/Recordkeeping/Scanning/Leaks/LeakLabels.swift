/// The words last seen that say what a number after them is.
struct LeakLabels {
  private var ends: [LeakWords.Label: Int] = [:]

  /// Remembers a word by the offset after it.
  mutating func note(_ label: LeakWords.Label, endingAt end: Int) { ends[label] = end }

  /// Whether a word of that kind ended at most so many bytes before an offset.
  func has(_ label: LeakWords.Label, within distance: Int, before offset: Int) -> Bool {
    ends[label].map { offset - $0 <= distance } ?? false
  }

  /// Where the last word of that kind ended.
  func end(of label: LeakWords.Label) -> Int? { ends[label] }

  /// Of several kinds the one nearest before an offset, where one is that near.
  func nearest(of labels: [LeakWords.Label], within distance: Int, before offset: Int) -> LeakWords.Label? {
    let near = labels.filter { has($0, within: distance, before: offset) }
    return near.max { ends[$0, default: 0] < ends[$1, default: 0] }
  }
}
