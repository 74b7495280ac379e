#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the program reads from its surroundings.
enum Environment {
  /// The value of a variable; nil when it is not set.
  static subscript(name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Whether a stream is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Seconds since some moment; only differences mean something.
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
