extension WatchedFiles {
  /// Asks Git what has changed of the files that a register's activities watch; nil where none watches any, and then
  /// git is not started. What cannot be told is told to be so.
  static func load(_ register: FoundRegister, _ reading: Reading, with search: GitSearch) -> WatchedFiles? {
    load(register, reading, with: search, at: "HEAD")
  }

  /// The same as it was at a revision, of the register as it stood then.
  static func load(_ register: FoundRegister, _ reading: Reading, at revision: Revision) -> WatchedFiles? {
    load(register, reading, with: revision.search, at: revision.name)
  }

  /// The same as it was at a moment, of the register as it stood and where it lay then.
  static func load(
    _ register: FoundRegister, _ reading: Reading, as past: PastRegister, at moment: Moment
  ) -> WatchedFiles? {
    switch moment.name {
    case .revision: load(register, reading, with: moment.search, at: past.commit, path: past.path)
    case .day(let day): load(register, reading, with: moment.search, at: "HEAD", until: day, path: past.path)
    }
  }

  private static func load(
    _ register: FoundRegister, _ reading: Reading, with search: GitSearch, at revision: String,
    until day: Day? = nil, path: DiskPath? = nil
  ) -> WatchedFiles? {
    let watching = reading.register.activities.filter(\.isWatching)
    if watching.isEmpty { return nil }
    do throws(WatchLack) {
      let git: Git
      do { git = try search.git(in: register.whole) } catch { throw .history(error) }
      return try load(watching, reading, git, at: revision, until: day, path: path)
    } catch {
      return WatchedFiles(told: [:], lack: (error, watching.map(\.id)))
    }
  }

  private static func load(
    _ watching: [ProcessingActivity], _ reading: Reading, _ git: Git, at revision: String, until day: Day?,
    path: DiskPath?
  ) throws(WatchLack) -> WatchedFiles {
    do throws(GitFault) {
      let (whole, place) = try git.fromRoot()
      var look = try WatchLook(
        place, path ?? place.prefix, reading, whole, at: commit(revision, until: day, in: whole),
        patterns: watching.flatMap(\.patterns))
      let told = try look.told(of: watching)
      if look.steps <= 0 { return WatchedFiles(told: [:], lack: (.tooMuch, watching.map(\.id))) }
      let unseen = watching.filter { told[$0.span.file] == nil }.map(\.id)
      let lack = unseen.isEmpty ? nil : (WatchLack.history(.shallow), unseen)
      return WatchedFiles(told: told, lack: lack)
    } catch {
      throw .history(.git(error))
    }
  }

  /// The commit of a revision, or the last before it up to a day.
  private static func commit(
    _ revision: String, until day: Day?, in git: Git
  ) throws(GitFault) -> String {
    let newest = try git.commit(of: revision)
    guard let day else { return newest }
    let line = try CommitLine(from: newest, in: git)
    return line.last(until: day).map { line.moments[$0].commit } ?? newest
  }
}

extension ProcessingActivity {
  /// The patterns of the files that are watched for it.
  fileprivate var patterns: [PathPattern] { self.watch?.value.ids.compactMap { PathPattern($0) } ?? [] }
}

/// One look at a repository, for all activities of a register that watch files.
private struct WatchLook {
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
    patterns: [PathPattern]
  ) throws(GitFault) {
    self.place = place
    self.prefix = prefix
    self.reading = reading
    self.git = git
    line = try CommitLine(from: commit, in: git)
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
    let homes = Set(activity.patterns.map(\.home))
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
    for pattern in activity.patterns {
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
