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
    while !isWhole, head.count <= LogLimit.row, !Self.hasHeading(head) {
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
      if !head.contains(Self.lineEnd), head.dropLast().contains(UInt8(ascii: "\r")) {
        throw .logOfOldMac(source.name)
      }
      let (separator, start) = Self.separator(head)
      let passed = head[..<start].count { $0 == Self.lineEnd }
      var rows = CSVRows(separator: separator, of: source.name, passed: passed)
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

  private static let lineEnd = UInt8(ascii: "\n")
  private static let separators = Array(",;\t|".utf8)

  /// Whether the beginning of a log holds a whole line with something in it.
  private static func hasHeading(_ head: [UInt8]) -> Bool {
    head.drop(while: isBlank).contains(lineEnd)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == lineEnd || byte == UInt8(ascii: "\r") }

  /// What stands between fields, and where the heading begins: after empty lines, and a line `sep=;` as Excel writes it.
  static func separator(_ head: [UInt8]) -> (separator: UInt8, start: Int) {
    let blank = head.prefix(while: isBlank)
    let start = blank.lastIndex(of: lineEnd).map { $0 + 1 } ?? 0
    let line = head[start...].prefix { $0 != lineEnd }
    let bare = line.first == UInt8(ascii: "\"") ? line.dropFirst() : line
    if bare.count >= 5, bare.prefix(4).map(\.lowercased).elementsEqual("sep=".utf8),
      line.endIndex < head.count
    {
      return (bare[bare.startIndex + 4], line.endIndex + 1)
    }
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in line {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    var best = separators[0]
    for candidate in separators where counts[candidate, default: 0] > counts[best, default: 0] {
      best = candidate
    }
    return (best, start)
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

  /// A log whose lines end as only very old programs end them.
  fileprivate static func logOfOldMac(_ name: String) -> RunError {
    cannotVerify(
      name,
      why: Wording(
        nl: "de regels eindigen op een losse CR, zonder LF", en: "its lines end in a CR alone, without LF"),
      next: Wording(
        nl: "Sla het op met regeleinden van Unix (LF) of Windows (CRLF).",
        en: "Save it with the line ends of Unix (LF) or of Windows (CRLF)."))
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
