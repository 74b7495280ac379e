#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads whole, small, regular files through one buffer that is used again for each.
final class FileReader {
  /// What came of reading a file.
  enum Outcome {
    case bytes([UInt8])
    case tooLarge(Int)
    case notRegular(FileKind)
    case fault(SystemFault)
  }

  /// The largest file of a register: 1 MiB.
  static let limit = 1 << 20

  /// The largest file that is read.
  private let limit: Int

  private static let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC

  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  init(limit: Int = FileReader.limit) { self.limit = limit }

  /// The bytes of a file in a folder. A pipe that took the file's place does not hold us up.
  func contents(of name: DiskPath, in folder: OpenFolder) -> Outcome {
    do {
      let file = try folder.opened(name, Self.flags)
      defer { close(file) }
      return try contents(of: file)
    } catch {
      switch error.number {
      case ELOOP: return .notRegular(.link)
      case ENXIO: return .notRegular(.socket)
      default: return .fault(error)
      }
    }
  }

  /// The first bytes of a file, none when it cannot be read.
  func beginning(of name: DiskPath, in folder: OpenFolder, count: Int) -> [UInt8] {
    guard let file = try? folder.opened(name, Self.flags) else { return [] }
    defer { close(file) }
    let read = (try? filled(from: file, upTo: count)) ?? 0
    return Array(buffer[..<read])
  }

  private func contents(of file: Int32) throws(SystemFault) -> Outcome {
    do {
      let count = try filled(from: file, upTo: buffer.count)
      // A regular file reads short only at its end, so a small one needs no question about its size.
      if count > 0, count < buffer.count { return .bytes(Array(buffer[..<count])) }
      return try rest(of: file, after: count)
    } catch {
      // A folder, or a pipe with a writer that says nothing.
      let kind = FileKind(mode: try status(of: file).st_mode)
      if kind == .regular { throw error }
      return .notRegular(kind)
    }
  }

  private func rest(of file: Int32, after count: Int) throws(SystemFault) -> Outcome {
    let status = try status(of: file)
    let kind = FileKind(mode: status.st_mode)
    if kind != .regular { return .notRegular(kind) }
    if Int(status.st_size) > limit { return .tooLarge(Int(status.st_size)) }
    var bytes = Array(buffer[..<count])
    while true {
      let more = try filled(from: file, upTo: buffer.count)
      if more == 0 { return .bytes(bytes) }
      bytes += buffer[..<more]
      if bytes.count > limit { return .tooLarge(bytes.count) }
    }
  }

  private func filled(from file: Int32, upTo count: Int) throws(SystemFault) -> Int {
    try SystemFault.retrying { buffer.withUnsafeMutableBytes { read(file, $0.baseAddress, count) } }
  }

  private func status(of file: Int32) throws(SystemFault) -> stat {
    var status = stat()
    try SystemFault.retrying { fstat(file, &status) }
    return status
  }
}
