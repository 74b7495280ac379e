extension WatchedFiles {
  /// Asks Git what has changed of the files that a register's activities watch; nil where none watches any, and then
  /// git is not started. What cannot be told is told to be so.
  static func load(
    _ register: FoundRegister, _ reading: Reading, on day: Day, with search: GitSearch
  ) -> WatchedFiles? {
    load(register, reading, on: day, with: search, at: "HEAD")
  }

  /// The same as it was at a revision, of the register as it stood then.
  static func load(
    _ register: FoundRegister, _ reading: Reading, on day: Day, at revision: Revision
  ) -> WatchedFiles? {
    load(register, reading, on: day, with: revision.search, at: revision.name)
  }

  /// The same as it was at a moment, of the register as it stood and where it lay then.
  static func load(
    _ register: FoundRegister, _ reading: Reading, on day: Day, as past: PastRegister, at moment: Moment
  ) -> WatchedFiles? {
    switch moment.name {
    case .revision:
      load(register, reading, on: day, with: moment.search, at: past.commit, path: past.path)
    case .day(let end):
      load(register, reading, on: end, with: moment.search, at: "HEAD", until: end, path: past.path)
    }
  }

  private static func load(
    _ register: FoundRegister, _ reading: Reading, on day: Day, with search: GitSearch, at revision: String,
    until end: Day? = nil, path: DiskPath? = nil
  ) -> WatchedFiles? {
    let watching = reading.register.activities.filter(\.isWatching)
    if watching.isEmpty { return nil }
    do throws(WatchLack) {
      let git: Git
      do { git = try search.git(in: register.whole) } catch { throw .history(error) }
      return try load(watching, reading, on: day, git, at: revision, until: end, path: path)
    } catch {
      return WatchedFiles(told: [:], lack: (error, watching.map(\.id)))
    }
  }

  private static func load(
    _ watching: [ProcessingActivity], _ reading: Reading, on day: Day, _ git: Git, at revision: String,
    until end: Day?, path: DiskPath?
  ) throws(WatchLack) -> WatchedFiles {
    do throws(GitFault) {
      let (whole, place) = try git.fromRoot()
      var look = try WatchLook(
        place, path ?? place.prefix, reading, whole, at: commit(revision, until: end, in: whole), on: day,
        patterns: watching.flatMap(\.watchedPatterns))
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
    let line = try CommitLine(from: newest, on: day, in: git)
    return line.last(until: day).map { line.moments[$0].commit } ?? newest
  }
}

extension ProcessingActivity {
  /// The patterns of the files that are watched for it.
  var watchedPatterns: [PathPattern] { self.watch?.value.ids.compactMap { PathPattern($0) } ?? [] }
}
