#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The program `git` as avgreg runs it: without pager, hooks, helpers, replaced objects or a network, whatever the
/// configuration of a repository says. Only commands that read objects are ever given to it.
public struct GitProgram: Sendable {
  private let path: DiskPath
  private let environment: [[UInt8]]

  /// The variables by which git finds the user's own configuration, and in it the folders that he trusts.
  public static let variables = ["HOME", "XDG_CONFIG_HOME", "SUDO_UID"]

  /// Looks for git in the folders of a `PATH`. Parts of it that are no whole paths, or lead into one of `strangers`,
  /// whose files come from others, are passed over.
  public static func find(
    in path: String?, variables: [String: String], outside strangers: [DiskPath]
  ) -> GitProgram? {
    let folders = (path ?? "").utf8.split(separator: UInt8(ascii: ":"))
    for folder in folders where folder.first == UInt8(ascii: "/") {
      let file = DiskPath(bytes: Array(folder)).appending("git")
      guard let whole = DiskPath.resolved(file), whole.kind == .regular,
        whole.withCString({ access($0, X_OK) }) == 0,
        !strangers.contains(where: { file.below($0) != nil || whole.below($0) != nil })
      else { continue }
      return GitProgram(whole, variables)
    }
    return nil
  }

  private init(_ path: DiskPath, _ variables: [String: String]) {
    self.path = path
    let own = Self.variables.compactMap { name in variables[name].map { "\(name)=\($0)" } }
    environment = (Self.settings + own).map { Array($0.utf8) }
  }

  private static let settings = [
    "PATH=/usr/bin:/bin", "LC_ALL=C", "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1",
    "GIT_ALLOW_PROTOCOL=none", "GIT_NO_REPLACE_OBJECTS=1", "GIT_ASKPASS=/bin/false", "SSH_ASKPASS=/bin/false",
    "GIT_GRAFT_FILE=/dev/null",
  ]

  /// What stands before every command. A folder that looks like a bare repository is none: anyone can commit one.
  private static let guards = [
    "--no-pager", "--no-replace-objects", "--literal-pathspecs", "-c", "core.fsmonitor=false", "-c",
    "core.hooksPath=/dev/null", "-c", "core.sshCommand=/bin/false", "-c", "protocol.allow=never", "-c",
    "core.commitGraph=false", "-c", "safe.bareRepository=explicit",
  ]

  /// Runs a command of git in a folder.
  func run(_ command: [String], in folder: DiskPath, input: [UInt8] = [], outputLimit: Int = 64 << 20)
    throws(ChildProcess.Fault) -> ChildProcess.Outcome
  {
    try run(command.map { Array($0.utf8) }, in: folder, input: input, outputLimit: outputLimit)
  }

  /// The same for arguments that need not be text, such as paths.
  func run(_ command: [[UInt8]], in folder: DiskPath, input: [UInt8] = [], outputLimit: Int = 64 << 20)
    throws(ChildProcess.Fault) -> ChildProcess.Outcome
  {
    let place = [Array("-C".utf8), folder.bytes]
    let arguments = [path.bytes] + place + Self.guards.map { Array($0.utf8) } + command
    return try ChildProcess(
      program: path, arguments: arguments, environment: environment, outputLimit: outputLimit
    ).run(input: input)
  }
}
