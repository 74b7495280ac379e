extension Git {
  /// Where a link leads that lies at a path from the root, in each of some commits; nothing for a commit in which there is
  /// no link, or one that leads out of the repository.
  func targets(ofLinkAt path: DiskPath, in commits: [String]) throws(GitFault) -> [String: DiskPath] {
    let ids = try folders(at: path.folder, in: commits).compactMapValues { folder in
      folder.entries.first { $0.name == path.name && TreeFile.kinds[$0.mode] == .link }?.id
    }
    let sizes = try sizes(of: Set(ids.values)).filter { $0.value <= Self.longestLink }
    let links = sizes.map { TreeFile(path: path, kind: .link, id: $0.key, size: $0.value) }
    let contents = try contents(of: links)
    return ids.compactMapValues { contents[$0].flatMap { Self.target($0, from: path.folder) } }
  }

  /// The folders at a path in each of some commits, also where a link inside the repository stands for one.
  func linkedFolders(at path: DiskPath, in commits: [String]) throws(GitFault) -> [String: TreeObject] {
    var found = try folders(at: path, in: commits)
    let targets = try targets(ofLinkAt: path, in: commits.filter { found[$0] == nil })
    for target in Set(targets.values) {
      let commits = targets.keys.filter { targets[$0] == target }
      found.merge(try folders(at: target, in: commits)) { first, _ in first }
    }
    return found
  }

  /// The files of a commit at some paths, with what the links lead to that lie at some of those.
  func files(of commit: String, at paths: [DiskPath], followingLinksAt places: [DiskPath]) throws(GitFault)
    -> [TreeFile]
  {
    var files = try files(of: commit, at: paths)
    for place in places where files.contains(where: { $0.path == place && $0.kind == .link }) {
      guard let target = try targets(ofLinkAt: place, in: [commit])[commit] else { continue }
      files += try self.files(of: commit, at: [target]).compactMap { $0.below(target) }.map { file in
        TreeFile(path: place.appending(file.path), kind: file.kind, id: file.id, size: file.size)
      }
    }
    return files
  }

  private static let longestLink = 4096

  /// The path that a link in a folder names, from the root of the repository; nil where it leads out of it.
  private static func target(_ link: [UInt8], from folder: DiskPath) -> DiskPath? {
    let slash = UInt8(ascii: "/")
    if link.first == slash { return nil }
    var names = folder.bytes.split(separator: slash)
    for name in link.split(separator: slash) where name != [UInt8(ascii: ".")] {
      if name != [UInt8(ascii: "."), UInt8(ascii: ".")] {
        names.append(name)
      } else if names.popLast() == nil {
        return nil
      }
    }
    return names.isEmpty ? nil : DiskPath(bytes: Array(names.joined(separator: [slash])))
  }
}
