import CSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension OpenFolder {
  /// Makes a folder that is ours alone until it gets its final mode.
  func makeFolder(_ name: DiskPath) throws(SystemFault) -> OpenFolder {
    try SystemFault.retrying { name.withCString { mkdirat(descriptor, $0, 0o700) } }
    return try folder(name)
  }

  /// Writes a new file whole, readable by all whatever the umask, and waits until the disk has it, unless everything is waited
  /// for together (`settleAll`). One that is to take the place of another gets the mode of that and, where the system allows it,
  /// the owner.
  func write(_ bytes: [UInt8], to name: DiskPath, like old: stat? = nil, waits: Bool = true)
    throws(SystemFault)
  {
    let file = try opened(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode: 0o600)
    try closing(file) { () throws(SystemFault) in
      try Self.put(bytes, bytes.count, in: file)
      if let old { keepOwner(of: old, in: file) }
      try SystemFault.retrying { fchmod(file, old.map { $0.st_mode & 0o777 } ?? 0o644) }
      if waits { try SystemFault.retrying { fsync(file) } }
    }
  }

  /// Gives a file of this folder the same name in another; copies it where links are refused.
  func carry(_ name: DiskPath, _ kind: FileKind, to other: OpenFolder) throws(SystemFault) {
    if kind == .link { return try copyLink(name, to: other) }
    do throws(SystemFault) {
      try SystemFault.retrying { name.withCString { linkat(descriptor, $0, other.descriptor, $0, 0) } }
    } catch {
      guard kind == .regular, Self.refusals.contains(error.number) else { throw error }
      try copy(name, to: other)
    }
  }

  /// Moves something to a folder, under its own name or another, if that is free there.
  func move(_ name: DiskPath, to other: OpenFolder, as place: DiskPath? = nil) throws(SystemFault) {
    let place = place ?? name
    do throws(SystemFault) {
      try SystemFault.retrying {
        name.withCString { from in
          place.withCString { csystem_rename_new(descriptor, from, other.descriptor, $0) }
        }
      }
    } catch {
      // A file system that cannot do that in one step can give a file a second name, if that is free.
      guard Self.refusals.contains(error.number), try kind(name) == .regular else { throw error }
      try SystemFault.retrying {
        name.withCString { from in place.withCString { linkat(descriptor, from, other.descriptor, $0, 0) } }
      }
      try remove(name)
    }
  }

  /// Gives a folder a name that is free or stands for an empty folder.
  func rename(_ name: DiskPath, to other: DiskPath) throws(SystemFault) {
    try SystemFault.retrying {
      name.withCString { from in other.withCString { renameat(descriptor, from, descriptor, $0) } }
    }
  }

  /// Exchanges two names in one step.
  func exchange(_ name: DiskPath, _ other: DiskPath) throws(SystemFault) {
    try SystemFault.retrying {
      name.withCString { from in other.withCString { csystem_exchange(descriptor, from, descriptor, $0) } }
    }
  }

  func remove(_ name: DiskPath) throws(SystemFault) {
    try SystemFault.retrying { name.withCString { unlinkat(descriptor, $0, 0) } }
  }

  /// Removes a folder that is empty.
  func removeFolder(_ name: DiskPath) throws(SystemFault) {
    try SystemFault.retrying { name.withCString { unlinkat(descriptor, $0, AT_REMOVEDIR) } }
  }

  /// Sets the folder's mode and waits until the disk has its names, unless everything is waited for together.
  func settle(mode: mode_t, waits: Bool = true) throws(SystemFault) {
    try SystemFault.retrying { fchmod(descriptor, mode) }
    if waits { try sync() }
  }

  /// Whether `settleAll` can be relied on where the folder lies. To wait for many files one by one takes most of the time of
  /// writing them.
  var settlesAtOnce: Bool { csystem_settles_at_once(descriptor) != 0 }

  /// Waits until the disk has everything that was written where the folder lies.
  func settleAll() throws(SystemFault) {
    try SystemFault.retrying { csystem_settle(descriptor) }
  }

  /// Waits until the disk has the folder's names.
  func sync() throws(SystemFault) {
    try SystemFault.retrying { fsync(descriptor) }
  }

  /// How many bytes of a disk a file takes: whole blocks.
  static func room(for bytes: [UInt8]) -> Int { (bytes.count + 4095) / 4096 * 4096 }

  /// What a full disk lacks for so many bytes and files more: `nog 412 kB nodig`. Nothing where it does not tell, or
  /// someone has made room since.
  func lack(of bytes: Int, files: Int) -> Wording? {
    var status = statvfs()
    guard fstatvfs(descriptor, &status) == 0 else { return nil }
    let missing = bytes - Int(status.f_bavail) * Int(status.f_frsize)
    let size = (missing + 1023) / 1024
    if missing > 0 { return Wording(nl: "nog \(size) kB nodig", en: "\(size) kB more needed") }
    // Some file systems keep no count of what they can name.
    let lacking = files - Int(status.f_favail)
    guard status.f_files > 0, lacking > 0 else { return nil }
    return Wording(
      nl: "er passen \(lacking) bestanden te weinig op", en: "room for \(lacking) more files needed")
  }

  /// What a file system says that has no links, or none from here.
  private static let refusals: Set<Int32> = [EPERM, EXDEV, EMLINK, ENOTSUP, EOPNOTSUPP, ENOSYS, EINVAL]

  private func copyLink(_ name: DiskPath, to other: OpenFolder) throws(SystemFault) {
    guard let target = target(of: name) else { throw SystemFault.last }
    try SystemFault.retrying {
      name.withCString { name in target.withCString { symlinkat($0, other.descriptor, name) } }
    }
  }

  private func copy(_ name: DiskPath, to other: OpenFolder) throws(SystemFault) {
    let source = try opened(name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    defer { close(source) }
    var status = stat()
    try SystemFault.retrying { fstat(source, &status) }
    let file = try other.opened(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode: 0o600)
    try closing(file) { () throws(SystemFault) in
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      while case let count = try Self.take(&chunk, from: source), count > 0 {
        try Self.put(chunk, count, in: file)
      }
      try SystemFault.retrying { fchmod(file, status.st_mode & 0o7777) }
      #if canImport(Glibc)
        let times = [status.st_atim, status.st_mtim]
      #elseif canImport(Darwin)
        let times = [status.st_atimespec, status.st_mtimespec]
      #endif
      try SystemFault.retrying { futimens(file, times) }
      try SystemFault.retrying { fsync(file) }
    }
  }

  /// The owner and the group are kept for as far as the user may give a file away.
  private func keepOwner(of old: stat, in file: Int32) {
    var own = stat()
    guard fstat(file, &own) == 0, own.st_uid != old.st_uid || own.st_gid != old.st_gid else { return }
    if fchown(file, old.st_uid, old.st_gid) != 0 { _ = fchown(file, own.st_uid, old.st_gid) }
  }

  /// Closes a file after the work and does not pass over what closing says.
  private func closing(_ file: Int32, _ work: () throws(SystemFault) -> Void) throws(SystemFault) {
    do throws(SystemFault) {
      try work()
    } catch {
      close(file)
      throw error
    }
    if close(file) != 0, errno != EINTR { throw SystemFault.last }
  }

  private static func put(_ bytes: [UInt8], _ count: Int, in file: Int32) throws(SystemFault) {
    var written = 0
    while written < count {
      written += try SystemFault.retrying { systemWrite(file, bytes[written..<count]) }
    }
  }
}
