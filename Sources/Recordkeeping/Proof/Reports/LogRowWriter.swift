/// Writes what came of some logs as it comes: the numbers of rows, each with its reasons, in pieces of a few thousand, and
/// behind those of a log the report on it. For programs that is one document: of one log its own, of several a list.
public struct LogRowWriter {
  private var bytes: [UInt8] = []
  private let output: CheckedOutput
  private let isJSON: Bool
  private let isList: Bool
  private var isFirstLog = true
  private var isFirstRow = true

  private static let piece = 1 << 15

  /// A writer of lines for people, or of a document for programs, about so many logs.
  public init(to output: CheckedOutput, isJSON: Bool, logs: Int) {
    self.output = output
    self.isJSON = isJSON
    isList = logs > 1
    guard isJSON else { return }
    bytes += "{\n  \"avgreg\": 1,\n  \"program\": \"\(ProgramVersion.current)\",\n".utf8
    if isList { bytes += "  \"logs\": [\n".utf8 }
  }

  /// How far the members of a log stand from the margin.
  private var margin: Int { isList ? 6 : 2 }

  /// Writes that a row of the log cannot be proven.
  public mutating func write(row: Int, _ reasons: [LogReason]) throws(RunError) {
    if isFirstRow { begin() }
    let names = reasons.map { isJSON ? "\"\($0.rawValue)\"" : $0.rawValue }.joined(separator: ", ")
    if isJSON {
      let blanks = String(repeating: " ", count: margin)
      bytes += (isFirstRow ? "\(blanks)\"unproven-rows\": [\n" : ",\n").utf8
      bytes += "\(blanks)  {\"row\": \(row), \"reasons\": [\(names)]}".utf8
    } else {
      bytes += "\(row) \(names)\n".utf8
    }
    isFirstRow = false
    if bytes.count > Self.piece { try flush() }
  }

  /// Writes what there is to tell of the log after its rows; what follows is of the next.
  public mutating func end(with report: LogReport) throws(RunError) {
    if isFirstRow { begin() }
    if isJSON {
      if !isFirstRow { bytes += "\n\(String(repeating: " ", count: margin))],\n".utf8 }
      bytes += JSONWriter.bytes(.table(report.members), margin: margin - 2).dropFirst(2)
    } else {
      if !isFirstRow { bytes.append(UInt8(ascii: "\n")) }
      bytes += report.text.utf8
    }
    (isFirstLog, isFirstRow) = (false, true)
    // Of a short list nothing is written before the last log has been read: a part of one is no document.
    if !isJSON { try flush() }
  }

  /// Writes what is left.
  public mutating func finish() throws(RunError) {
    if isJSON { bytes += (isList ? "\n  ]\n}\n" : "\n").utf8 }
    try flush()
  }

  /// What stands before a log.
  private mutating func begin() {
    if isJSON {
      if isList { bytes += (isFirstLog ? "    {\n" : ",\n    {\n").utf8 }
    } else if !isFirstLog {
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  private mutating func flush() throws(RunError) {
    try output.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
