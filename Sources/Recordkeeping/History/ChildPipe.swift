#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A pipe between us and a program that we start; its ends close with it. No other program inherits them.
final class ChildPipe {
  private(set) var readEnd: Int32
  private(set) var writeEnd: Int32

  init() throws(SystemFault) {
    var ends: [Int32] = [-1, -1]
    try SystemFault.retrying { pipe(&ends) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    closeReadEnd()
    closeWriteEnd()
  }

  /// Whether it can still be read from here.
  var isReadable: Bool { readEnd >= 0 }
  /// Whether it can still be written to from here.
  var isWritable: Bool { writeEnd >= 0 }

  func closeReadEnd() {
    if readEnd >= 0 { close(readEnd) }
    readEnd = -1
  }

  func closeWriteEnd() {
    if writeEnd >= 0 { close(writeEnd) }
    writeEnd = -1
  }

  /// Writing never waits for the reader.
  func setWritingWithoutWaiting() { _ = fcntl(writeEnd, F_SETFL, fcntl(writeEnd, F_GETFL) | O_NONBLOCK) }
}
