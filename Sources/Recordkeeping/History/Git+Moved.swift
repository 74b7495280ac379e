extension Git {
  /// The first parent of a commit; nil for the first commit of all.
  func parent(of commit: String) throws(GitFault) -> String? {
    do throws(GitFault) {
      return try id(of: "\(commit)^1")
    } catch .unknownRevision {
      return nil
    }
  }

  /// The folder from which a commit moved a register: one that held most of the same records in the commit before, and
  /// is a register no more. Nil where the register is new.
  func folder(movedTo path: DiskPath, in commit: String, from parent: String) throws(GitFault) -> DiskPath? {
    let after = try files(of: commit, inAll: true)
    let before = try files(of: parent, inAll: true)
    let marks = Set(after.filter { $0.path.name == RegisterFinder.mark }.map(\.path))
    let register = path.bytes.isEmpty ? after : after.compactMap { $0.below(path) }
    let names = Set(register.map(\.path))
    let ids = Set(register.filter(RevisionFolder.isWanted).map(\.id))
    let homes = before.filter { $0.path.name == RegisterFinder.mark && !marks.contains($0.path) }
      .map { $0.path == RegisterFinder.mark ? DiskPath("") : $0.path.parent }
    let shares = homes.map { home in
      before.compactMap { home.bytes.isEmpty ? $0 : $0.below(home) }.filter(RevisionFolder.isWanted)
        .count { names.contains($0.path) || ids.contains($0.id) }
    }
    guard let best = homes.indices.max(by: { shares[$0] < shares[$1] }), shares[best] > 1 else { return nil }
    return homes[best]
  }
}
