/// One look at a repository, for all activities of a register that watch files.
struct WatchLook {
  /// How many steps of comparing are left: however patterns and paths are made, they cost no more.
  private(set) var steps = 1_000_000_000
  private let place: Git.Place
  /// Where the register lies, from the root of the repository.
  private let prefix: DiskPath
  private let reading: Reading
  private let git: Git
  private let line: CommitLine
  private let homes: [DiskPath]
  private let head: Git.Listing
  private let paths: [DiskPath]
  /// Whether each pattern means any file that there is now.
  private var found: [PathPattern: Bool] = [:]
  /// What is otherwise than in a commit, by its place in the line.
  private var changes: [Int: Set<DiskPath>] = [:]
  /// Of how many patterns the first day of a change is still looked up.
  private var days = 50

  /// How many files a finding names, and for how many the first day of a change is looked up.
  private static let shown = 3

  init(
    _ place: Git.Place, _ prefix: DiskPath, _ reading: Reading, _ git: Git, at commit: String,
    on day: Day, patterns: [PathPattern]
  ) throws(GitFault) {
    self.place = place
    self.prefix = prefix
    self.reading = reading
    self.git = git
    line = try CommitLine(from: commit, on: day, in: git)
    let homes = Set(patterns.map(\.home))
    self.homes = homes.contains(DiskPath("")) ? [] : homes.sorted()
    head = patterns.isEmpty ? Git.Listing(lines: []) : try git.listing(of: commit, below: self.homes)
    paths = head.paths
    findAll(patterns)
  }

  /// What is told of the patterns of each activity, by the number of its file.
  mutating func told(of activities: [ProcessingActivity]) throws(GitFault) -> [Int: [String: WatchedFiles
    .Told]]
  {
    var candidates: [(activity: ProcessingActivity, mark: ReviewMark, from: Int?)] = []
    var told: [Int: [String: WatchedFiles.Told]] = [:]
    for activity in activities {
      guard let mark = ReviewMark(of: activity) else {
        told[activity.span.file] = self.told(of: activity, changed: [])
        continue
      }
      // A shallow clone may not reach back to the review.
      guard line.last(until: mark.day) != nil || !place.isShallow else { continue }
      let from = line.last(until: Day(number: mark.day.number - 1))
      if try isTouched(activity, after: from) {
        candidates.append((activity, mark, from))
      } else {
        told[activity.span.file] = self.told(of: activity, changed: [])
      }
    }
    let stamps = try stamps(of: candidates)
    for (activity, mark, _) in candidates {
      let since = line.last(until: mark.day) ?? 0
      told[activity.span.file] = try self.told(
        of: activity, since, stamp: stamps[activity.span.file])
    }
    return told
  }

  /// What changed after the review of a day, of which a commit may have written the day down. What that commit itself
  /// brings was seen by who reviewed. Changes of the day of the review itself are not seen: a record names no hour, and a
  /// second review on that day could write nothing else.
  private mutating func told(
    of activity: ProcessingActivity, _ since: Int, stamp: Int?
  ) throws(GitFault) -> [String: WatchedFiles.Told] {
    guard let stamp, stamp > since else {
      return try dated(activity, changed(since: since), after: since, except: nil)
    }
    let between = try listing(stamp - 1).difference(from: listing(since))
    let before = try between.intersection(changed(since: since))
    return try dated(activity, before.union(changed(since: stamp)), after: since, except: stamp)
  }

  /// Whether any commit after one touched a folder that an activity watches.
  private func isTouched(_ activity: ProcessingActivity, after place: Int?) throws(GitFault) -> Bool {
    guard let place, let newest = line.moments.last else { return true }
    if place + 1 == line.moments.count { return false }
    let homes = Set(activity.watchedPatterns.map(\.home))
    let range = "\(line.moments[place].commit)..\(newest.commit)"
    let touching = homes.contains(DiskPath("")) ? [] : homes.sorted()
    return try !git.line(from: range, touching: touching).isEmpty
  }

  private mutating func dated(
    _ activity: ProcessingActivity, _ changed: Set<DiskPath>, after place: Int, except stamp: Int?
  ) throws(GitFault) -> [String: WatchedFiles.Told] {
    var told = self.told(of: activity, changed: changed)
    for (pattern, what) in told.sorted(by: { $0.key < $1.key }) where !what.changed.isEmpty && days > 0 {
      days -= 1
      told[pattern]?.since = try firstDay(of: what.changed, after: place, except: stamp)
    }
    return told
  }

  /// The first day on which one of some files changed.
  private func firstDay(of files: [DiskPath], after place: Int, except stamp: Int?) throws(GitFault) -> Day? {
    guard let newest = line.moments.last else { return nil }
    let range = "\(line.moments[place].commit)..\(newest.commit)"
    let moments = try git.line(from: range, touching: Array(files.prefix(Self.shown)))
    let places = moments.compactMap { line.place(of: $0.commit) }.filter { $0 != stamp && $0 > place }
    return places.min().map { line.moments[$0].day }
  }

  private mutating func changed(since place: Int) throws(GitFault) -> Set<DiskPath> {
    if let known = changes[place] { return known }
    let changed = place + 1 == line.moments.count ? [] : head.difference(from: try listing(place))
    changes[place] = changed
    return changed
  }

  private func listing(_ place: Int) throws(GitFault) -> Git.Listing {
    try git.listing(of: line.moments[place].commit, below: homes)
  }
}

extension WatchLook {
  /// Sees which patterns mean anything in the present tree.
  private mutating func findAll(_ patterns: [PathPattern]) {
    for pattern in Set(patterns) { found[pattern] = paths.contains { pattern.matches($0, within: &steps) } }
  }

  private mutating func isFolder(_ pattern: PathPattern) -> Bool {
    guard pattern.isPlain, let below = PathPattern(pattern.text + "/**") else { return false }
    return paths.contains { below.matches($0, within: &steps) }
  }

  private mutating func told(of activity: ProcessingActivity, changed: Set<DiskPath>) -> [String: WatchedFiles
    .Told]
  {
    var told: [String: WatchedFiles.Told] = [:]
    for pattern in activity.watchedPatterns {
      let own = changed.filter { pattern.matches($0, within: &steps) }.sorted()
      let isFound = found[pattern] ?? false || !own.isEmpty
      let isFolder = !isFound && isFolder(pattern)
      told[pattern.text] = WatchedFiles.Told(changed: own, isFound: isFound, isFolder: isFolder)
    }
    return told
  }
}

extension WatchLook {
  /// The place of the commit that wrote down what an activity says of its last review, by the number of its file; none
  /// where that is not in Git, or came before the commits that count.
  private func stamps(
    of candidates: [(activity: ProcessingActivity, mark: ReviewMark, from: Int?)]
  ) throws(GitFault) -> [Int: Int] {
    var stamps: [Int: Int] = [:]
    guard let newest = line.moments.last else { return [:] }
    for (activity, mark, from) in candidates {
      let path = prefix.appending(reading.files[activity.span.file].path)
      let range = from.map { "\(line.moments[$0].commit)..\(newest.commit)" } ?? newest.commit
      let commits = try git.line(from: range, touching: [path]).map(\.commit)
      let marks = try git.contents(at: path, in: commits).compactMapValues { ReviewMark(in: $0) }
      let same = commits.prefix { marks[$0] == mark }
      let stamp = same.last.flatMap { line.place(of: $0) }
      // Of what the oldest commit of a shallow clone brings, nobody knows whether it was there before.
      stamps[activity.span.file] = stamp == 0 && place.isShallow ? nil : stamp
    }
    return stamps
  }
}
