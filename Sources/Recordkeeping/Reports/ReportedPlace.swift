/// A stretch of a file as programs name it.
struct ReportedPlace: Sendable {
  /// A point in a file.
  struct Point: Sendable {
    /// In bytes, from 0.
    let offset: Int
    /// From 1.
    let line: Int
    /// In code points, from 1.
    let column: Int

    init(_ offset: Int, _ index: SourceLines) {
      self.offset = offset
      (line, column) = index.position(at: offset)
    }
  }

  /// From the root of the repository.
  let path: DiskPath
  /// The first character.
  let start: Point
  /// After the last character.
  let end: Point
}
