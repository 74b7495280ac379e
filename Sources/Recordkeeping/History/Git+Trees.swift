extension Git {
  /// How many objects one child is asked for, so that what it answers fits in memory.
  private static let batch = 1000
  private static let batchLimit = 256 << 20
  /// How many files a register may have in a revision: records and what lies among them.
  private static let mostFiles = 200_000

  /// Folders by what they were asked for: an id, or `<commit>^{tree}`.
  func trees(_ names: [String]) throws(GitFault) -> [String: TreeObject] {
    var trees: [String: TreeObject] = [:]
    for start in stride(from: 0, to: names.count, by: Self.batch) {
      let asked = names[start..<min(start + Self.batch, names.count)]
      let request = asked.joined(separator: "\n") + "\n"
      let outcome = try run(
        ["cat-file", "--batch"], input: Array(request.utf8), outputLimit: Self.batchLimit)
      if outcome.status != 0 { throw GitFault(outcome) }
      var batch = ObjectBatch(outcome.output)
      for name in asked {
        guard let object = batch.next("tree"),
          let tree = TreeObject(object.bytes, idLength: object.id.utf8.count / 2)
        else { throw .incomplete }
        trees[name] = tree
      }
    }
    return trees
  }

  /// The folder at a path in each of some commits; nothing for a commit without that folder. Every folder on the way
  /// is read, so that one that is not there is never taken for one that Git does not have.
  func folders(at path: DiskPath, in commits: [String]) throws(GitFault) -> [String: TreeObject] {
    let roots = try trees(commits.map { "\($0)^{tree}" })
    var found: [String: TreeObject] = [:]
    for commit in commits { found[commit] = roots["\(commit)^{tree}"] }
    for name in path.bytes.split(separator: UInt8(ascii: "/")) {
      let ids = found.compactMapValues { $0.folder(DiskPath(bytes: Array(name))) }
      let trees = try trees(Set(ids.values).sorted())
      found = ids.compactMapValues { trees[$0] }
    }
    return found
  }

  /// Every file below each of some folders, without its size; of some, only those whose names are wanted.
  func files(below folders: [String: TreeObject], named isWanted: (DiskPath) -> Bool = { _ in true })
    throws(GitFault) -> [String: [TreeFile]]
  {
    var known: [String: TreeObject] = [:]
    var next = Set(folders.values.flatMap(Self.inner))
    for _ in 0...RegisterWalk.depthLimit + 1 where !next.isEmpty {
      let trees = try trees(next.sorted())
      known.merge(trees) { first, _ in first }
      next = Set(trees.values.flatMap(Self.inner)).subtracting(known.keys)
    }
    var files: [String: [TreeFile]] = [:]
    for (name, folder) in folders { files[name] = try Self.files(in: folder, known, isWanted) }
    return files
  }

  private static func inner(_ tree: TreeObject) -> [String] { tree.entries.filter(\.isFolder).map(\.id) }

  private static func files(
    in folder: TreeObject, _ known: [String: TreeObject], _ isWanted: (DiskPath) -> Bool
  ) throws(GitFault) -> [TreeFile] {
    var files: [TreeFile] = []
    var open = [(path: DiskPath(""), folder: folder)]
    while let (path, folder) = open.popLast() {
      for entry in folder.entries where entry.isFolder || isWanted(entry.name) {
        let place = path.appending(entry.name)
        if entry.isFolder {
          if let inner = known[entry.id] { open.append((place, inner)) }
        } else if let kind = TreeFile.kinds[entry.mode] {
          files.append(TreeFile(path: place, kind: kind, id: entry.id, size: nil))
        }
      }
      // One small folder under many names, again and again, makes a tree without end.
      if files.count + open.count > mostFiles { throw .notRun(.tooMuch) }
    }
    return files
  }

  /// The sizes of files by their ids.
  func sizes(of ids: Set<String>) throws(GitFault) -> [String: Int] {
    if ids.isEmpty { return [:] }
    let request = ids.sorted().joined(separator: "\n") + "\n"
    let outcome = try run(["cat-file", "--batch-check"], input: Array(request.utf8))
    if outcome.status != 0 { throw GitFault(outcome) }
    var sizes: [String: Int] = [:]
    for line in outcome.output.split(separator: UInt8(ascii: "\n")) {
      let facts = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      guard facts.count == 3, facts[1] == "blob", let size = Int(facts[2]) else { throw .incomplete }
      sizes[facts[0]] = size
    }
    return sizes
  }
}
