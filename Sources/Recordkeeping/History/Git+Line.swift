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
    /// Seconds since 1970.
    let seconds: Int

    /// The day in coordinated universal time.
    var day: Day { Day(seconds: seconds) }
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

  /// When a commit was made, by its committer's clock.
  func moment(of commit: String) throws(GitFault) -> Moment {
    let outcome = try run(["rev-list", "--max-count=1", "--timestamp", commit, "--"])
    let line = outcome.output.prefix { $0 != UInt8(ascii: "\n") }
    guard outcome.status == 0, let moment = Self.moment(line) else { throw GitFault(outcome) }
    return moment
  }

  /// The names of those who wrote commits, without their addresses.
  func authors(of commits: [String]) throws(GitFault) -> [String: String] {
    if commits.isEmpty { return [:] }
    let outcome = try run(
      ["cat-file", "--batch"], input: Array((commits.joined(separator: "\n") + "\n").utf8),
      outputLimit: 256 << 20)
    if outcome.status != 0 { throw GitFault(outcome) }
    var batch = ObjectBatch(outcome.output)
    var authors: [String: String] = [:]
    for commit in commits {
      guard let object = batch.next("commit") else { throw .incomplete }
      let lines = object.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let line = lines.prefix { !$0.isEmpty }.first { $0.starts(with: "author ".utf8) }
      let name = line.map { $0.dropFirst(7).prefix { $0 != UInt8(ascii: "<") } } ?? []
      authors[commit] = SafeText.shown(Array(name.reversed().drop { $0 == 0x20 }.reversed()))
    }
    return authors
  }

  /// Reads `<seconds since 1970> <id>`.
  private static func moment(_ line: ArraySlice<UInt8>) -> Moment? {
    let parts = line.split(separator: UInt8(ascii: " "))
    guard parts.count == 2, let seconds = Int(String(decoding: parts[0], as: UTF8.self)) else { return nil }
    return Moment(commit: String(decoding: parts[1], as: UTF8.self), seconds: seconds)
  }
}
