/// The words below the facts in the one style: no blanks at the ends of lines, but for the two that break a line, one
/// line end at the end of the file. Words never change.
enum BodyStyle {
  /// The body, from the line after the fence.
  static func written(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var lines = LineFeeds.only(Array(body)).split(separator: 10, omittingEmptySubsequences: false).map {
      Array($0)
    }
    for place in lines.indices {
      let text = Array(lines[place][..<(lines[place].lastIndex { !$0.isBlank }.map { $0 + 1 } ?? 0)])
      let isFollowed = place + 1 < lines.count && !lines[place + 1].allSatisfy(\.isBlank)
      let breaks = !text.isEmpty && isFollowed && lines[place].dropFirst(text.count).starts(with: [32, 32])
      lines[place] = text + (breaks ? [32, 32] : [])
    }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    let first = lines.firstIndex { !$0.isEmpty } ?? lines.endIndex
    guard first < lines.endIndex else { return [] }
    return [10] + Array(lines[first...].joined(separator: [10])) + [10]
  }
}
