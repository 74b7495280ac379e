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
    let old: SourceFile?
    let new: SourceFile
    let folder: OpenFolder
    let oldFolder: OpenFolder
    var draft: DiskPath?

    var path: DiskPath { root.appending(new.path) }
    var oldPath: DiskPath? { old.map { root.appending($0.path) } }
    var isInPlace: Bool { old?.path == new.path }
    var name: DiskPath { DiskPath(new.path).name }
    var oldName: DiskPath { DiskPath(old?.path ?? new.path).name }
  }

  private var changes: [Change] = []
  private var made = NewTree()

  /// Notes a file to be written in the place of one that was read, or as a new one for nil. Refuses what is no plain
  /// file, what lies behind a link, and what is no longer as it was read.
  mutating func add(_ file: SourceFile, from old: SourceFile?, in root: DiskPath) throws(RunError) {
    let path = root.appending(file.path)
    do throws(SystemFault) {
      let top = try OpenFolder(root)
      let oldFolder = try Self.folder(of: old ?? file, in: top)
      var folder = try Self.folder(of: file, in: top)
      if folder == nil { folder = try made.makeFolders(DiskPath(file.path).parent, in: top) }
      changes.append(
        Change(root: root, old: old, new: file, folder: folder ?? top, oldFolder: oldFolder ?? top))
    } catch {
      made.takeBack()
      throw .cannotChange(path, error.words, done: [])
    }
  }

  /// Writes them all.
  mutating func write() throws(RunError) {
    do throws(RunError) {
      for change in changes { try Self.check(change) }
      for place in changes.indices { try makeDraft(of: &changes[place]) }
      for change in changes { try Self.check(change) }
    } catch {
      removeDrafts()
      made.takeBack()
      throw error
    }
    try exchange()
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
      guard try change.folder.kind(change.name) != nil else { return }
    } catch {
      throw .cannotChange(change.path, error.words, done: [])
    }
    throw .cannotChange(
      change.path, Wording(nl: "dat bestand is er al", en: "that file is there already"), done: [])
  }

  private func makeDraft(of change: inout Change) throws(RunError) {
    let draft = DiskPath(bytes: Array(".\(getpid()).".utf8) + change.name.bytes.prefix(200))
    do throws(SystemFault) {
      let status = change.old == nil ? nil : try change.oldFolder.status(change.oldName)
      change.draft = draft
      do throws(SystemFault) {
        try change.folder.write(change.new.bytes, to: draft, like: status)
      } catch {
        // A name that was taken is someone else's.
        if error.number == EEXIST { change.draft = nil }
        throw error
      }
    } catch {
      throw .cannotChange(change.path, error.words, done: [])
    }
  }

  /// Gives every draft its name. From here on what is done stays done, and is said.
  private mutating func exchange() throws(RunError) {
    var done: [DiskPath] = []
    for place in changes.indices {
      let change = changes[place]
      guard let draft = change.draft else { continue }
      do throws(SystemFault) {
        if change.isInPlace {
          try change.folder.rename(draft, to: change.name)
        } else {
          try change.folder.renameNew(draft, to: change.name)
        }
        changes[place].draft = nil
        done.append(change.path)
        if !change.isInPlace, change.old != nil { try change.oldFolder.remove(change.oldName) }
      } catch {
        removeDrafts()
        if done.isEmpty { made.takeBack() }
        throw .cannotChange(change.path, error.words, done: done)
      }
    }
    try settle(done)
  }

  /// Waits until the disk has every name.
  private func settle(_ done: [DiskPath]) throws(RunError) {
    do throws(SystemFault) {
      try made.settle()
      for change in changes {
        try change.folder.sync()
        if change.old != nil { try change.oldFolder.sync() }
      }
    } catch {
      throw .cannotChange(changes[0].path, error.words, done: done)
    }
  }

  private func removeDrafts() {
    for change in changes {
      if let draft = change.draft { try? change.folder.remove(draft) }
    }
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
        : Wording(nl: "Wel geschreven: \(names); de rest niet.", en: "Written: \(names); the others not."))
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
