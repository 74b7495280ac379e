/// When the commits of a line came, as far as their clocks can be right together: none before the one that it follows.
struct CommitTimes {
  /// When each had come for certain, in seconds since 1970; nil where no clock says so.
  let latest: [Int?]
  /// Up to when each had not come for certain.
  let earliest: [Int]

  /// Before Git there was no commit, whatever a clock says.
  static let birthOfGit = 1_112_832_000

  /// The times of commits, the oldest first, as their clocks had it. Of a clock that is ahead of a day, or behind Git
  /// itself, it only counts what the others say.
  init(_ seconds: [Int], until day: Day) {
    let end = day.number * 86400 + 86399
    let isSane = seconds.map { (Self.birthOfGit...max(end, Self.birthOfGit)).contains($0) }
    var later = [Int?](repeating: nil, count: seconds.count)
    var next: Int?
    for place in seconds.indices.reversed() {
      if isSane[place] { next = min(seconds[place], next ?? seconds[place]) }
      later[place] = next
    }
    var latest: [Int?] = []
    var earliest: [Int] = []
    var before: Int?
    for place in seconds.indices {
      // A clock ahead with nothing behind it stays what it is: up to that day nobody counts it.
      let own = isSane[place] || (later[place] == nil && seconds[place] > end) ? seconds[place] : later[place]
      latest.append(own.map { max($0, before ?? $0) })
      let bounds = isSane[place] ? later[place] : before
      earliest.append(bounds ?? Self.birthOfGit)
      if isSane[place] { before = max(seconds[place], before ?? seconds[place]) }
    }
    (self.latest, self.earliest) = (latest, earliest)
  }
}
