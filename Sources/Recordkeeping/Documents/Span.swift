/// A stretch of one file: byte offsets, the end not included. Half as large as three numbers of the processor, since a
/// register holds more of them than of anything else; no file comes near to four gigabytes.
public struct Span: Hashable, Sendable, Comparable {
  private let fileNumber: UInt32
  private let lower: UInt32
  private let upper: UInt32

  /// A span from offset `start` up to `end` in file number `file`.
  public init(file: Int, start: Int, end: Int) {
    fileNumber = UInt32(clamping: file)
    lower = UInt32(clamping: start)
    upper = UInt32(clamping: end)
  }

  /// A span over a range of byte offsets in file number `file`.
  public init(file: Int, _ range: Range<Int>) {
    self.init(file: file, start: range.lowerBound, end: range.upperBound)
  }

  /// The place of the file in `Reading.files`.
  public var file: Int { Int(fileNumber) }
  /// Offset of the first byte.
  public var start: Int { Int(lower) }
  /// Offset after the last byte.
  public var end: Int { Int(upper) }

  /// By file, then by start, then by end.
  public static func < (left: Span, right: Span) -> Bool {
    (left.fileNumber, left.lower, left.upper) < (right.fileNumber, right.lower, right.upper)
  }
}
