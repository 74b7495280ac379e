extension Git {
  /// The files of a commit below some paths, in the order of the bytes of their paths, which is Git's own.
  struct Listing {
    /// Each file as one stretch of bytes: `<kind> <id>`, a tab and the path.
    let lines: [ArraySlice<UInt8>]

    /// The paths.
    var paths: [DiskPath] { lines.map { DiskPath(bytes: Array(Self.path($0))) } }

    /// The paths of what is in one of two listings and not, or otherwise, in the other.
    func difference(from other: Listing) -> Set<DiskPath> {
      var different: Set<DiskPath> = []
      var (own, others) = (lines[...], other.lines[...])
      while let line = own.first, let otherLine = others.first {
        if line == otherLine {
          own.removeFirst()
          others.removeFirst()
          continue
        }
        let (path, otherPath) = (Self.path(line), Self.path(otherLine))
        let isFirst = !otherPath.lexicographicallyPrecedes(path)
        different.insert(DiskPath(bytes: Array(isFirst ? path : otherPath)))
        if isFirst { own.removeFirst() }
        if !isFirst || path == otherPath { others.removeFirst() }
      }
      return different.union((own + others).map { DiskPath(bytes: Array(Self.path($0))) })
    }

    private static func path(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      line[((line.firstIndex(of: UInt8(ascii: "\t")) ?? line.startIndex - 1) + 1)...]
    }
  }

  /// What a commit holds at or below some paths from the root; below all of it where there are none.
  func listing(of commit: String, below paths: [DiskPath]) throws(GitFault) -> Listing {
    let outcome = try run(
      ["ls-tree", "-r", "-z", "--full-tree", commit, "--"], below: paths.map(\.bytes), outputLimit: 256 << 20)
    if outcome.status != 0 { throw GitFault(outcome) }
    // A file that only became executable, or no longer is, stays what it was.
    let lines = outcome.output.split(separator: 0).map { $0[(($0.firstIndex(of: 0x20) ?? -1) + 1)...] }
    return Listing(lines: lines)
  }
}
