/// What a register was, day after day, in the commits from `HEAD` back by first parents.
struct RevisionLine {
  /// The register at the end of every day on which something in its folder changed, the oldest first. A commit is never
  /// older than the one before it, whatever the clock of who made it.
  let revisions: [RegisterRevision]
  /// What stands in the files that can be records, by their ids.
  let contents: [String: [UInt8]]
  /// Why there are no revisions, where the register is in Git all the same.
  private let emptiness: HistoryLack?

  /// How many bytes all of the records ever may have.
  private static let mostBytes = 512 << 20

  /// A stretch of the line in which the register lay in one folder.
  struct Stretch {
    let path: DiskPath
    /// The commit from which it was followed back.
    let end: String
    /// The commits that changed something in the folder, the newest first.
    let moments: [Git.Moment]
  }

  /// A commit that changed something in the register's folder, on the day that it counts for.
  struct Step {
    let day: Day
    let commit: String
    /// Where the register lay, from the root of the repository.
    let path: DiskPath
  }

  /// Follows a register from a commit back; `git` stands in the root of the repository.
  init(of path: DiskPath, from commit: String, until day: Day, in git: Git) throws(GitFault) {
    let all = try Self.steps(of: path, from: commit, until: day, in: git)
    let steps = all.filter { $0.day <= day }
    if !steps.isEmpty {
      emptiness = nil
    } else if !all.isEmpty {
      emptiness = .notYet(day)
    } else {
      emptiness = try git.commits([commit], holding: path).isEmpty ? .notCommitted : .undated
    }
    let last = steps.indices.filter { $0 + 1 == steps.count || steps[$0].day < steps[$0 + 1].day }
    var files: [String: [TreeFile]] = [:]
    for path in Set(last.map { steps[$0].path }) {
      let commits = last.filter { steps[$0].path == path }.map { steps[$0].commit }
      files.merge(try git.files(below: git.folders(at: path, in: commits))) { first, _ in first }
    }
    let sizes = try git.sizes(of: Set(files.values.flatMap { $0.filter(Self.canBeRecord).map(\.id) }))
    let sized = files.mapValues { $0.map { $0.sized(sizes[$0.id] ?? ($0.kind == .folder ? nil : 0)) } }
    let wanted = Set(sized.values.flatMap { $0.filter(RevisionFolder.isWanted) })
    if wanted.reduce(0, { $0 + ($1.size ?? 0) }) > Self.mostBytes { throw .notRun(.tooMuch) }
    contents = try git.contents(of: Array(wanted))
    let commits = Dictionary(grouping: steps, by: \.day).mapValues { $0.map(\.commit) }
    revisions = last.map { place in
      RegisterRevision(
        day: steps[place].day, files: sized[steps[place].commit] ?? [],
        commits: commits[steps[place].day] ?? [])
    }
  }

  /// Every commit from one back that changed something in a register's folder, the oldest first. A day is never before
  /// that of the commit before it, whatever the clock of who made it; what nobody can date up to a day is left out.
  static func steps(of path: DiskPath, from commit: String, until day: Day, in git: Git) throws(GitFault)
    -> [Step]
  {
    let line = try stretches(of: path, from: commit, in: git).flatMap { stretch in
      stretch.moments.reversed().map { (moment: $0, path: stretch.path) }
    }
    let times = CommitTimes(line.map(\.moment.seconds), until: day)
    return zip(line, times.latest).compactMap { commit, seconds in
      seconds.map { Step(day: Day(seconds: $0), commit: commit.moment.commit, path: commit.path) }
    }
  }

  /// Whether the bytes of a file are asked for; a link's are not.
  private static func canBeRecord(_ file: TreeFile) -> Bool {
    file.kind == .regular && RevisionFolder.isWanted(file.sized(0))
  }

  /// The stretches of the line, the oldest first: before the register lay where it does, it can have lain elsewhere, or
  /// not have been there for a while. What another register did in the same folder is no part of it. None where the
  /// commit does not hold the register.
  static func stretches(of path: DiskPath, from commit: String, in git: Git) throws(GitFault) -> [Stretch] {
    var stretches: [Stretch] = []
    var next: (path: DiskPath, commit: String)? = (path, commit)
    while let (path, commit) = next {
      guard let (stretch, loss) = try stretch(of: path, from: commit, in: git),
        let birth = stretch.moments.last?.commit
      else { break }
      if stretches.isEmpty, try git.commits([commit], holding: path).isEmpty { break }
      stretches.append(stretch)
      guard let parent = try git.parent(of: birth) else { break }
      let origin = try origin(of: path, in: birth, parent, lostIn: loss, in: git)
      next = origin.map { ($0, parent) }
    }
    return stretches.reversed()
  }

  /// The commits from one back to that in which the register came into a folder, and the commit before that, if any, in
  /// which a register left the same folder. Nil where none was ever there.
  private static func stretch(of path: DiskPath, from commit: String, in git: Git) throws(GitFault)
    -> (stretch: Stretch, loss: String?)?
  {
    let marks = try git.line(from: commit, touching: path.appending(RegisterFinder.mark)).map(\.commit)
    let holding = try git.commits(marks, holding: path)
    let present = marks.drop { !holding.contains($0) }
    let own = present.prefix { holding.contains($0) }
    guard let birth = own.last else { return nil }
    let moments = try git.line(from: commit, touching: path)
    let end = moments.firstIndex { $0.commit == birth } ?? moments.count - 1
    return (
      Stretch(path: path, end: commit, moments: Array(moments.prefix(end + 1))),
      present.dropFirst(own.count).first
    )
  }

  /// Where the register lay before the commit in which it came into a folder; nil where it is new.
  private static func origin(
    of path: DiskPath, in birth: String, _ parent: String, lostIn loss: String?, in git: Git
  ) throws(GitFault) -> DiskPath? {
    if let origin = try git.folder(movedTo: path, in: birth, from: parent) { return origin }
    guard let loss, let last = try git.parent(of: loss), try git.isSame(path, in: birth, as: last) else {
      return nil
    }
    return path
  }

  /// Where a register of a commit lay in an earlier one of the line: nowhere where it was not there, and nil where that
  /// commit is not on the line.
  static func folder(
    of path: DiskPath, from commit: String, at earlier: String, in git: Git
  ) throws(GitFault) -> DiskPath?? {
    let line = try git.line(from: commit, touching: []).map(\.commit)
    let places = Dictionary(line.enumerated().map { ($1, $0) }) { first, _ in first }
    guard let place = places[earlier] else { return nil }
    let stretches = try stretches(of: path, from: commit, in: git)
    let stretch = stretches.first { stretch in
      guard let end = places[stretch.end], let birth = stretch.moments.last.flatMap({ places[$0.commit] })
      else { return false }
      return (end...birth).contains(place)
    }
    return .some(stretch?.path)
  }

  /// Follows the register in a folder from `HEAD` back, or from the commit that it was read from; throws why that cannot
  /// be done.
  static func load(of folder: DiskPath, as past: Checkup.Past? = nil, until day: Day, in git: Git)
    throws(HistoryLack) -> RevisionLine
  {
    let (whole, place) = try Self.root(of: folder, in: git)
    let line: RevisionLine
    do throws(GitFault) {
      if let past {
        line = try RevisionLine(of: past.path, from: past.commit, until: day, in: whole)
      } else {
        line = try RevisionLine(of: place.prefix, from: whole.id(of: "HEAD^{commit}"), until: day, in: whole)
      }
    } catch {
      throw .git(error)
    }
    if let lack = line.emptiness { throw lack }
    if let newest = line.revisions.last, StoredText.isFiltered(newest.files, line.contents) {
      throw .filtered
    }
    return line
  }

  /// Git in the root of the repository, and where in it the folder lies; throws for a shallow clone, of which nobody can
  /// say since when anything is as it is.
  static func root(of folder: DiskPath, in git: Git) throws(HistoryLack) -> (git: Git, place: Git.Place) {
    let place: Git.Place
    do { place = try git.place() } catch { throw .git(error) }
    if place.isShallow { throw .shallow }
    var root = folder
    for _ in place.prefix.bytes.split(separator: UInt8(ascii: "/")) { root = root.parent }
    return (Git(program: git.program, folder: root), place)
  }
}
