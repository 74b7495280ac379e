#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension OpenFolder {
  /// Whether a file holds exactly these bytes.
  func holds(_ bytes: [UInt8], in name: DiskPath) throws(SystemFault) -> Bool {
    let file = try opened(name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    defer { close(file) }
    var status = stat()
    try SystemFault.retrying { fstat(file, &status) }
    if FileKind(mode: status.st_mode) != .regular || Int(status.st_size) != bytes.count { return false }
    var chunk = [UInt8](repeating: 0, count: min(bytes.count + 1, 1 << 16))
    var offset = 0
    while case let count = try Self.take(&chunk, from: file), count > 0 {
      guard bytes[offset...].starts(with: chunk[..<count]) else { return false }
      offset += count
    }
    return offset == bytes.count
  }

  /// The first bytes of a regular file, all of them where no limit is given, or nothing when they cannot be read.
  func bytes(of name: DiskPath, upTo most: Int = .max) -> [UInt8]? {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    guard (try? kind(name)) == .regular, let file = try? opened(name, flags) else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: min(most, 1 << 16))
    while let count = try? Self.take(&chunk, from: file) {
      bytes += chunk[..<count].prefix(most - bytes.count)
      if count == 0 || bytes.count == most { return bytes }
    }
    return nil
  }

  /// Whether a name stands for the same thing in another folder: one file with two names, or a faithful copy.
  func holdsSame(_ name: DiskPath, as other: OpenFolder) throws(SystemFault) -> Bool {
    let (mine, others) = (try status(name), try other.status(name))
    if (mine.st_dev, mine.st_ino) == (others.st_dev, others.st_ino) { return true }
    let kind = FileKind(mode: mine.st_mode)
    guard kind == FileKind(mode: others.st_mode) else { return false }
    switch kind {
    case .link: return target(of: name) == other.target(of: name)
    case .regular: return mine.st_size != others.st_size ? false : try hasSameBytes(name, as: other)
    case .folder, .pipe, .socket, .device: return false
    }
  }

  /// Where a symbolic link points.
  func target(of name: DiskPath) -> DiskPath? {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = buffer.withUnsafeMutableBytes { space in
      guard let start = space.bindMemory(to: CChar.self).baseAddress else { return -1 }
      return name.withCString { readlinkat(descriptor, $0, start, space.count) }
    }
    return count < 0 ? nil : DiskPath(bytes: Array(buffer[..<count]))
  }

  /// Reads the next bytes of a file; none at its end.
  static func take(_ chunk: inout [UInt8], from file: Int32) throws(SystemFault) -> Int {
    try SystemFault.retrying { chunk.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) } }
  }

  private func hasSameBytes(_ name: DiskPath, as other: OpenFolder) throws(SystemFault) -> Bool {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let (mine, others) = (try opened(name, flags), try other.opened(name, flags))
    defer {
      close(mine)
      close(others)
    }
    var (left, right) = ([UInt8](repeating: 0, count: 1 << 16), [UInt8](repeating: 0, count: 1 << 16))
    while true {
      let (count, otherCount) = (try Self.take(&left, from: mine), try Self.take(&right, from: others))
      if count != otherCount || left[..<count] != right[..<count] { return false }
      if count == 0 { return true }
    }
  }
}
