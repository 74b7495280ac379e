extension Git {
  /// The files of a commit below some paths, each as one stretch of bytes that tells its kind, its content and its path.
  struct Listing {
    /// `<kind> <id>`, a tab and the path.
    let lines: Set<ArraySlice<UInt8>>

    /// The paths.
    var paths: [DiskPath] { lines.map(Self.path) }

    /// The paths of what is in one of two listings and not, or otherwise, in the other.
    func difference(from other: Listing) -> Set<DiskPath> {
      Set(lines.symmetricDifference(other.lines).map(Self.path))
    }

    private static func path(_ line: ArraySlice<UInt8>) -> DiskPath {
      DiskPath(bytes: Array(line[((line.firstIndex(of: UInt8(ascii: "\t")) ?? line.startIndex - 1) + 1)...]))
    }
  }

  /// What a commit holds at or below some paths from the root; below all of it where there are none.
  func listing(of commit: String, below paths: [DiskPath]) throws(GitFault) -> Listing {
    let outcome = try run(
      ["ls-tree", "-r", "-z", "--full-tree", commit, "--"], below: paths.map(\.bytes), outputLimit: 256 << 20)
    if outcome.status != 0 { throw GitFault(outcome) }
    // A file that only became executable, or no longer is, stays what it was.
    let lines = outcome.output.split(separator: 0).map { $0[(($0.firstIndex(of: 0x20) ?? -1) + 1)...] }
    return Listing(lines: Set(lines))
  }
}
