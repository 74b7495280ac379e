@testable import Recordkeeping

extension FuzzTarget {
  /// The rows of a site's own log are the same wherever the chunks end in which they are read. The first two bytes choose
  /// the kind of log and the size of the chunks.
  static let log = FuzzTarget(name: "log") { bytes throws(Breach) in
    guard bytes.count > 2 else { return }
    let (text, size) = (Array(bytes[2...]), Int(bytes[1]) + 1)
    let separators = Array(",;\t".utf8)
    let whole: [String]
    let parts: [String]
    if bytes[0] & 3 == 3 {
      whole = rows(text, JSONLineRows(), text.count)
      parts = rows(text, JSONLineRows(), size)
    } else {
      let separator = separators[Int(bytes[0] & 3)]
      whole = rows(text, CSVRows(separator: separator, of: "log"), text.count)
      parts = rows(text, CSVRows(separator: separator, of: "log"), size)
    }
    try hold(whole == parts, "in chunks of \(size) the rows are \(parts), else \(whole)")
    _ = LoggedTime(text[...])
  }

  private static func rows(_ bytes: [UInt8], _ reader: some LogRows, _ size: Int) -> [String] {
    var reader = reader
    var rows: [String] = []
    let take: LogRows.Taker = { number, row in
      switch row {
      case .failure(let damage): rows.append("\(number) \(damage.reason.rawValue)")
      case .success(let row): rows.append("\(number) \(row.text) \(row.given) \(row.withdrawn) \(row.used)")
      }
    }
    do throws(RunError) {
      var rest = bytes[...]
      while !rest.isEmpty {
        let chunk = rest.prefix(size)
        try reader.read(chunk, take)
        rest = rest[chunk.endIndex...]
      }
      try reader.finish(take)
    } catch {
      rows.append(error.message(in: .en))
    }
    return rows
  }
}
