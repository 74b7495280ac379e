#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open folder. Whatever is done in it is done by name from its descriptor, so nothing outside it is met,
/// and no link is followed.
final class OpenFolder: Sendable {
  /// A name in the folder and what lies under it.
  struct Entry: Hashable {
    let name: DiskPath
    let kind: FileKind
  }

  let descriptor: Int32

  /// A folder by its path; links in a path that the user gave are his own.
  init(_ path: DiskPath) throws(SystemFault) {
    descriptor = try SystemFault.retrying {
      path.withCString { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    }
  }

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// A folder in this one.
  func folder(_ name: DiskPath) throws(SystemFault) -> OpenFolder {
    OpenFolder(descriptor: try opened(name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
  }

  /// A descriptor of a file in this folder, to be closed by the caller.
  func opened(_ name: DiskPath, _ flags: Int32, mode: mode_t = 0) throws(SystemFault) -> Int32 {
    try SystemFault.retrying { name.withCString { openat(descriptor, $0, flags, mode) } }
  }

  /// What the system knows of a name, links not followed.
  func status(_ name: DiskPath) throws(SystemFault) -> stat {
    var status = stat()
    try SystemFault.retrying { name.withCString { fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) } }
    return status
  }

  /// What the system knows of the folder itself.
  func status() throws(SystemFault) -> stat {
    var status = stat()
    try SystemFault.retrying { fstat(descriptor, &status) }
    return status
  }

  /// What lies under a name, or nothing when the name is free.
  func kind(_ name: DiskPath) throws(SystemFault) -> FileKind? {
    do {
      return FileKind(mode: try status(name).st_mode)
    } catch {
      if error.number == ENOENT { return nil }
      throw error
    }
  }

  /// Every name in the folder but `.` and `..`, in order of bytes.
  func entries() throws(SystemFault) -> [Entry] {
    // A listing has a place of its own, so it gets a descriptor of its own.
    let copy = try opened(DiskPath("."), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard let listing = fdopendir(copy) else {
      let fault = SystemFault.last
      close(copy)
      throw fault
    }
    defer { closedir(listing) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let entry = readdir(listing) else {
        let fault = SystemFault.last
        if fault.number == EINTR { continue }
        if fault.number != 0 { throw fault }
        return entries.sorted { $0.name < $1.name }
      }
      let name = Self.name(of: entry)
      if name == DiskPath(".") || name == DiskPath("..") { continue }
      if let kind = FileKind(listed: entry.pointee.d_type) {
        entries.append(Entry(name: name, kind: kind))
      } else if let kind = try kind(name) {
        entries.append(Entry(name: name, kind: kind))
      }
    }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> DiskPath {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let start = UnsafeRawPointer(entry) + offset
    let length = strlen(start.assumingMemoryBound(to: CChar.self))
    return DiskPath(bytes: Array(UnsafeRawBufferPointer(start: start, count: length)))
  }
}
