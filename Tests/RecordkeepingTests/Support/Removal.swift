@testable import Recordkeeping

/// A key that is cut out of a record, with its value, and where its absence has to be told of.
struct Removal {
  /// The table's name and the key's: `consent.withdrawal`.
  let name: String
  /// What the absence weighs at least.
  let severity: Severity
  private let table: Fields
  private let ranges: [Range<Int>]

  /// Every key of a record that is required or wanted where it stands.
  static func all(in file: Int, of reading: Reading) -> [Removal] {
    let register = reading.register
    let records =
      (register.organisation.map { [$0.fields] } ?? []) + register.activities.map(\.fields)
      + register.parties.map(\.fields)
    guard let record = records.first(where: { $0.span.file == file }) else { return [] }
    return all(in: record, around: [], path: [], of: reading)
  }

  private static func all(
    in table: Fields, around: [Fields], path: [String], of reading: Reading
  ) -> [Removal] {
    let scope = Scope(fields: table, around: around, register: reading.register)
    let bytes = reading.files[table.span.file].bytes
    return table.entries.flatMap { entry -> [Removal] in
      let place = path + [entry.key]
      var removals = inner(entry).flatMap {
        all(in: $0.0, around: around + [table], path: place + $0.1, of: reading)
      }
      if let severity = severity(of: entry, in: scope) {
        let ranges = cuts(entry, at: place, in: bytes)
        removals.append(
          Removal(name: "\(table.table.name).\(entry.key)", severity: severity, table: table, ranges: ranges))
      }
      return removals
    }
  }

  /// The tables below a key, each with what it adds to the path of a heading.
  private static func inner(_ entry: Fields.Entry) -> [(Fields, [String])] {
    switch entry.content {
    case .table(let fields): [(fields, [])]
    case .rows(let rows): rows.map { ($0, $0.id == entry.key ? [] : [$0.id]) }
    default: []
    }
  }

  private static func severity(of entry: Fields.Entry, in scope: Scope) -> Severity? {
    guard let requirement = scope.fields.table[entry.key]?.requirement, requirement.holds(scope) else {
      return nil
    }
    switch requirement.weight {
    case .required: return .error
    case .wanted: return .warning
    case .optional: return nil
    }
  }

  /// The whole lines of a key and its value, a key in an inline table with its comma, or a table's lines.
  private static func cuts(_ entry: Fields.Entry, at path: [String], in bytes: [UInt8]) -> [Range<Int>] {
    let sections = Section.all(in: bytes).filter { $0.path.starts(with: path) }
    if !sections.isEmpty { return sections.map(\.range) }
    let lineStart = bytes[..<entry.keySpan.start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let lineEnd = bytes[entry.span.end...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
    if lineStart == entry.keySpan.start { return [lineStart..<lineEnd] }
    let comma = UInt8(ascii: ",")
    if let after = bytes[entry.span.end...].first(where: { $0 != UInt8(ascii: " ") }), after == comma {
      let end = bytes[entry.span.end...].firstIndex(of: comma) ?? entry.span.end
      return [entry.keySpan.start..<end + 1]
    }
    let before = bytes[..<entry.keySpan.start].lastIndex { $0 != UInt8(ascii: " ") } ?? entry.keySpan.start
    return [(bytes[before] == comma ? before : entry.keySpan.start)..<entry.span.end]
  }

  /// The file without the key.
  func cut(from file: SourceFile) -> SourceFile {
    var bytes = file.bytes
    for range in ranges.reversed() { bytes.removeSubrange(range) }
    return SourceFile(path: file.path, bytes: bytes)
  }

  /// Whether a finding after the cut points at the table's heading, or at what is left in the table.
  func covers(_ span: Span) -> Bool {
    if span.file != table.span.file { return false }
    if span.start == table.span.start { return true }
    let original = ranges.reduce(span.start) { $0 >= $1.lowerBound ? $0 + $1.count : $0 }
    return table.entries.contains { ($0.span.start..<$0.span.end).contains(original) }
  }
}

/// The lines of a record from one `[heading]` to the next.
private struct Section {
  let path: [String]
  let range: Range<Int>

  static func all(in bytes: [UInt8]) -> [Section] {
    var sections: [Section] = []
    var start = 0
    var path: [String]?
    var lineStart = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let isEnd = lineStart > 0 && line.elementsEqual("+++".utf8)
      if line.first == UInt8(ascii: "[") || isEnd {
        if let path { sections.append(Section(path: path, range: start..<lineStart)) }
        start = lineStart
        path = isEnd ? nil : parts(of: line)
      }
      lineStart += line.count + 1
      if isEnd { break }
    }
    return sections
  }

  private static func parts(of heading: ArraySlice<UInt8>) -> [String] {
    let name = heading.drop { $0 == UInt8(ascii: "[") }.prefix { $0 != UInt8(ascii: "]") }
    return name.split(separator: UInt8(ascii: ".")).map { String(decoding: $0, as: UTF8.self) }
  }
}
