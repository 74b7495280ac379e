#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file, a pipe or standard input, read once from the beginning to the end through one buffer.
final class LogSource {
  /// Its name, safe to print.
  let name: String
  private let path: DiskPath
  private let descriptor: Int32
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// Opens what somebody named; `-` is standard input.
  init(_ path: DiskPath) throws(RunError) {
    self.path = path
    name = path.shown
    if path == Self.standardInput {
      descriptor = 0
      return
    }
    do throws(SystemFault) {
      // A pipe into which nobody writes is one with nothing in it; once open, what comes is waited for.
      let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC
      descriptor = try SystemFault.retrying { path.withCString { open($0, flags) } }
      try SystemFault.retrying { fcntl(descriptor, F_SETFL, O_RDONLY) }
    } catch {
      throw .cannotRead(path, error)
    }
  }

  deinit { if descriptor != 0 { close(descriptor) } }

  /// The next bytes; none at the end.
  func next() throws(RunError) -> ArraySlice<UInt8> {
    do throws(SystemFault) {
      let count = try SystemFault.retrying {
        buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      }
      return buffer[..<count]
    } catch {
      throw .cannotRead(path, error)
    }
  }

  private static let standardInput = DiskPath("-")
}
