/// A TOML 1.0 text after reading: values with their places, in the order of the file.
public final class TOMLDocument: Sendable {
  /// What went wrong, in the order of the file.
  public let flaws: [Flaw]

  let bytes: [UInt8]
  let file: Int
  let nodes: [TOMLNode]
  let index: [TOMLIndexKey: Int32]

  /// Reads the bytes in `range` of a file; goes on after a fault.
  public convenience init(_ file: SourceFile, number: Int, in range: Range<Int>) {
    self.init(file, number: number, in: range, limits: TOMLLimits())
  }

  /// Reads a whole file that is TOML from the first byte to the last.
  public convenience init(_ file: SourceFile, number: Int, limits: TOMLLimits = TOMLLimits()) {
    self.init(file, number: number, in: 0..<file.bytes.count, limits: limits)
  }

  /// Reads a whole file of a register, where a rule of its own tells of signs that turn the direction of reading.
  convenience init(record file: SourceFile, number: Int, tables: Set<String> = []) {
    self.init(
      file, number: number, in: 0..<file.bytes.count, limits: TOMLLimits(), seesTurns: false, tables: tables)
  }

  /// Reads the bytes in `range` of a file with limits of its own.
  public convenience init(
    _ file: SourceFile, number: Int, in range: Range<Int>, limits: TOMLLimits
  ) {
    self.init(file, number: number, in: range, limits: limits, seesTurns: true)
  }

  private convenience init(
    _ file: SourceFile, number: Int, in range: Range<Int>, limits: TOMLLimits, seesTurns: Bool,
    tables: Set<String> = []
  ) {
    let stretch = range.clamped(to: 0..<file.bytes.count)
    var encoding = TextEncoding(file.bytes, file: number, seesTurns: seesTurns)
    encoding.check(stretch, longestLine: 65_536)
    var reader = TOMLReader(file.bytes, file: number, in: stretch, limits: limits, tables: tables)
    reader.read()
    self.init(reader, further: encoding.flaws)
  }

  /// Takes what a reader has read, with flaws that were found besides.
  init(_ reader: TOMLReader, further: [Flaw] = []) {
    bytes = reader.bytes
    file = reader.file
    nodes = reader.nodes
    index = reader.index
    flaws = (reader.flaws + further).inOrder
  }

  /// Whether a line or a heading of it may have been lost.
  var isLossy: Bool { nodes.contains { $0.flags.contains(.lossy) } }

  /// The table that holds everything.
  public var root: TOMLValue { TOMLValue(self, 0) }
}

extension [Flaw] {
  /// By place; at one place by code.
  var inOrder: [Flaw] {
    sorted { left, right in
      left.span == right.span ? left.code < right.code : left.span < right.span
    }
  }
}
