/// What a register was, day after day, in the commits from `HEAD` back by first parents.
struct RevisionLine {
  /// The register at the end of every day on which something in its folder changed, the oldest first. A commit is never
  /// older than the one before it, whatever the clock of who made it.
  let revisions: [RegisterRevision]
  /// What stands in the files that can be records, by their ids.
  let contents: [String: [UInt8]]

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
    let steps = try Self.steps(of: path, from: commit, in: git).filter { $0.day <= day }
    let last = steps.indices.filter { $0 + 1 == steps.count || steps[$0].day < steps[$0 + 1].day }
    var files: [String: [TreeFile]] = [:]
    for path in Set(last.map { steps[$0].path }) {
      let commits = last.filter { steps[$0].path == path }.map { steps[$0].commit }
      files.merge(try git.files(below: git.folders(at: path, in: commits))) { first, _ in first }
    }
    let sizes = try git.sizes(of: Set(files.values.flatMap { $0.filter(Self.canBeRecord).map(\.id) }))
    let all = files.mapValues { $0.map { $0.sized(sizes[$0.id] ?? ($0.kind == .folder ? nil : 0)) } }
    let wanted = Set(all.values.flatMap { $0.filter(RevisionFolder.isWanted) })
    if wanted.reduce(0, { $0 + ($1.size ?? 0) }) > Self.mostBytes { throw .notRun(.tooMuch) }
    contents = try git.contents(of: Array(wanted))
    let commits = Dictionary(grouping: steps, by: \.day).mapValues { $0.map(\.commit) }
    revisions = last.map { place in
      RegisterRevision(
        day: steps[place].day, files: all[steps[place].commit] ?? [],
        commits: commits[steps[place].day] ?? [])
    }
  }

  /// Every commit from one back that changed something in a register's folder, the oldest first. A day is never before
  /// that of the commit before it, whatever the clock of who made it.
  static func steps(of path: DiskPath, from commit: String, in git: Git) throws(GitFault) -> [Step] {
    var steps: [Step] = []
    for stretch in try stretches(of: path, from: commit, in: git) {
      for moment in stretch.moments.reversed() {
        let day = max(moment.day, steps.last?.day ?? .first)
        steps.append(Step(day: day, commit: moment.commit, path: stretch.path))
      }
    }
    return steps
  }

  /// Whether the bytes of a file are asked for; a link's are not.
  private static func canBeRecord(_ file: TreeFile) -> Bool {
    file.kind == .regular && RevisionFolder.isWanted(file.sized(0))
  }

  /// The stretches of the line, the oldest first: before the register lay where it does, it can have lain elsewhere.
  static func stretches(of path: DiskPath, from commit: String, in git: Git) throws(GitFault) -> [Stretch] {
    var stretches: [Stretch] = []
    var (path, commit) = (path, commit)
    var seen: Set<DiskPath> = []
    while seen.insert(path).inserted {
      var moments = try git.line(from: commit, touching: path)
      // Everything lies below the root, also from before there was a register in it.
      if path.bytes.isEmpty, let birth = try git.line(from: commit, touching: RegisterFinder.mark).last,
        let place = moments.firstIndex(where: { $0.commit == birth.commit })
      {
        moments = Array(moments[...place])
      }
      stretches.append(Stretch(path: path, end: commit, moments: moments))
      guard let first = moments.last, let parent = try git.parent(of: first.commit),
        let before = try git.folder(movedTo: path, in: first.commit, from: parent)
      else { break }
      (path, commit) = (before, parent)
    }
    return stretches.reversed()
  }

  /// Follows the register in a folder from `HEAD` back, or from the commit that it was read from; throws why that cannot
  /// be done.
  static func load(of folder: DiskPath, as past: Checkup.Past? = nil, until day: Day, in git: Git)
    throws(HistoryLack) -> RevisionLine
  {
    let (whole, place) = try Self.root(of: folder, in: git)
    do throws(GitFault) {
      if let past { return try RevisionLine(of: past.path, from: past.commit, until: day, in: whole) }
      return try RevisionLine(of: place.prefix, from: whole.id(of: "HEAD^{commit}"), until: day, in: whole)
    } catch {
      throw .git(error)
    }
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
