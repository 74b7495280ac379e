/// A register in every commit of the line of first parents that changed it or the words of its forms: also in those
/// that stood for a few hours only.
struct ConsentLine {
  /// The register in a commit.
  struct State {
    let moment: ConsentMoment
    let files: ConsentFiles
  }

  /// The commits, the oldest first.
  let states: [State]
  /// What stands in the files, by their ids.
  let contents: [String: [UInt8]]
  /// Whether the register is in Git, be it later than the day.
  private let isCommitted: Bool

  /// How many bytes all of the records ever may have.
  private static let mostBytes = 512 << 20

  private typealias Step = (moment: ConsentMoment, path: DiskPath)

  /// Follows a register from `HEAD` back up to a day, with those of its activities that are asked for; throws why that
  /// cannot be done.
  static func load(
    of folder: DiskPath, until day: Day, in git: Git, about isAsked: @escaping (String) -> Bool
  )
    throws(HistoryLack) -> ConsentLine
  {
    let (whole, place) = try RevisionLine.root(of: folder, in: git)
    let line: ConsentLine
    do {
      let head = try whole.id(of: "HEAD^{commit}")
      line = try ConsentLine(of: place.prefix, from: head, until: day, in: whole, about: isAsked)
    } catch {
      throw .git(error)
    }
    guard let newest = line.states.last else { throw line.isCommitted ? .notYet(day) : .notCommitted }
    if StoredText.isFiltered(newest.files.around, line.contents) { throw .filtered }
    return line
  }

  private init(
    of path: DiskPath, from commit: String, until day: Day, in git: Git,
    about isAsked: @escaping (String) -> Bool
  ) throws(GitFault) {
    var line: [(moment: Git.Moment, path: DiskPath)] = []
    var worded: Set<DiskPath> = []
    for stretch in try RevisionLine.stretches(of: path, from: commit, in: git) {
      let (moments, hasWords) = try Self.moments(of: stretch, in: git)
      if hasWords { worded.insert(stretch.path) }
      line += moments.reversed().map { ($0, stretch.path) }
    }
    isCommitted = !line.isEmpty
    let steps = Self.steps(line, until: day)
    var files: [String: ConsentFiles] = [:]
    var shelf = ConsentShelf(about: isAsked)
    for path in Set(steps.map(\.path)) {
      let commits = steps.filter { $0.path == path }.map(\.moment.commit)
      let words = worded.contains(path) ? try Self.words(beside: path, in: commits, of: git) : [:]
      files.merge(try Self.files(at: path, in: commits, words, on: &shelf, of: git)) { first, _ in first }
    }
    states = steps.map { State(moment: $0.moment, files: files[$0.moment.commit] ?? .none) }
    contents = try Self.contents(of: files.values, in: git)
  }

  /// Commits, the oldest first, with when they count; those that came after a day are left out.
  private static func steps(_ line: [(moment: Git.Moment, path: DiskPath)], until day: Day) -> [Step] {
    let times = CommitTimes(line.map(\.moment.seconds), until: day)
    let end = day.number * 86400 + 86399
    return line.indices.compactMap { place in
      let moment = line[place].moment
      let own = ConsentMoment(
        commit: moment.commit, committed: moment.seconds, seconds: times.latest[place] ?? end,
        earliest: times.earliest[place])
      return own.seconds <= end ? (own, line[place].path) : nil
    }
  }

  /// The commits of a stretch that changed the register or the user's own words, the newest first, and whether there
  /// are any of the second kind.
  private static func moments(of stretch: RevisionLine.Stretch, in git: Git) throws(GitFault)
    -> (moments: [Git.Moment], hasWords: Bool)
  {
    guard let birth = stretch.moments.last else { return ([], false) }
    var places = RegisterFinder.templatesPlaces(of: stretch.path)
    let touching = try git.line(from: stretch.end, touching: places).map(\.commit)
    if touching.isEmpty { return (stretch.moments, false) }
    for place in places { places += try Set(git.targets(ofLinkAt: place, in: touching).values) }
    if stretch.path.bytes.isEmpty { return (stretch.moments, true) }
    let all = try git.line(from: stretch.end, touching: [stretch.path] + places)
    let end = all.firstIndex { $0.commit == birth.commit } ?? all.count - 1
    return (Array(all[...end]), true)
  }

  /// The files of the user's own words in commits: those of the first folder that holds templates.
  private static func words(beside path: DiskPath, in commits: [String], of git: Git) throws(GitFault)
    -> [String: [TreeFile]]
  {
    var words: [String: [TreeFile]] = [:]
    for place in RegisterFinder.templatesPlaces(of: path) {
      for (commit, folder) in try git.linkedFolders(at: place, in: commits) where words[commit] == nil {
        guard TemplatesFolder.isOwn(folder.entries.map(\.name)) else { continue }
        words[commit] = folder.files.filter { $0.path.bytes.hasEnding(".toml") && !$0.path.isPassedOver }
      }
    }
    return words
  }

  private static func files(
    at path: DiskPath, in commits: [String], _ words: [String: [TreeFile]], on shelf: inout ConsentShelf,
    of git: Git
  ) throws(GitFault) -> [String: ConsentFiles] {
    let registers = try git.folders(at: path, in: commits)
    let activityTrees = try git.trees(Set(registers.values.compactMap { $0.folder(activities) }).sorted())
    let partyTrees = try git.trees(Set(registers.values.compactMap { $0.folder(parties) }).sorted())
    let activityFiles = try git.files(below: activityTrees) { shelf.wants($0) }
    let partyFiles = try git.files(below: partyTrees)
    let activityRecords = activityFiles.mapValues { shelf.activities($0, in: activities) }
    let partyRecords = partyFiles.mapValues { shelf.parties($0, in: parties) }
    return registers.reduce(into: [:]) { found, one in
      let (activities, parties) = (one.value.folder(activities) ?? "", one.value.folder(parties) ?? "")
      found[one.key] = ConsentFiles(
        around: shelf.around(one.value.files), parties: partyRecords[parties] ?? [],
        activities: activityRecords[activities] ?? [], words: words[one.key] ?? [], partiesMark: parties,
        activitiesMark: activities)
    }
  }

  private static let activities = DiskPath("activities")
  private static let parties = DiskPath("parties")

  private static func contents(of states: some Sequence<ConsentFiles>, in git: Git) throws(GitFault)
    -> [String: [UInt8]]
  {
    var ids: Set<String> = []
    var seen: Set<[String]> = []
    for state in states where seen.insert(state.mark).inserted { ids.formUnion(state.all.map(\.id)) }
    let sizes = try git.sizes(of: ids).filter { $0.value <= FileReader.limit }
    if sizes.values.reduce(0, +) > mostBytes { throw .notRun(.tooMuch) }
    return try git.contents(
      of: sizes.map { TreeFile(path: DiskPath(""), kind: .regular, id: $0.key, size: $0.value) })
  }
}

extension TreeObject {
  /// The files directly in the folder, without their sizes.
  fileprivate var files: [TreeFile] {
    entries.compactMap { entry in
      TreeFile.kinds[entry.mode].map { TreeFile(path: entry.name, kind: $0, id: entry.id, size: nil) }
    }.filter { $0.kind == .regular }
  }
}
