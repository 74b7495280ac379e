/// Writes the numbers of rows as they come, each with its reasons, in pieces of a few thousand.
public struct LogRowWriter {
  private var bytes: [UInt8] = []
  private let output: CheckedOutput
  private let isJSON: Bool
  private var isFirst = true

  private static let piece = 1 << 15

  /// A writer of lines for people, or of a list for programs that the report then goes on with.
  public init(to output: CheckedOutput, isJSON: Bool) {
    self.output = output
    self.isJSON = isJSON
  }

  /// Writes that a row cannot be proven.
  public mutating func write(row: Int, _ reasons: [LogReason]) throws(RunError) {
    let names = reasons.map { isJSON ? "\"\($0.rawValue)\"" : $0.rawValue }.joined(separator: ", ")
    if isJSON {
      bytes +=
        "\(isFirst ? "{\n  \"unproven-rows\": [\n" : ",\n")    {\"row\": \(row), \"reasons\": [\(names)]}"
        .utf8
    } else {
      bytes += "\(row) \(names)\n".utf8
    }
    isFirst = false
    if bytes.count > Self.piece { try flush() }
  }

  /// Writes what is left, and the report after it.
  public mutating func finish(with report: LogReport) throws(RunError) {
    if isJSON {
      let rest = report.json
      bytes += (isFirst ? rest : "\n  ],\n\(rest.dropFirst(2))").utf8
    } else {
      bytes += (isFirst ? "" : "\n").utf8
      bytes += report.text.utf8
    }
    try flush()
  }

  private mutating func flush() throws(RunError) {
    try output.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
