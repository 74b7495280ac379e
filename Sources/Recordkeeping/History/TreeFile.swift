/// A file of a revision, as Git lists it.
struct TreeFile: Hashable, Sendable {
  /// Its path from the folder that was listed.
  let path: DiskPath
  /// What lies there; a repository within the repository is a folder.
  let kind: FileKind
  /// The id of what stands in it.
  let id: String
  /// How many bytes that is; nil for a repository within the repository, and where Git does not have it.
  let size: Int?

  /// Reads `100644 blob <id> <size>`, a tab and the path; nil for anything else.
  init?(listed line: ArraySlice<UInt8>) {
    guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
    let facts = line[..<tab].split(separator: UInt8(ascii: " ")).map {
      String(decoding: Array($0), as: UTF8.self)
    }
    guard facts.count == 4, facts[2].utf8.allSatisfy(\.isHexadecimal), let kind = Self.kinds[facts[0]] else {
      return nil
    }
    self.init(
      path: DiskPath(bytes: Array(line[(tab + 1)...])), kind: kind, id: facts[2], size: Int(facts[3]))
  }

  init(path: DiskPath, kind: FileKind, id: String, size: Int?) {
    self.path = path
    self.kind = kind
    self.id = id
    self.size = size
  }

  static let kinds: [String: FileKind] = [
    "100644": .regular, "100755": .regular, "100664": .regular, "120000": .link, "160000": .folder,
  ]

  /// The same file with a size.
  func sized(_ size: Int?) -> TreeFile { TreeFile(path: path, kind: kind, id: id, size: size) }

  /// The same file, told from a folder that it lies in.
  func below(_ folder: DiskPath) -> TreeFile? {
    path.below(folder).map { TreeFile(path: $0, kind: kind, id: id, size: size) }
  }
}

extension UInt8 {
  fileprivate var isHexadecimal: Bool { isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self) }
}
