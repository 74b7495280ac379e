/// A moment in the history of registers, by the name that Git knows it by: `HEAD~1`, `main`, `v1.0`.
public struct Revision: Sendable {
  /// For what somebody named it: messages say what to do instead.
  public enum Use: Sendable {
    /// `check --since`.
    case since
    /// `diff`.
    case diff
    /// `--at`.
    case at
  }

  /// The name, as someone gave it.
  public let name: String
  /// For what it was given.
  public let use: Use
  /// Where to look for git.
  let search: GitSearch

  /// A revision, the `PATH` to look for git in, and the variables that git may know; throws for a name that git
  /// would take for an option.
  public init(_ name: String, path: String?, variables: [String: String]) throws(RunError) {
    try self.init(name, for: .since, with: GitSearch(path: path, variables: variables))
  }

  /// A revision for a use, and where to look for git; throws for a name that git would take for an option.
  public init(_ name: String, for use: Use, with search: GitSearch) throws(RunError) {
    guard !name.isEmpty, name.utf8.first != UInt8(ascii: "-") else { throw .revisionIsOption(name, use) }
    self.name = name
    self.use = use
    self.search = search
  }

  /// A register as it stood then; without files where it did not exist yet. Where its folder had another name, it is
  /// found there by its history.
  public func load(_ register: FoundRegister) throws(RunError) -> RegisterFolder { try past(register).folder }

  /// The same with the commit and the user's own templates of then.
  func past(_ register: FoundRegister) throws(RunError) -> PastRegister {
    let (git, prefix) = try git(for: register)
    do throws(GitFault) {
      return try PastRegister(register, at: prefix, in: git.commit(of: name), from: git)
    } catch {
      throw .cannotCompare(self, error, root: git.folder, in: git)
    }
  }

  /// The registers that the revision held in a folder of registers, and that are not there now; from the root of the disk.
  func registers(goneFrom folder: DiskPath) throws(RunError) -> [DiskPath] {
    guard let root = GitSearch.repository(of: folder), let git = try? search.git(in: root) else { return [] }
    let homes: Set<DiskPath>
    do throws(GitFault) {
      homes = RegisterTrace.homes(
        among: try git.files(of: git.commit(of: name), at: [folder.below(root) ?? DiskPath("")]))
    } catch {
      throw .cannotCompare(self, error, root: root, in: git)
    }
    return homes.map { root.appending($0) }.filter { home in
      let names = home.below(folder)?.bytes.split(separator: UInt8(ascii: "/")).map {
        DiskPath(bytes: Array($0))
      }
      guard let names, names.count <= RegisterFinder.depthLimit else { return false }
      return !names.contains { $0.isPassedOver || $0 == DiskPath("node_modules") }
        && home.appending(RegisterFinder.mark).kind == nil
    }
  }

  /// Git in the root of the repository that a register lies in, and where in it.
  func git(for register: FoundRegister) throws(RunError) -> (git: Git, prefix: DiskPath) {
    do {
      let git = try search.git(in: register.whole)
      let root = GitSearch.repository(of: register.whole) ?? register.whole
      return (Git(program: git.program, folder: root), register.whole.below(root) ?? DiskPath(""))
    } catch {
      throw error == .gitMissing ? .gitMissing(self) : .notInRepository(self, register.path)
    }
  }
}
