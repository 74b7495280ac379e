#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension ChildProcess {
  /// Starts the program on its ends of the pipes, which are closed here.
  func start(_ pipes: ChildPipes) throws(SystemFault) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, pipes.stdin.readEnd, 0)
    posix_spawn_file_actions_adddup2(&actions, pipes.stdout.writeEnd, 1)
    posix_spawn_file_actions_adddup2(&actions, pipes.stderr.writeEnd, 2)
    // It gets a group of its own, to be ended with whatever it starts, and the signals as we found them.
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
    var child = pid_t()
    let result = program.withCString { path in
      Self.withVector(arguments) { arguments in
        Self.withVector(environment) { posix_spawn(&child, path, &actions, &attributes, arguments, $0) }
      }
    }
    if result != 0 { throw SystemFault(number: result) }
    pipes.closeFarEnds()
    return child
  }

  /// Texts as C has them: pointers, and a last one that points nowhere.
  private static func withVector<Result>(
    _ texts: [[UInt8]], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var vector = texts.map { text in DiskPath(bytes: text).withCString { strdup($0) } } + [nil]
    defer { for text in vector { free(text) } }
    return body(&vector)
  }
}
