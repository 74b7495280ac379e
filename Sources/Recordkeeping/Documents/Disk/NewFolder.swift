#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder that is new or empty, to be filled with files: all of them, or none.
public struct NewFolder {
  private let path: DiskPath
  private let exists: Bool

  /// Refuses a path at which something stands already.
  public init(_ path: DiskPath) throws(RunError) {
    let path = path.bytes.isEmpty ? DiskPath(".") : path.trimmed
    self.path = path
    exists = path.kind != nil
    switch path.kind {
    case .folder:
      guard try Self.isEmpty(path) else { throw .folderNotEmpty(path) }
    case nil:
      guard path.parent.kind == .folder else { throw .parentMissing(of: path) }
    default: throw .inTheWay(path)
    }
  }

  /// Whether Git keeps the folder, or the one in which it is to be made.
  public var isInRepository: Bool {
    DiskPath.resolved(path.kind == nil ? path.parent : path)?.repository != nil
  }

  /// Writes the files, by their paths within the folder; on any fault takes back what it made.
  public func write(_ files: [SourceFile]) throws(RunError) {
    var made = NewTree()
    do {
      let root = try open(&made)
      for file in files {
        try made.write(file.bytes, to: DiskPath(file.path), in: root)
      }
      try made.settle()
      try root.sync()
    } catch {
      made.takeBack()
      throw .cannotWrite(path.appending(made.last), error)
    }
  }

  private func open(_ made: inout NewTree) throws(SystemFault) -> OpenFolder {
    if exists { return try OpenFolder(path) }
    return try made.makeFolder(path.name, in: OpenFolder(path.parent))
  }

  private static func isEmpty(_ path: DiskPath) throws(RunError) -> Bool {
    do {
      return try OpenFolder(path).entries().isEmpty
    } catch {
      throw .cannotRead(path, error)
    }
  }
}

extension RunError {
  static func folderNotEmpty(_ path: DiskPath) -> RunError {
    let other = path.appending("register").shown
    return RunError(
      cannotFill(path),
      why: Wording(nl: "die map is niet leeg", en: "that folder is not empty"),
      next: Wording(
        nl: "Noem een nieuwe map, bijvoorbeeld `avgreg init \(other)`.",
        en: "Name a new folder, for example `avgreg init \(other)`."))
  }

  /// By the name of the folder, where its path says nothing.
  private static func cannotFill(_ path: DiskPath) -> Wording {
    let folder = path == DiskPath(".") ? DiskPath.resolved(path)?.name ?? path : path
    return Wording(nl: "kan niets schrijven in \(folder.shown)", en: "cannot write into \(folder.shown)")
  }

  static func inTheWay(_ path: DiskPath) -> RunError {
    RunError(
      cannotFill(path),
      why: Wording(nl: "het is geen map", en: "it is not a folder"),
      next: Wording(nl: "Noem een nieuwe of een lege map.", en: "Name a new or an empty folder."))
  }

  static func parentMissing(of path: DiskPath) -> RunError {
    let parent = path.parent.shown
    return RunError(
      Wording(nl: "kan \(path.shown) niet maken", en: "cannot make \(path.shown)"),
      why: Wording(nl: "de map \(parent) bestaat niet", en: "the folder \(parent) does not exist"),
      next: Wording(nl: "Maak die map eerst.", en: "Make that folder first."))
  }

  static func cannotWrite(_ path: DiskPath, _ fault: SystemFault) -> RunError {
    RunError(
      Wording(nl: "kan \(path.shown) niet schrijven", en: "cannot write \(path.shown)"),
      why: fault.words,
      state: Wording(nl: "Er is niets achtergebleven.", en: "Nothing was left behind."))
  }
}
