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

  /// Writes the files, by their paths within the folder. A new folder is made under a name of its own and gets its
  /// name when all is there; one that exists gets what lies ready in it, name by name.
  public func write(_ files: [SourceFile]) throws(RunError) {
    let (parent, ready) = try opening { () throws(SystemFault) in
      let parent = try OpenFolder(exists ? path : path.parent)
      guard parent.lock() else { throw SystemFault(number: EBUSY) }
      Draft.clearStale(in: parent)
      return (parent, try Draft.makeFolder(for: path.name, in: parent))
    }
    var made = NewTree()
    do throws(SystemFault) {
      for file in files { try made.write(file.bytes, to: DiskPath(file.path), in: ready.1) }
      try made.settle()
      try ready.1.settle(mode: 0o755)
      if exists { try Self.bring(ready, to: parent) } else { try parent.rename(ready.0, to: path.name) }
    } catch {
      Draft.discard(ready.0, in: parent)
      let needed = files.reduce(4 * 4096) { $0 + OpenFolder.room(for: $1.bytes) }
      throw .cannotWrite(
        path.appending(made.last), why: error.words(writing: needed, files: files.count + 4, in: parent))
    }
    do {
      try parent.sync()
    } catch {
      throw .notSettled(path, error)
    }
  }

  private func opening<Result>(_ work: () throws(SystemFault) -> Result) throws(RunError) -> Result {
    do throws(SystemFault) {
      return try work()
    } catch {
      throw .cannotWrite(path, why: error.number == EBUSY ? .busy : error.words)
    }
  }

  /// Moves all that lies ready up into the folder around it, and takes it back where something is in the way.
  private static func bring(_ ready: (name: DiskPath, folder: OpenFolder), to parent: OpenFolder)
    throws(SystemFault)
  {
    // The file that makes it a register comes last: what was cut off in between is no register yet.
    let names = try ready.folder.entries().map(\.name).sorted {
      ($0 == RegisterFinder.mark ? 1 : 0, $0) < ($1 == RegisterFinder.mark ? 1 : 0, $1)
    }
    var moved: [DiskPath] = []
    do throws(SystemFault) {
      for name in names {
        try ready.folder.move(name, to: parent)
        moved.append(name)
      }
      try parent.removeFolder(ready.name)
    } catch {
      for name in moved { try? parent.move(name, to: ready.folder) }
      throw error
    }
  }

  private static func isEmpty(_ path: DiskPath) throws(RunError) -> Bool {
    do {
      return try OpenFolder(path).entries().allSatisfy { Draft.isDraft($0.name) }
    } catch {
      throw .cannotRead(path, error)
    }
  }
}

extension RunError {
  static func folderNotEmpty(_ path: DiskPath) -> RunError {
    let other = path.appending("register").quoted
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

  static func cannotWrite(_ path: DiskPath, why: Wording) -> RunError {
    RunError(
      Wording(nl: "kan \(path.shown) niet schrijven", en: "cannot write \(path.shown)"), why: why,
      state: Wording(nl: "Er is niets achtergebleven.", en: "Nothing was left behind."))
  }

  /// Something that is written, but of which the disk does not say that it has it.
  static func notSettled(_ path: DiskPath, _ fault: SystemFault) -> RunError {
    RunError(
      Wording(
        nl: "kan niet zeggen dat \(path.shown) blijvend op de schijf staat",
        en: "cannot tell that \(path.shown) is on the disk for good"),
      why: fault.words,
      state: Wording(
        nl: "Het is geschreven, maar na een stroomstoring kan het weg zijn.",
        en: "It is written, but may be gone after a power cut."))
  }
}

extension Wording {
  /// Why a folder cannot be written in now.
  static let busy = Wording(
    nl: "een andere avgreg is daar al bezig; probeer het opnieuw als die klaar is",
    en: "another avgreg is already at work there; try again when it has finished")
}
