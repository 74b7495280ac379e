/// Reads a site's own log from the beginning to the end, as a table or as one JSON object a line.
struct LogReading {
  private let source: LogSource
  private let path: DiskPath

  /// The log in a file, or on standard input for `-`.
  init(_ path: DiskPath) throws(RunError) {
    self.path = path
    source = try LogSource(path)
  }

  /// Gives every row; throws where the log cannot be read at all.
  func read(_ take: LogRows.Taker) throws(RunError) {
    var head: [UInt8] = []
    var isWhole = false
    while !isWhole, head.count <= LogLimit.row, !head.contains(UInt8(ascii: "\n")) {
      let chunk = try source.next()
      isWhole = chunk.isEmpty
      head += chunk
    }
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) || head.prefix(64).contains(0) {
      throw .logNotUTF8(source.name)
    }
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head.removeFirst(3) }
    guard let first = head.first(where: { !$0.isWhiteSpace }) else { throw .logEmpty(source.name) }
    if isJSON(first) {
      if first == UInt8(ascii: "[") { throw .logIsList(source.name) }
      var rows = JSONLineRows()
      try read(head[...], into: &rows, take)
    } else {
      let (separator, start) = Self.separator(head)
      var rows = CSVRows(separator: separator, of: source.name, passed: start > 0 ? 1 : 0)
      try read(head[start...], into: &rows, take)
    }
  }

  private func read(
    _ head: ArraySlice<UInt8>, into rows: inout some LogRows, _ take: LogRows.Taker
  ) throws(RunError) {
    try rows.read(head, take)
    while true {
      let chunk = try source.next()
      if chunk.isEmpty { return try rows.finish(take) }
      try rows.read(chunk, take)
    }
  }

  /// What a file is called says what it is; of others, how it begins.
  private func isJSON(_ first: UInt8) -> Bool {
    let name = path.bytes.map(\.lowercased)
    if [".jsonl", ".ndjson", ".json"].contains(where: { name.hasEnding($0) }) { return true }
    if [".csv", ".tsv", ".txt"].contains(where: { name.hasEnding($0) }) { return false }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  /// What stands between fields, and where the heading begins: after a line `sep=;`, as Excel writes it.
  static func separator(_ head: [UInt8]) -> (separator: UInt8, start: Int) {
    let line = head.prefix { $0 != UInt8(ascii: "\n") }
    if line.count >= 5, line.prefix(4).map(\.lowercased).elementsEqual("sep=".utf8), line.count < head.count {
      return (line[4], line.count + 1)
    }
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in line {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let candidates = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]
    var best = candidates[1]
    for candidate in candidates where counts[candidate, default: 0] > counts[best, default: 0] {
      best = candidate
    }
    return (best, 0)
  }
}

extension RunError {
  fileprivate static func logNotUTF8(_ name: String) -> RunError {
    cannotVerify(
      name,
      why: Wording(nl: "het is geen tekst in UTF-8", en: "it is not text in UTF-8"),
      next: Wording(
        nl: "Sla het op als CSV met UTF-8.", en: "Save it as CSV with UTF-8."))
  }

  fileprivate static func logEmpty(_ name: String) -> RunError {
    cannotVerify(name, why: Wording(nl: "er staat niets in", en: "there is nothing in it"), next: nil)
  }

  fileprivate static func logIsList(_ name: String) -> RunError {
    cannotVerify(
      name,
      why: Wording(
        nl: "het is één lijst, en wordt rij voor rij gelezen", en: "it is one list, and is read row by row"),
      next: Wording(
        nl: "Zet elk object op een eigen regel, zonder de haken eromheen.",
        en: "Put each object on a line of its own, without the brackets around them."))
  }

  private static func cannotVerify(_ name: String, why: Wording, next: Wording?) -> RunError {
    RunError(
      Wording(nl: "kan \(name) niet nakijken", en: "cannot verify \(name)"), why: why, next: next)
  }
}
