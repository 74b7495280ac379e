#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files that are to be changed, made or moved together. Every new text lies ready beside its place, and on the disk,
/// before the first name changes; each file is at any moment the old one or the new one, whole.
struct ChangedFiles {
  private struct Change {
    let root: DiskPath
    let top: OpenFolder
    let old: SourceFile?
    let new: SourceFile
    /// Where it is to lie; nothing as long as that folder is not made.
    var folder: OpenFolder?
    let oldFolder: OpenFolder
    var draft: Draft?

    var path: DiskPath { root.appending(new.path) }
    var oldPath: DiskPath? { old.map { root.appending($0.path) } }
    var isInPlace: Bool { old?.path == new.path }
    var name: DiskPath { DiskPath(new.path).name }
    var oldName: DiskPath { DiskPath(old?.path ?? new.path).name }
    /// What is new comes first and what moves last: the same command can finish what was cut off in between.
    var turn: Int { old == nil ? 0 : isInPlace ? 1 : 2 }
  }

  private var changes: [Change] = []
  private var made = NewTree()
  /// The folders of registers, each open once: a lock is of one opening.
  private var tops: [OpenFolder] = []

  /// Notes a file to be written in the place of one that was read, or as a new one for nil. Refuses what lies behind a
  /// link. From the first file of a register on, no other run changes it.
  mutating func add(_ file: SourceFile, from old: SourceFile?, in root: DiskPath) throws(RunError) {
    let path = root.appending(file.path)
    do throws(SystemFault) {
      let top = try opened(root)
      let folder = try Self.folder(of: file, in: top)
      let oldFolder = try old.flatMap { (old) throws(SystemFault) in try Self.folder(of: old, in: top) }
      changes.append(
        Change(
          root: root, top: top, old: old, new: file, folder: folder, oldFolder: oldFolder ?? folder ?? top))
    } catch {
      throw .cannotChange(path, error.number == EBUSY ? .busy : error.words, done: [])
    }
  }

  /// Writes them all.
  mutating func write() throws(RunError) {
    do throws(RunError) {
      for change in changes { try Self.check(change) }
      for place in changes.indices { try makeDraft(at: place) }
      for change in changes { try Self.check(change) }
    } catch {
      removeDrafts()
      made.takeBack()
      throw error
    }
    try exchange()
  }

  /// The folder of a register, locked, without what a run that was killed has left in it.
  private mutating func opened(_ root: DiskPath) throws(SystemFault) -> OpenFolder {
    let folder = try OpenFolder(root)
    let status = try folder.status()
    for top in tops {
      let other = try top.status()
      if (other.st_dev, other.st_ino) == (status.st_dev, status.st_ino) { return top }
    }
    guard folder.lock() else { throw SystemFault(number: EBUSY) }
    Draft.clearStale(in: folder)
    for name in ["activities", "parties"] { Self.clearStale(DiskPath(name), in: folder, depth: 1) }
    tops.append(folder)
    return folder
  }

  private static func clearStale(_ name: DiskPath, in parent: OpenFolder, depth: Int) {
    guard depth <= RegisterWalk.depthLimit, let folder = try? parent.folder(name) else { return }
    Draft.clearStale(in: folder)
    for entry in (try? folder.entries()) ?? [] where entry.kind == .folder {
      clearStale(entry.name, in: folder, depth: depth + 1)
    }
  }

  /// The existing folder of a file; nil where there is none yet.
  private static func folder(of file: SourceFile, in root: OpenFolder) throws(SystemFault) -> OpenFolder? {
    var folder = root
    for part in file.path.utf8.split(separator: UInt8(ascii: "/")).dropLast() {
      let name = DiskPath(bytes: Array(part))
      guard try folder.kind(name) != nil else { return nil }
      folder = try folder.folder(name)
    }
    return folder
  }

  /// Stops where the disk has something else than was read.
  private static func check(_ change: Change) throws(RunError) {
    if !change.isInPlace { try checkFree(change) }
    guard let old = change.old, let path = change.oldPath else { return }
    switch FileReader().contents(of: change.oldName, in: change.oldFolder) {
    case .bytes(let bytes) where bytes == old.bytes: return
    case .bytes, .tooLarge: throw .changedMeanwhile(path)
    case .fault(let fault): throw .cannotChange(path, fault.words, done: [])
    case .notRegular(let kind):
      let words = Wording(nl: "het is \(kind.words.nl)", en: "it is \(kind.words.en)")
      throw .cannotChange(path, words, done: [])
    }
  }

  private static func checkFree(_ change: Change) throws(RunError) {
    do throws(SystemFault) {
      guard let folder = change.folder, try folder.kind(change.name) != nil else { return }
    } catch {
      throw .cannotChange(change.path, error.words, done: [])
    }
    throw .cannotChange(
      change.path, Wording(nl: "dat bestand is er al", en: "that file is there already"), done: [])
  }

  /// Lays the new text ready in the folder where it is to take a name: that of the old file, if there is one.
  private mutating func makeDraft(at place: Int) throws(RunError) {
    do throws(SystemFault) {
      try makeFolder(at: place)
      let change = changes[place]
      guard let old = change.old else {
        changes[place].draft = try Draft(
          change.new.bytes, for: change.name, in: change.folder ?? change.top)
        return
      }
      let status = try change.oldFolder.status(change.oldName)
      if old.bytes == change.new.bytes { return }
      changes[place].draft = try Draft(
        change.new.bytes, for: change.oldName, in: change.oldFolder, like: status)
    } catch {
      removeDrafts()
      let needed = changes.reduce(0) { $0 + OpenFolder.room(for: $1.new.bytes) }
      throw .cannotChange(
        changes[place].path, error.words(writing: needed, files: changes.count, in: changes[place].top),
        done: [])
    }
  }

  private mutating func makeFolder(at place: Int) throws(SystemFault) {
    let change = changes[place]
    if change.folder != nil { return }
    changes[place].folder = try made.makeFolders(DiskPath(change.new.path).parent, in: change.top)
  }

  /// Gives every text its name. From here on what is done stays done, and is said.
  private mutating func exchange() throws(RunError) {
    var done: [DiskPath] = []
    for place in changes.indices.sorted(by: { (changes[$0].turn, $0) < (changes[$1].turn, $1) }) {
      let change = changes[place]
      do throws(SystemFault) {
        try Self.exchange(change)
        changes[place].draft = nil
        done.append(change.path)
      } catch {
        removeDrafts()
        if done.isEmpty { made.takeBack() }
        throw .cannotChange(change.path, error.words, done: done)
      }
    }
    try settle()
  }

  private static func exchange(_ change: Change) throws(SystemFault) {
    guard change.old != nil else { return try change.draft?.take(change.name) ?? () }
    try change.draft?.replace(change.oldName)
    if !change.isInPlace {
      try change.oldFolder.move(change.oldName, to: change.folder ?? change.top, as: change.name)
    }
  }

  /// Waits until the disk has every name.
  private func settle() throws(RunError) {
    do throws(SystemFault) {
      try made.settle()
      for change in changes {
        try change.folder?.sync()
        if change.old != nil { try change.oldFolder.sync() }
      }
    } catch {
      throw .notSettled(changes[0].path, error)
    }
  }

  private func removeDrafts() {
    for change in changes { change.draft?.discard() }
  }
}

extension RunError {
  /// A file that could not be changed, and those that were before it.
  static func cannotChange(_ path: DiskPath, _ why: Wording, done: [DiskPath]) -> RunError {
    let names = done.map(\.shown).joined(separator: ", ")
    return RunError(
      Wording(nl: "kan \(path.shown) niet wijzigen", en: "cannot change \(path.shown)"), why: why,
      state: done.isEmpty
        ? nothingWritten
        : Wording(nl: "Wel geschreven: \(names); de rest niet.", en: "Written: \(names); the others not."),
      next: done.isEmpty
        ? nil
        : Wording(
          nl: "Doe hetzelfde nog eens: dat maakt het af.", en: "Do the same once more: that finishes it."))
  }

  /// A file that another program has changed since it was read.
  static func changedMeanwhile(_ path: DiskPath) -> RunError {
    RunError(
      Wording(nl: "kan \(path.shown) niet wijzigen", en: "cannot change \(path.shown)"),
      why: Wording(
        nl: "het bestand is intussen door een ander programma gewijzigd",
        en: "another program has changed the file meanwhile"),
      state: nothingWritten, next: Wording(nl: "Doe het nog eens.", en: "Do it once more."))
  }
}
