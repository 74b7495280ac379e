extension RecordEdit {
  /// The text with a key that is not there yet.
  func inserting(_ value: WrittenValue, at keys: [String]) throws(RunError) -> EditableText {
    var depth = keys.count - 1
    while depth > 0, text.value(at: keys.prefix(depth)) == nil { depth -= 1 }
    let path = Array(keys.prefix(depth))
    let rest = Array(keys.dropFirst(depth))
    guard let table = text.value(at: path) else { throw .notThere(file, path) }
    if table.kind != .table { return try replacing(table, path, rest, value) }
    if table.node.flags.contains(.inline) { return insertingInside(table, rest, value) }
    if table.isDotted { return insertingBeside(path, rest, value) }
    if rest.count > 1 || table.isImplied {
      let block = [Self.heading(path + rest.dropLast(), in: text), Self.line(rest.suffix(1), value)]
      return text.inserting(block: block, at: place(forHeading: path + rest.dropLast(), under: path))
    }
    let heading = path.isEmpty ? nil : text.heading(of: path)
    let indent = text.entries(under: heading).last.map { text.indent(of: $0) } ?? []
    let place = text.endOfLines(under: heading)
    let line = indent + Self.line(rest, value)
    let changed = text.inserting(lines: [line], at: place)
    // Above the first heading an empty line keeps them apart.
    let isBeforeHeading = text.entries(under: heading).isEmpty && heading == nil
    guard isBeforeHeading, place < text.range.upperBound, !text.lines.isEmpty(place) else { return changed }
    return changed.inserting(lines: [[]], at: changed.lines.next(after: place))
  }

  /// A table in the place of the answer that there is nothing.
  private func replacing(
    _ old: TOMLValue, _ path: [String], _ rest: [String], _ value: WrittenValue
  ) throws(RunError) -> EditableText {
    guard let word = old.string, word == "none" || word.isBlank else { throw .noTable(file, path) }
    let table = rest.reversed().reduce(value) { WrittenValue.table([($1, $0)]) }
    return text.replacing(old.span.start..<old.span.end, with: table.bytes)
  }

  /// One entry more between braces.
  private func insertingInside(_ table: TOMLValue, _ rest: [String], _ value: WrittenValue) -> EditableText {
    let inner = rest.dropFirst().reversed().reduce(value) { WrittenValue.table([($1, $0)]) }
    let line = Self.line(rest.prefix(1), inner)
    let inside = text.statements.filter { statement in
      statement.kind == .inlineEntry && table.span.start < statement.range.lowerBound
        && statement.range.upperBound < table.span.end
    }
    let last = inside.max { $0.range.upperBound < $1.range.upperBound }
    guard let last else {
      return text.replacing(table.span.start..<table.span.end, with: [0x7B, 0x20] + line + [0x20, 0x7D])
    }
    return text.replacing(last.range.upperBound..<last.range.upperBound, with: [0x2C, 0x20] + line)
  }

  /// One dotted key more, written as those of its table are.
  private func insertingBeside(_ path: [String], _ rest: [String], _ value: WrittenValue) -> EditableText {
    let kin = text.statements.filter { $0.isBelow(path) && $0.steps.count > path.count && !$0.kind.isHeading }
    guard let last = kin.last(where: { $0.steps[path.count].written != nil }),
      let name = last.steps[path.count].written
    else { return text }
    let before = file.bytes[last.range.lowerBound..<name.lowerBound]
    let line = before + Self.line(rest, value)
    if last.kind == .inlineEntry {
      return text.replacing(last.range.upperBound..<last.range.upperBound, with: [0x2C, 0x20] + line)
    }
    let place = text.endOfLines(after: last.range.upperBound)
    return text.inserting(lines: [text.indent(of: last) + line], at: place)
  }

  /// Where a new heading goes: after the last table beside it, before the first inside it.
  func place(forHeading keys: [String], under path: [String]) -> Int {
    let headings = text.statements.filter(\.kind.isHeading)
    if let inner = headings.first(where: { $0.isBelow(keys) && $0.steps.count > keys.count }) {
      return text.start(of: inner)
    }
    for count in stride(from: keys.count - 1, through: 1, by: -1) {
      if let last = headings.last(where: { $0.isBelow(Array(keys.prefix(count))) }) {
        return text.endOfLines(under: last)
      }
    }
    let order = text.order
    let own = order.firstIndex(of: keys[0]) ?? order.count
    let before = headings.last { (order.firstIndex(of: $0.steps[0].name) ?? order.count) <= own }
    return text.endOfLines(under: before)
  }

  /// `a.b = value`, on one line.
  static func line(_ keys: some Collection<String>, _ value: WrittenValue) -> [UInt8] {
    written(keys) + Array(" = ".utf8) + value.bytes
  }

  /// `[a.b]`; the numbers of elements are no part of it.
  static func heading(_ keys: [String], in text: EditableText) -> [UInt8] {
    let names = keys.indices.filter { $0 == 0 || text.value(at: keys.prefix($0))?.kind != .array }
    return Array("[".utf8) + written(names.map { keys[$0] }) + Array("]".utf8)
  }

  private static func written(_ keys: some Collection<String>) -> [UInt8] {
    Array(keys.map(WrittenValue.written(key:)).joined(separator: [UInt8(ascii: ".")]))
  }
}

extension EditableText {
  /// The blanks before a statement in its line.
  func indent(of statement: TOMLStatement) -> [UInt8] {
    Array(file.bytes[lines.start(of: statement.range.lowerBound)..<statement.range.lowerBound])
  }

  /// The order in which tables are expected: those with rows as they are declared, then the single ones.
  var order: [String] {
    let keys = table?.keys ?? []
    let isRows = { (key: KeyDeclaration) in
      if case .rows = key.kind { true } else { false }
    }
    return (keys.filter(isRows) + keys.filter { !isRows($0) }).map(\.name)
  }

  /// The keys that the record may hold; nil for a file of words.
  var table: TableDeclaration? { RecordPath(file.path)?.kind.table }

  /// The same file with lines put in that stand apart from what is above and below.
  func inserting(block: [[UInt8]], at place: Int) -> EditableText {
    let isFirst = place <= range.lowerBound
    let isApart = isFirst || lines.previous(before: place).map { lines.isEmpty($0) } ?? true
    let isLast = place >= range.upperBound
    let before: [[UInt8]] = isApart && endsLine(before: place) ? [] : [[]]
    let after: [[UInt8]] = isLast || lines.isEmpty(place) ? [] : [[]]
    return inserting(lines: before + block + after, at: place)
  }

  private func endsLine(before place: Int) -> Bool {
    place <= range.lowerBound || [10, 13].contains(file.bytes[place - 1])
  }
}

extension RecordPath.Kind {
  /// The keys that a record of the kind may hold; nil for words of the register's own.
  var table: TableDeclaration? {
    switch self {
    case .organisation: OrganisationKeys.table
    case .activity: ActivityKeys.table
    case .party: PartyKeys.table
    case .vocabulary: nil
    }
  }
}
