#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files and folders that a run has made, so that it can take back exactly those.
struct NewTree {
  private enum Made {
    case file(DiskPath, in: OpenFolder)
    case folder(DiskPath, OpenFolder, in: OpenFolder)
  }

  /// The path that was written last, for a message.
  private(set) var last = DiskPath("")
  private var made: [Made] = []
  private var folders: [DiskPath: OpenFolder] = [:]

  /// Writes a file that is not there yet, and the folders above it.
  mutating func write(_ bytes: [UInt8], to path: DiskPath, in root: OpenFolder) throws(SystemFault) {
    last = path
    let folder = try folder(path.parent, in: root)
    do throws(SystemFault) {
      try folder.write(bytes, to: path.name)
    } catch {
      // A name that was taken is someone else's; any other fault may leave a part of ours.
      if error.number != EEXIST { made.append(.file(path.name, in: folder)) }
      throw error
    }
    made.append(.file(path.name, in: folder))
  }

  /// Makes a folder that is not there yet.
  mutating func makeFolder(_ name: DiskPath, in parent: OpenFolder) throws(SystemFault) -> OpenFolder {
    let folder = try parent.makeFolder(name)
    made.append(.folder(name, folder, in: parent))
    return folder
  }

  /// The folder of a path, made where it is not there yet.
  mutating func makeFolders(_ path: DiskPath, in root: OpenFolder) throws(SystemFault) -> OpenFolder {
    if path == DiskPath(".") { return root }
    let parent = try makeFolders(path.parent, in: root)
    if try parent.kind(path.name) != nil { return try parent.folder(path.name) }
    return try makeFolder(path.name, in: parent)
  }

  /// Gives the folders their mode, and waits until the disk has every name.
  func settle() throws(SystemFault) {
    for case .folder(_, let folder, let parent) in made.reversed() {
      try folder.settle(mode: 0o755)
      try parent.sync()
    }
  }

  /// Removes what was made, the last first; what cannot be removed stays.
  func takeBack() {
    for thing in made.reversed() {
      switch thing {
      case .file(let name, let folder): try? folder.remove(name)
      case .folder(let name, _, let parent): try? parent.removeFolder(name)
      }
    }
  }

  private mutating func folder(_ path: DiskPath, in root: OpenFolder) throws(SystemFault) -> OpenFolder {
    if path == DiskPath(".") { return root }
    if let folder = folders[path] { return folder }
    let folder = try makeFolder(path.name, in: folder(path.parent, in: root))
    folders[path] = folder
    return folder
  }
}
