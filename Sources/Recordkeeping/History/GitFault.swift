/// Why Git could not tell what stood in a revision.
enum GitFault: Error, Hashable {
  /// The program did not run to its end.
  case notRun(ChildProcess.Fault)
  /// No commit has that name.
  case unknownRevision
  /// The repository belongs to another user, and Git does not read it.
  case foreignOwner
  /// There is a `.git`, but Git sees no repository in it.
  case notRepository
  /// The repository holds only a part of the revision.
  case incomplete
  /// Anything else, in Git's own words.
  case failed([UInt8])

  /// Reads what Git said when it failed.
  init(_ outcome: ChildProcess.Outcome) {
    let said = outcome.errors
    if Self.isSaid("dubious ownership", in: said) {
      self = .foreignOwner
    } else if Self.isSaid("not a git repository", in: said) || Self.isSaid("safe.bareRepository", in: said) {
      self = .notRepository
    } else if Self.isSaid("promisor", in: said) || Self.isSaid("missing", in: said) {
      self = .incomplete
    } else {
      self = .failed(Array(said.prefix { $0 != UInt8(ascii: "\n") }.prefix(200)))
    }
  }

  private static func isSaid(_ words: StaticString, in bytes: [UInt8]) -> Bool {
    let words = words.withUTF8Buffer { Array($0) }
    return bytes.indices.contains { bytes[$0...].starts(with: words) }
  }
}
