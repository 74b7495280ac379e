extension Git {
  /// Where a folder lies in its repository, and whether that holds all of the history.
  struct Place {
    /// Whether the repository is a shallow clone.
    let isShallow: Bool
    /// The path from the repository's root; empty for the root itself.
    let prefix: DiskPath
  }

  /// A commit and when it was made.
  struct Moment {
    /// The id of the commit.
    let commit: String
    /// The day in coordinated universal time.
    let day: Day
  }

  /// Where the folder lies.
  func place() throws(GitFault) -> Place {
    let outcome = try run(["rev-parse", "--is-shallow-repository", "--show-prefix"])
    guard outcome.status == 0, let end = outcome.output.firstIndex(of: UInt8(ascii: "\n")) else {
      throw GitFault(outcome)
    }
    let prefix = outcome.output[(end + 1)...].dropLast().split(separator: UInt8(ascii: "/"))
    return Place(
      isShallow: outcome.output[..<end].elementsEqual("true".utf8),
      prefix: DiskPath(bytes: Array(prefix.joined(separator: [UInt8(ascii: "/")]))))
  }

  /// The commits that changed something below a path, by first parents, the newest first.
  func line(from commit: String, touching path: DiskPath) throws(GitFault) -> [Moment] {
    try line(from: commit, touching: path.bytes.isEmpty ? [] : [path])
  }

  /// The same for several paths, or for all where there are none, of the commits that a range such as `a..b` names.
  func line(from commits: String, touching paths: [DiskPath]) throws(GitFault) -> [Moment] {
    let outcome = try run(
      ["rev-list", "--first-parent", "--timestamp", commits, "--"], below: paths.map(\.bytes))
    if outcome.status != 0 { throw GitFault(outcome) }
    return outcome.output.split(separator: UInt8(ascii: "\n")).compactMap(Self.moment)
  }

  /// Reads `<seconds since 1970> <id>`.
  private static func moment(_ line: ArraySlice<UInt8>) -> Moment? {
    let parts = line.split(separator: UInt8(ascii: " "))
    guard parts.count == 2, let seconds = Int(String(decoding: parts[0], as: UTF8.self)) else { return nil }
    let days = seconds.quotientAndRemainder(dividingBy: 86400)
    return Moment(
      commit: String(decoding: parts[1], as: UTF8.self),
      day: Day(number: days.quotient - (days.remainder < 0 ? 1 : 0)))
  }
}
