#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that lies ready under a name of its own, whole and on the disk, to take a place in one step. Whatever writes
/// single files writes them so; the lock on the folder says that a draft of another run is of one that was killed.
struct Draft {
  private let folder: OpenFolder
  private let name: DiskPath

  /// Writes it; in the place of another file it gets the mode and, where the system allows it, the owner of that.
  init(_ bytes: [UInt8], for place: DiskPath, in folder: OpenFolder, like old: stat? = nil)
    throws(SystemFault)
  {
    self.folder = folder
    name = try Self.named(place) { (name) throws(SystemFault) in
      do throws(SystemFault) {
        try folder.write(bytes, to: name, like: old)
        return name
      } catch {
        // A name that was taken is someone else's.
        if error.number != EEXIST { try? folder.remove(name) }
        throw error
      }
    }
  }

  /// Takes the place of whatever file has a name.
  func replace(_ place: DiskPath) throws(SystemFault) { try folder.rename(name, to: place) }

  /// Takes a name that is free.
  func take(_ place: DiskPath) throws(SystemFault) { try folder.move(name, to: folder, as: place) }

  /// Goes; what cannot be removed now is for the next run.
  func discard() { try? folder.remove(name) }

  /// Makes a folder beside the one that it is to become, or in the one whose content it is to become.
  static func makeFolder(for place: DiskPath, in parent: OpenFolder) throws(SystemFault) -> (
    DiskPath, OpenFolder
  ) {
    try named(place) { (name) throws(SystemFault) in (name, try parent.makeFolder(name)) }
  }

  /// Clears away what runs that were killed have left in a folder.
  static func clearStale(in folder: OpenFolder) {
    for entry in (try? folder.entries()) ?? [] where isDraft(entry.name) {
      switch entry.kind {
      case .regular: try? folder.remove(entry.name)
      case .folder: discard(entry.name, in: folder)
      case .link, .pipe, .socket, .device: break
      }
    }
  }

  /// Removes a folder that was to become another, with all that is in it.
  static func discard(_ name: DiskPath, in parent: OpenFolder) {
    if let folder = try? parent.folder(name) {
      for entry in (try? folder.entries()) ?? [] {
        if entry.kind == .folder { discard(entry.name, in: folder) } else { try? folder.remove(entry.name) }
      }
    }
    try? parent.removeFolder(name)
  }

  /// `.avgreg-`, the number of the process and the name that it is to get.
  static func isDraft(_ name: DiskPath) -> Bool {
    guard name.bytes.starts(with: start) else { return false }
    let rest = name.bytes.dropFirst(start.count)
    let number = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return !number.isEmpty
      && [UInt8(ascii: "."), UInt8(ascii: "-")].contains(rest.dropFirst(number.count).first)
  }

  private static let start = Array(".avgreg-".utf8)

  /// Does something with the first name that is free: in a container the number of the process is always the same.
  private static func named<Result>(_ place: DiskPath, _ make: (DiskPath) throws(SystemFault) -> Result)
    throws(SystemFault) -> Result
  {
    var number = 0
    while true {
      let suffix = number == 0 ? "" : "-\(number)"
      let name = DiskPath(bytes: start + Array("\(getpid())\(suffix).".utf8) + place.bytes.prefix(200))
      do throws(SystemFault) {
        return try make(name)
      } catch {
        if error.number != EEXIST || number == 99 { throw error }
        number += 1
      }
    }
  }
}
