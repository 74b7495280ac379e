/// The rows of a log as RFC 4180 has it, with any separator: fields in quotes may hold separators, quotes and line ends.
///
/// A row that is broken ends at its line's end. A quote that is never closed would take all the rest for one field; there
/// reading goes on after the line in which it was opened.
struct CSVRows: LogRows {
  private enum State {
    case fieldStart, plain, quoted, afterQuote, afterReturn
    case passingOver(LogReason)
  }

  private let separator: UInt8
  /// What each column holds; nil before the heading was read.
  private var columns: [LogRow.Field?]?
  private var state = State.fieldStart
  private var number: Int
  /// What the fields of the row hold, one after another, and where each ends.
  private var content: [UInt8] = []
  private var ends: [Int] = []
  private var length = 0
  private var hasQuotes = false
  /// What came after the first line end within quotes; nil before there was one.
  private var held: [UInt8]?
  private let name: String

  /// Rows with a separator; the first is the heading. `name` is that of the log, safe to print; `passed` says how many
  /// rows stand before the heading.
  init(separator: UInt8, of name: String, passed: Int = 0) {
    self.separator = separator
    self.name = name
    number = passed
  }

  mutating func read(_ chunk: ArraySlice<UInt8>, _ take: Taker) throws(RunError) {
    var rest = chunk
    while let byte = rest.first {
      if case .passingOver(let reason) = state {
        guard let end = rest.firstIndex(of: Self.lineEnd) else { return }
        rest = rest[(end + 1)...]
        try close(.failure(LogDamage(reason: reason)), take)
        continue
      }
      // Never more than a row may have, so that it is the same where the chunk ends.
      let before = number
      var window = rest.prefix(LogLimit.row + 1 - length)
      try step(byte, &window, take)
      length = number == before ? length + window.startIndex - rest.startIndex : 0
      rest = rest[window.startIndex...]
      if length > LogLimit.row { try giveUp(take) }
    }
  }

  private mutating func step(_ byte: UInt8, _ rest: inout ArraySlice<UInt8>, _ take: Taker) throws(RunError) {
    switch state {
    case .fieldStart where byte == Self.quote:
      state = .quoted
      hasQuotes = true
      rest.removeFirst()
    case .fieldStart, .plain: try readPlain(&rest, take)
    case .quoted: readQuoted(&rest)
    case .afterQuote, .afterReturn:
      rest.removeFirst()
      try readAfterQuote(byte, take)
    case .passingOver: break
    }
  }

  mutating func finish(_ take: Taker) throws(RunError) {
    while case .quoted = state { try giveUp(take) }
    if case .passingOver(let reason) = state { return try close(.failure(LogDamage(reason: reason)), take) }
    if !content.isEmpty || !ends.isEmpty || hasQuotes { try endRow(take) }
    if columns == nil { throw .logHeadingUnclear(name) }
  }

  /// Reads what stands without quotes, up to the end of the field.
  private mutating func readPlain(_ rest: inout ArraySlice<UInt8>, _ take: Taker) throws(RunError) {
    let separator = separator
    let end = rest.firstIndex { $0 == separator || $0 == Self.lineEnd || $0 == Self.quote } ?? rest.endIndex
    content += rest[..<end]
    if end > rest.startIndex { state = .plain }
    rest = rest[end...]
    guard let byte = rest.popFirst() else { return }
    switch byte {
    case separator: endField()
    case Self.lineEnd:
      // The line may end as Windows ends it.
      if content.count > ends.last ?? 0, content.last == Self.lineReturn { content.removeLast() }
      try endRow(take)
    default: state = .passingOver(.brokenQuotes)
    }
  }

  private mutating func readQuoted(_ rest: inout ArraySlice<UInt8>) {
    let end = rest.firstIndex(of: Self.quote) ?? rest.endIndex
    let run = rest[..<end]
    content += run
    if held != nil {
      held? += run
    } else if let line = run.firstIndex(of: Self.lineEnd) {
      held = Array(run[(line + 1)...])
    }
    rest = rest[end...]
    if rest.popFirst() != nil {
      held?.append(Self.quote)
      state = .afterQuote
    }
  }

  private mutating func readAfterQuote(_ byte: UInt8, _ take: Taker) throws(RunError) {
    if byte != Self.lineEnd { held?.append(byte) }
    let isAfterReturn = if case .afterReturn = state { true } else { false }
    switch byte {
    case Self.lineEnd: try endRow(take)
    case separator where !isAfterReturn: endField()
    case Self.quote where !isAfterReturn:
      content.append(Self.quote)
      state = .quoted
    case Self.lineReturn where !isAfterReturn: state = .afterReturn
    default: state = .passingOver(.brokenQuotes)
    }
  }

  private mutating func endField() {
    ends.append(content.count)
    state = .fieldStart
  }

  /// Leaves a row that is too long, or whose quote nothing closes.
  private mutating func giveUp(_ take: Taker) throws(RunError) {
    let isQuoted = if case .quoted = state { true } else { false }
    guard isQuoted, let again = held else {
      state = .passingOver(length > LogLimit.row ? .tooLong : .brokenQuotes)
      content.removeAll(keepingCapacity: true)
      return
    }
    try close(.failure(LogDamage(reason: .brokenQuotes)), take)
    try read(again[...], take)
  }

  private mutating func endRow(_ take: Taker) throws(RunError) {
    ends.append(content.count)
    guard let columns else { return try readHeading(take) }
    if ends.count == 1, content.isEmpty, !hasQuotes { return try close(nil, take) }
    if ends.count != columns.count {
      return try close(.failure(LogDamage(reason: .wrongFieldCount)), take)
    }
    let isASCII = content.allSatisfy { $0 < 0x80 }
    var row = LogRow()
    var start = 0
    for (column, end) in zip(columns, ends) {
      let value = content[start..<end]
      if !isASCII, !value.isUTF8 { return try close(.failure(LogDamage(reason: .notUTF8)), take) }
      if let column { row.set(column, value) }
      start = end
    }
    try close(.success(row), take)
  }

  private mutating func readHeading(_ take: Taker) throws(RunError) {
    if ends.count == 1, content.isEmpty { return try close(nil, take) }
    var start = 0
    var columns: [LogRow.Field?] = []
    for end in ends {
      columns.append(LogRow.Field(named: content[start..<end]))
      start = end
    }
    let named = columns.compactMap { $0 }
    guard named.contains(.given), named.contains(.id) || named.contains(.text),
      Set(named).count == named.count
    else { throw .logHeadingUnclear(name) }
    self.columns = columns
    try close(nil, take)
  }

  /// Counts the row, gives it unless it is no row of the log, and starts the next.
  private mutating func close(_ row: Result<LogRow, LogDamage>?, _ take: Taker) throws(RunError) {
    if columns == nil, row != nil { throw .logHeadingUnclear(name) }
    number += 1
    let number = number
    defer {
      content.removeAll(keepingCapacity: true)
      ends.removeAll(keepingCapacity: true)
      (state, length, hasQuotes, held) = (.fieldStart, 0, false, nil)
    }
    if let row { try take(number, row) }
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineEnd = UInt8(ascii: "\n")
  private static let lineReturn = UInt8(ascii: "\r")
}

extension RunError {
  /// A log of which nobody can say which columns count. The heading itself is not repeated: where it is missing, it is
  /// somebody's data.
  static func logHeadingUnclear(_ name: String) -> RunError {
    RunError(
      Wording(nl: "kan \(name) niet nakijken", en: "cannot verify \(name)"),
      why: Wording(
        nl: "de eerste regel noemt niet precies één kolom `id` (of `tekst`) en één kolom `tijd`",
        en: "the first line does not name exactly one column `id` (or `text`) and one column `time`"),
      next: Wording(
        nl: """
          Zet erboven welke kolom wat is: id, tijd, ingetrokken en, als u die hebt, gebruikt; gescheiden door een \
          komma, puntkomma, tab of streep (|).
          """,
        en: """
          Write above which column is what: id, time, withdrawn and, where you have it, used; with a comma, a \
          semicolon, a tab or a bar (|) between them.
          """))
  }
}
