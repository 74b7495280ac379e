/// The lines of a file, counted once, so that many places in it are found in no more time than one.
public struct SourceLines: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]
  /// How many code points begin before each whole block of the file. A file can be one line.
  private let marks: [Int]

  /// The bytes of a block.
  private static let block = 1024

  /// Counts the lines of a file; a line ends with a line feed.
  public init(_ file: SourceFile) {
    bytes = file.bytes
    starts = [0] + bytes.indices.filter { file.bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    var (marks, count) = ([0], 0)
    for start in stride(from: 0, to: bytes.count - Self.block, by: Self.block) {
      count += Self.codePoints(bytes[start..<start + Self.block])
      marks.append(count)
    }
    self.marks = marks
  }

  /// The line and column, both from 1, of a byte offset; columns count code points.
  public func position(at offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(at: offset)
    return (line + 1, codePoints(before: offset) - codePoints(before: starts[line]) + 1)
  }

  private func codePoints(before offset: Int) -> Int {
    let mark = min(offset / Self.block, marks.count - 1)
    return marks[mark] + Self.codePoints(bytes[mark * Self.block..<offset])
  }

  private static func codePoints(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }

  /// The bytes of the lines that a stretch touches, without the last line end.
  public func whole(_ stretch: Range<Int>) -> Range<Int> {
    let start = min(stretch.lowerBound, bytes.count)
    let last = line(at: min(max(start, stretch.upperBound), bytes.count))
    var end = last + 1 < starts.count ? starts[last + 1] - 1 : bytes.count
    if end > start, end > 0, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return starts[line(at: start)]..<max(end, start)
  }

  /// The number, from 0, of the line that holds an offset.
  private func line(at offset: Int) -> Int {
    max(0, starts.partitioningIndex { $0 > offset } - 1)
  }
}
