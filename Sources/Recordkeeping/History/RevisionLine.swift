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

  /// Follows a register from a commit back; `git` stands in the root of the repository.
  init(of path: DiskPath, from commit: String, until day: Day, in git: Git) throws(GitFault) {
    var dated: [(day: Day, commit: String, path: DiskPath)] = []
    for stretch in try Self.stretches(of: path, from: commit, in: git) {
      for moment in stretch.moments.reversed() {
        dated.append((max(moment.day, dated.last?.day ?? .first), moment.commit, stretch.path))
      }
    }
    dated = dated.filter { $0.day <= day }
    let last = dated.indices.filter { $0 + 1 == dated.count || dated[$0].day < dated[$0 + 1].day }
    var files: [String: [TreeFile]] = [:]
    for path in Set(last.map { dated[$0].path }) {
      let commits = last.filter { dated[$0].path == path }.map { dated[$0].commit }
      files.merge(try git.files(below: git.folders(at: path, in: commits))) { first, _ in first }
    }
    let sizes = try git.sizes(of: Set(files.values.flatMap { $0.filter(Self.canBeRecord).map(\.id) }))
    let all = files.mapValues { $0.map { $0.sized(sizes[$0.id] ?? ($0.kind == .folder ? nil : 0)) } }
    let wanted = Set(all.values.flatMap { $0.filter(RevisionFolder.isWanted) })
    if wanted.reduce(0, { $0 + ($1.size ?? 0) }) > Self.mostBytes { throw .notRun(.tooMuch) }
    contents = try git.contents(of: Array(wanted))
    revisions = last.map { RegisterRevision(day: dated[$0].day, files: all[dated[$0].commit] ?? []) }
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

  /// Follows the register in a folder from `HEAD` back; throws why that cannot be done.
  static func load(of folder: DiskPath, until day: Day, in git: Git) throws(HistoryLack) -> RevisionLine {
    let (path, whole) = try place(of: folder, in: git)
    do {
      return try RevisionLine(of: path, from: whole.id(of: "HEAD^{commit}"), until: day, in: whole)
    } catch {
      throw .git(error)
    }
  }

  /// Where a folder lies in its repository, and Git in the root of that; throws why its history cannot be told.
  static func place(of folder: DiskPath, in git: Git) throws(HistoryLack) -> (path: DiskPath, whole: Git) {
    let place: Git.Place
    do { place = try git.place() } catch { throw .git(error) }
    if place.isShallow { throw .shallow }
    var root = folder
    for _ in place.prefix.bytes.split(separator: UInt8(ascii: "/")) { root = root.parent }
    return (place.prefix, Git(program: git.program, folder: root))
  }
}
