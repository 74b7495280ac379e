/// A folder as it stood in a revision; it is read as one on the disk is.
struct RevisionFolder: RecordFolder {
  private let path: DiskPath
  private let tree: Tree

  /// The folder that holds these files, with what stands in those that can be records.
  init(_ files: [TreeFile], contents: [String: [UInt8]]) {
    path = DiskPath("")
    tree = Tree(files, contents)
  }

  private init(path: DiskPath, tree: Tree) {
    self.path = path
    self.tree = tree
  }

  /// Whether a file can be a record, or be taken for one, so that its bytes are wanted.
  static func isWanted(_ file: TreeFile) -> Bool {
    guard file.kind == .regular, let size = file.size, size <= FileReader.limit else { return false }
    let name = file.path.bytes.suffix(16).map(\.lowercased)
    return [".md", ".toml", ".markdown", ".txt"].contains { name.hasEnding($0) }
  }

  func entries() throws(SystemFault) -> [OpenFolder.Entry] {
    (tree.kinds[path] ?? [:]).map { OpenFolder.Entry(name: $0.key, kind: $0.value) }
      .sorted { $0.name < $1.name }
  }

  func folder(_ name: DiskPath) throws(SystemFault) -> RevisionFolder {
    RevisionFolder(path: path.appending(name), tree: tree)
  }

  func kind(_ name: DiskPath) throws(SystemFault) -> FileKind? { tree.kinds[path]?[name] }

  func contents(of name: DiskPath, by reader: FileReader) -> FileReader.Outcome {
    guard let file = tree.files[path.appending(name)], let size = file.size else {
      return .notRegular(.folder)
    }
    if size > FileReader.limit { return .tooLarge(size) }
    return .bytes(tree.contents[file.id] ?? [])
  }

  func beginning(of name: DiskPath, count: Int, by reader: FileReader) -> [UInt8] {
    tree.files[path.appending(name)].map { Array((tree.contents[$0.id] ?? []).prefix(count)) } ?? []
  }

  /// All folders of the revision, flat: however deep they lie, nothing here calls itself.
  private final class Tree: Sendable {
    let files: [DiskPath: TreeFile]
    let contents: [String: [UInt8]]
    let kinds: [DiskPath: [DiskPath: FileKind]]

    init(_ files: [TreeFile], _ contents: [String: [UInt8]]) {
      self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
      self.contents = contents
      kinds = files.reduce(into: [:]) { Self.add($1, to: &$0) }
    }

    /// Enters a file and the folders above it, no deeper than a register may go and one more to see that it does.
    private static func add(_ file: TreeFile, to kinds: inout [DiskPath: [DiskPath: FileKind]]) {
      var folder = DiskPath("")
      let names = file.path.bytes.split(separator: UInt8(ascii: "/"))
      for (depth, name) in names.prefix(RegisterWalk.depthLimit + 2).enumerated() {
        let name = DiskPath(bytes: Array(name))
        kinds[folder, default: [:]][name] = depth == names.count - 1 ? file.kind : .folder
        folder = folder.appending(name)
      }
    }
  }
}
