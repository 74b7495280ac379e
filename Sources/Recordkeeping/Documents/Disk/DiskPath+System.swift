#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension DiskPath {
  /// What lies under a path that the user gave: his links are followed, and a link that leads nowhere is a link.
  var kind: FileKind? {
    var status = stat()
    if withCString({ stat($0, &status) }) == 0 { return FileKind(mode: status.st_mode) }
    return withCString { lstat($0, &status) } == 0 ? .link : nil
  }

  /// The path from the root of the disk without links; nothing, and `errno`, when there is no such path.
  static func resolved(_ path: DiskPath) -> DiskPath? {
    guard let whole = path.withCString({ realpath($0, nil) }) else { return nil }
    defer { free(whole) }
    return DiskPath(bytes: Array(UnsafeRawBufferPointer(start: whole, count: strlen(whole))))
  }
}
