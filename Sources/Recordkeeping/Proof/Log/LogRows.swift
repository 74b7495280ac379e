/// Cuts the bytes of a log into rows. It is given one chunk after another and keeps no more than one row.
protocol LogRows {
  /// What comes of a row: its number and its fields, or what is wrong with it.
  typealias Taker = (_ number: Int, _ row: Result<LogRow, LogDamage>) throws(RunError) -> Void

  /// Reads a chunk, and gives every row that ends in it.
  mutating func read(_ chunk: ArraySlice<UInt8>, _ take: Taker) throws(RunError)

  /// Gives what is left at the end of the log.
  mutating func finish(_ take: Taker) throws(RunError)
}

/// A row that cannot be read.
struct LogDamage: Error, Hashable {
  let reason: LogReason
}

/// What the size of a row is held to.
enum LogLimit {
  /// The most bytes that a row may have.
  static let row = 1 << 16
}
