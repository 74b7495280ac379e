/// Which table of a register holds a place in its files: the smallest one around it.
struct TableMap: Sendable {
  private struct Table {
    let fields: Fields
    /// The table around it; nil at the top, and for a row under a name of its own.
    let parent: Int?
  }

  private struct Stretch {
    let span: Span
    let table: Int
  }

  private var tables: [Table] = []
  private var stretches: [Stretch] = []
  /// The table at the top of each file: what no smaller table holds belongs to it.
  private var tops: [Int: Int] = [:]
  /// The organisation's, for files that hold no record.
  private var elsewhere: Int?

  /// The tables of every record.
  init(_ register: Register) {
    // The organisation's record is the first.
    if register.organisation != nil { elsewhere = tables.count }
    for record in register.records { addRecord(record) }
    // A stretch that lies in another comes after it; of equal ones, the inner table comes last.
    let ordered = stretches.enumerated().sorted { left, right in
      let (one, other) = (left.element.span, right.element.span)
      return (one.file, one.start, other.end, left.offset) < (other.file, other.start, one.end, right.offset)
    }
    stretches = ordered.map(\.element)
  }

  /// The waivers that stand in each table that has any.
  var waivers: [(table: Int, rows: [Record<WaiverKeys>])] {
    tables.enumerated().compactMap { number, table in
      guard case .rows(let rows)? = table.fields["waivers"]?.content else { return nil }
      return (number, rows.map { Record<WaiverKeys>($0) })
    }
  }

  /// The table around another, if what holds for that one holds for this one too.
  func parent(of table: Int) -> Int? { tables[table].parent }

  /// The table around each of the places, which come in order.
  func tables(around places: [Span]) -> [Int?] {
    var next = 0
    var open: [Stretch] = []
    return places.map { place in
      while next < stretches.count, stretches[next].span.begins(by: place) {
        let stretch = stretches[next]
        while let last = open.last, last.span.isOver(before: stretch.span) { open.removeLast() }
        open.append(stretch)
        next += 1
      }
      while let last = open.last, last.span.isOver(before: place) { open.removeLast() }
      return open.last?.table ?? tops[place.file] ?? elsewhere
    }
  }

  private mutating func addRecord(_ fields: Fields) {
    tops[fields.span.file] = tables.count
    for part in (fields.body?.translations ?? [:]).values { tops[part.file] = tables.count }
    add(fields, parent: nil)
  }

  private mutating func add(_ fields: Fields, parent: Int?) {
    let number = tables.count
    tables.append(Table(fields: fields, parent: parent))
    stretches.append(Stretch(span: fields.span, table: number))
    for entry in fields.entries + fields.blanks {
      stretches.append(Stretch(span: entry.wholeSpan, table: number))
      switch entry.content {
      case .text(let text):
        stretches += text.translated.map { Stretch(span: $0.span, table: number) }
      case .table(let inner): add(inner, parent: number)
      case .rows(let rows): for row in rows { add(row, under: entry.key, in: fields.table, parent: number) }
      default: break
      }
    }
  }

  /// A waiver is part of the table that it stands in; a list's tables have no names, other rows have.
  private mutating func add(_ row: Fields, under key: String, in table: TableDeclaration, parent: Int) {
    if row.table === WaiverKeys.table {
      stretches += ([row.span] + row.entries.map(\.wholeSpan)).map { Stretch(span: $0, table: parent) }
    } else {
      add(row, parent: table[key]?.kind.isList ?? false ? parent : nil)
    }
  }
}

extension Fields.Entry {
  /// From the key to the end of the value, where both stand on one line; the value alone elsewhere.
  fileprivate var wholeSpan: Span {
    keySpan.file == span.file && keySpan.start <= span.start
      ? Span(file: span.file, start: keySpan.start, end: max(keySpan.end, span.end)) : span
  }
}

extension Span {
  fileprivate func begins(by place: Span) -> Bool { (file, start) <= (place.file, place.start) }
  fileprivate func isOver(before place: Span) -> Bool { (file, end) <= (place.file, place.start) }
}
