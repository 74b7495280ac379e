/// A register as it stood in a commit, with the user's own templates of then.
struct PastRegister: Sendable {
  /// The id of the commit.
  let commit: String
  /// Where the register lay, from the root of the repository.
  let path: DiskPath
  /// Its files; none where there was no register.
  let folder: RegisterFolder
  /// The user's own templates, numbered after the files; nil where there were none.
  let templates: TemplatesFolder?

  /// Whether there was a register.
  var exists: Bool { folder.files.contains { $0.path == "organisation.md" } }

  /// Reads a register from a commit: in the folder in which the history that leads to what is there now had it, at its
  /// path or elsewhere. `git` stands in the root of the repository.
  init(_ register: FoundRegister, at prefix: DiskPath, in commit: String, from git: Git) throws(GitFault) {
    if let home = try Self.home(of: register, at: prefix, in: commit, from: git) {
      try self.init(at: home, in: commit, from: git)
    } else {
      try self.init(at: prefix, in: commit, from: git, [])
    }
  }

  /// Reads a register from a commit at a path.
  init(at path: DiskPath, in commit: String, from git: Git) throws(GitFault) {
    let places = RegisterFinder.templatesPlaces(of: path)
    try self.init(
      at: path, in: commit, from: git,
      git.files(of: commit, at: [path] + places, followingLinksAt: places))
  }

  private init(at path: DiskPath, in commit: String, from git: Git, _ files: [TreeFile]) throws(GitFault) {
    let own = files.compactMap { path.bytes.isEmpty ? $0 : $0.below(path) }
    let templates = Self.templates(of: path, among: files)
    let wanted = own.filter(RevisionFolder.isWanted) + templates
    if own.contains(where: { $0.kind != .folder && $0.size == nil }) { throw .incomplete }
    let contents = try git.contents(of: wanted)
    self.commit = commit
    self.path = path
    do {
      folder = try RegisterFolder.load(RevisionFolder(own, contents: contents))
      self.templates =
        templates.isEmpty
        ? nil
        : try TemplatesFolder.load(
          RevisionFolder(templates, contents: contents), firstNumber: folder.files.count)
    } catch {
      throw .notRun(.system(error))
    }
  }

  /// The files of the nearest folder of templates.
  private static func templates(of path: DiskPath, among files: [TreeFile]) -> [TreeFile] {
    for home in RegisterFinder.templatesPlaces(of: path) {
      let own = files.compactMap { $0.below(home) }
        .filter { !$0.path.bytes.contains(UInt8(ascii: "/")) && ($0.size ?? 0) <= FileReader.limit }
      if TemplatesFolder.isOwn(own.map(\.path)) { return own.filter { $0.kind == .regular } }
    }
    return []
  }

  /// The folder in which a commit held the register; nil where it held none.
  private static func home(
    of register: FoundRegister, at prefix: DiskPath, in commit: String, from git: Git
  ) throws(GitFault) -> DiskPath? {
    let head = try git.id(of: "HEAD^{commit}")
    let isCommitted = try git.commits([head], holding: prefix).contains(head)
    guard let present = try isCommitted ? prefix : git.folder(heldBefore: register, in: head) else {
      return prefix
    }
    if commit == head { return present }
    if try isUntouched(present, from: commit, to: head, in: git) { return present }
    if let known = try RevisionLine.folder(of: present, from: head, at: commit, in: git) { return known }
    if try git.commits([commit], holding: present).contains(commit) { return present }
    return try git.folder(movedTo: present, in: head, from: commit)
  }

  /// Whether a commit holds a register in a folder that was never without one between that commit and another.
  private static func isUntouched(
    _ path: DiskPath, from commit: String, to head: String, in git: Git
  ) throws(GitFault) -> Bool {
    let touching = try git.line(from: "\(commit)..\(head)", touching: [path.appending(RegisterFinder.mark)])
    let commits = [commit] + touching.map(\.commit)
    return try git.commits(commits, holding: path).count == Set(commits).count
  }
}
