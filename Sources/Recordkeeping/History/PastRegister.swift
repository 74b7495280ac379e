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

  /// Reads a register from a commit: at its path, else in the folder that is gone by now and held most of the same records.
  /// `git` stands in the root of the repository.
  init(_ register: FoundRegister, at prefix: DiskPath, in commit: String, from git: Git) throws(GitFault) {
    let files = try git.files(of: commit, at: [prefix] + RegisterFinder.templatesPlaces(of: prefix))
    if !files.contains(where: { $0.path == prefix.appending(RegisterFinder.mark) }),
      let home = Self.moved(register, among: try git.files(of: commit, inAll: true), root: git.folder)
    {
      try self.init(at: home, in: commit, from: git)
    } else {
      try self.init(at: prefix, in: commit, from: git, files)
    }
  }

  /// Reads a register from a commit at a path.
  init(at path: DiskPath, in commit: String, from git: Git) throws(GitFault) {
    try self.init(
      at: path, in: commit, from: git,
      git.files(of: commit, at: [path] + RegisterFinder.templatesPlaces(of: path)))
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

  /// The folder that a path in the repository lies in; empty for the root.
  private static func folder(of path: DiskPath) -> DiskPath {
    let parent = path.parent
    return parent == DiskPath(".") ? DiskPath("") : parent
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

  /// The folder in which a revision held the register.
  private static func moved(_ register: FoundRegister, among files: [TreeFile], root: DiskPath) -> DiskPath? {
    let homes = files.filter { $0.path.name == RegisterFinder.mark }.map { folder(of: $0.path) }
      .filter { root.appending($0).appending(RegisterFinder.mark).kind == nil }
    let shares = homes.map { home in
      files.compactMap { home.bytes.isEmpty ? $0 : $0.below(home) }
        .count { register.whole.appending($0.path).kind == .regular && RevisionFolder.isWanted($0) }
    }
    guard let best = shares.indices.max(by: { shares[$0] < shares[$1] }), shares[best] > 1 else { return nil }
    return homes[best]
  }
}
