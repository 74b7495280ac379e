extension Git {
  /// What the file at a path from the root held in each of some commits; nothing for a commit without it, and for a file
  /// that can be no record.
  func contents(at path: DiskPath, in commits: [String]) throws(GitFault) -> [String: [UInt8]] {
    let folder = path.parent == DiskPath(".") ? DiskPath("") : path.parent
    let folders = try folders(at: folder, in: commits)
    let ids = folders.compactMapValues { folder in
      folder.entries.first { $0.name == path.name && !$0.isFolder }?.id
    }
    let sizes = try sizes(of: Set(ids.values))
    let files = ids.values.map { TreeFile(path: path, kind: .regular, id: $0, size: sizes[$0]) }
    let contents = try contents(of: files.filter(RevisionFolder.isWanted))
    return ids.compactMapValues { contents[$0] }
  }

  /// The same repository seen from its root, and where the folder lies in it.
  func fromRoot() throws(GitFault) -> (git: Git, place: Place) {
    let place = try place()
    var root = folder
    for _ in place.prefix.bytes.split(separator: UInt8(ascii: "/")) { root = root.parent }
    return (Git(program: program, folder: root), place)
  }
}
