/// A stretch of one file: byte offsets, the end not included.
public struct Span: Hashable, Sendable, Comparable {
  /// The place of the file in `Reading.files`.
  public let file: Int
  /// Offset of the first byte.
  public let start: Int
  /// Offset after the last byte.
  public let end: Int

  /// A span from offset `start` up to `end` in file number `file`.
  public init(file: Int, start: Int, end: Int) {
    self.file = file
    self.start = start
    self.end = end
  }

  /// A span over a range of byte offsets in file number `file`.
  public init(file: Int, _ range: Range<Int>) {
    self.init(file: file, start: range.lowerBound, end: range.upperBound)
  }

  /// By file, then by start, then by end.
  public static func < (left: Span, right: Span) -> Bool {
    (left.file, left.start, left.end) < (right.file, right.start, right.end)
  }
}
