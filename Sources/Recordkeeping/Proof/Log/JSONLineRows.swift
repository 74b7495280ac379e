/// The rows of a log with one JSON object a line.
struct JSONLineRows: LogRows {
  private var line: [UInt8] = []
  private var number = 0
  private var isTooLong = false

  init() { line.reserveCapacity(1024) }

  mutating func read(_ chunk: ArraySlice<UInt8>, _ take: Taker) throws(RunError) {
    var rest = chunk
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      add(rest[..<end])
      try close(take)
      rest = rest[(end + 1)...]
    }
    add(rest)
  }

  mutating func finish(_ take: Taker) throws(RunError) {
    if !line.isEmpty || isTooLong { try close(take) }
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>) {
    if isTooLong { return }
    if line.count + bytes.count > LogLimit.row {
      isTooLong = true
      line.removeAll(keepingCapacity: true)
    } else {
      line += bytes
    }
  }

  private mutating func close(_ take: Taker) throws(RunError) {
    number += 1
    defer {
      line.removeAll(keepingCapacity: true)
      isTooLong = false
    }
    if isTooLong { return try take(number, .failure(LogDamage(reason: .tooLong))) }
    if line.allSatisfy(\.isWhiteSpace) { return }
    if !line.isUTF8 { return try take(number, .failure(LogDamage(reason: .notUTF8))) }
    var reader = JSONLineReader(line[...])
    let row = reader.row()
    try take(number, row.map(Result.success) ?? .failure(LogDamage(reason: .brokenJSON)))
  }
}

extension RandomAccessCollection<UInt8> {
  /// Whether the bytes are UTF-8.
  var isUTF8: Bool {
    if allSatisfy({ $0 < 0x80 }) { return true }
    return String(validating: self, as: UTF8.self) != nil
  }
}
