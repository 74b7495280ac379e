/// A moment in the history of registers, by the name that Git knows it by: `HEAD~1`, `main`, `v1.0`.
public struct Revision: Sendable {
  /// The name, as someone gave it.
  public let name: String
  private let path: String?
  private let variables: [String: String]

  /// A revision, the `PATH` to look for git in, and the variables that git may know; throws for a name that git
  /// would take for an option.
  public init(_ name: String, path: String?, variables: [String: String]) throws(RunError) {
    guard !name.isEmpty, name.utf8.first != UInt8(ascii: "-") else { throw .revisionIsOption(name) }
    self.name = name
    self.path = path
    self.variables = variables
  }

  /// Where to look for git.
  var search: GitSearch { GitSearch(path: path, variables: variables) }

  /// A register as it stood then; without files where it did not exist yet. Where its folder had another name, the
  /// folder is meant that is gone by now and held most of the same records.
  public func load(_ register: FoundRegister) throws(RunError) -> RegisterFolder {
    guard let root = GitSearch.repository(of: register.whole) else {
      throw .notInRepository(self, register.path)
    }
    guard let program = GitProgram.find(in: path, variables: variables, outside: [root, register.whole])
    else {
      throw .gitMissing(self)
    }
    do throws(GitFault) {
      return try load(register, from: Git(program: program, folder: register.whole), root: root)
    } catch {
      throw .cannotCompare(self, error, root: root)
    }
  }

  private func load(_ register: FoundRegister, from git: Git, root: DiskPath) throws(GitFault)
    -> RegisterFolder
  {
    let commit = try git.commit(of: name)
    var files = try git.files(of: commit)
    if !files.contains(where: { $0.path == RegisterFinder.mark }) {
      let all = try git.files(of: commit, inAll: true)
      files = Self.moved(register, among: all, root: root) ?? files
    }
    if files.contains(where: { $0.kind != .folder && $0.size == nil }) { throw .incomplete }
    let contents = try git.contents(of: files.filter(RevisionFolder.isWanted))
    do {
      return try RegisterFolder.load(RevisionFolder(files, contents: contents))
    } catch {
      throw .notRun(.system(error))
    }
  }

  /// The files of the register that a revision held in another folder.
  private static func moved(_ register: FoundRegister, among files: [TreeFile], root: DiskPath) -> [TreeFile]?
  {
    let homes = files.filter { $0.path.name == RegisterFinder.mark }.map(\.path.parent)
      .filter { root.appending($0).appending(RegisterFinder.mark).kind == nil }
    let candidates = homes.map { home in files.compactMap { $0.below(home) } }
    let shares = candidates.map { files in
      files.count { register.whole.appending($0.path).kind == .regular && RevisionFolder.isWanted($0) }
    }
    guard let best = shares.indices.max(by: { shares[$0] < shares[$1] }), shares[best] > 1 else { return nil }
    return candidates[best]
  }
}
