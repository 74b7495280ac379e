import Recordkeeping

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the program reads from its surroundings.
enum Environment {
  /// The value of a variable; nil when it is not set.
  static subscript(name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// A revision by its name, with what is needed to run git.
  static func revision(_ name: String) throws(RunError) -> Revision {
    try Revision(name, path: Self["PATH"], variables: gitVariables)
  }

  /// Where git is to be looked for.
  static var gitSearch: GitSearch { GitSearch(path: Self["PATH"], variables: gitVariables) }

  private static var gitVariables: [String: String] {
    let variables = GitProgram.variables.compactMap { name in Self[name].map { (name, $0) } }
    return Dictionary(variables) { first, _ in first }
  }

  /// The words after the program's name. Swift looks for them beside the environment, and finds nothing, not even that
  /// name, once a library that was loaded with the program has moved the environment; the system still knows them.
  static func arguments() throws(RunError) -> [String] {
    if !CommandLine.arguments.isEmpty { return Array(CommandLine.arguments.dropFirst()) }
    let line = try SourceFile.load(DiskPath("/proc/self/cmdline")).bytes
    let words = line.split(separator: 0, omittingEmptySubsequences: false).dropLast()
    return words.dropFirst().map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a stream is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// How many columns the terminal has that standard output is; nil when it is none.
  static var columns: Int? {
    var size = winsize()
    guard isTerminal(1), ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Seconds since some moment; only differences mean something.
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
