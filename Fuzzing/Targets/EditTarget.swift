@testable import Recordkeeping

extension FuzzTarget {
  /// A value is changed, put in and taken away by its place: every other byte stays, it is read back as it was meant, the
  /// second time changes nothing, and no flaw comes of it. The first two bytes choose the place and the value.
  static let edit = FuzzTarget(name: "edit") { bytes throws(Breach) in
    guard bytes.count > 2 else { return }
    let path = bytes[0] & 128 == 0 ? "a.md" : "vocabulary.toml"
    let file = SourceFile(path: path, bytes: Array(bytes[2...]))
    // What cannot be edited is refused, and that is all.
    guard let edit = try? RecordEdit(file) else { return }
    let value = values[Int(bytes[1]) % values.count]
    let places = places(in: edit.text.document.root)
    if let place = chosen(places.leaves, bytes[0]) {
      try checkChange(edit, place, value)
      try checkRemoval(edit, place)
    }
    try checkInsertion(edit, (chosen(places.tables, bytes[0]) ?? []) + ["zz-new"], value)
  }

  private static let values: [WrittenValue] = [
    .string("nieuw"), .string("\"x\", # é\u{301}\u{202E}\n"), .flag(true), .number(-7), .strings([]),
    .strings(["a", "b # c"]), .day(FuzzedRegister.day), .none, .table([("a b", .table([("b", .number(1))]))]),
  ]

  private static func chosen(_ places: [[String]], _ number: UInt8) -> [String]? {
    places.isEmpty ? nil : places[Int(number & 127) % places.count]
  }

  /// The ways to every value on its own, and to every table.
  private static func places(in root: TOMLValue) -> (leaves: [[String]], tables: [[String]]) {
    var leaves: [[String]] = []
    var tables: [[String]] = []
    var rest: [(value: TOMLValue, way: [String])] = [(root, [])]
    while let (value, way) = rest.popLast(), leaves.count < 128 {
      for (number, child) in value.children.enumerated() {
        let inner = way + [value.kind == .array ? String(number + 1) : child.key]
        if child.kind == .table { tables.append(inner) }
        if child.children.isEmpty, child.isWrittenInPlace { leaves.append(inner) }
        rest.append((child, inner))
      }
    }
    return (leaves, tables)
  }

  private static func checkChange(
    _ before: RecordEdit, _ place: [String], _ value: WrittenValue
  ) throws(Breach) {
    guard let old = before.value(at: place) else { return }
    var edit = before
    guard (try? edit.set(place, to: value)) != nil else { return }
    let file = before.file.bytes
    let expected = file[..<old.span.start] + value.bytes + file[old.span.end...]
    try hold(edit.file.bytes == Array(expected), "set \(place) changes other bytes")
    try hold(edit.value(at: place).map { TOMLMeaning($0) } == value.meaning, "set \(place) is read otherwise")
    try checkFlaws(before, edit, "set \(place)")
    var again = edit
    guard (try? again.set(place, to: value)) != nil else { throw Breach("set \(place) is refused again") }
    try hold(again.file.bytes == edit.file.bytes, "set \(place) is another thing the second time")
  }

  private static func checkRemoval(_ before: RecordEdit, _ place: [String]) throws(Breach) {
    var edit = before
    guard (try? edit.remove(place)) != nil else { return }
    try hold(edit.value(at: place) == nil || Int(place.last ?? "") != nil, "\(place) is still there")
    try hold(isOneStretch(edit.file.bytes, before.file.bytes), "remove \(place) changes other bytes")
    try checkFlaws(before, edit, "remove \(place)")
  }

  private static func checkInsertion(
    _ before: RecordEdit, _ place: [String], _ value: WrittenValue
  ) throws(Breach) {
    var edit = before
    guard before.value(at: place) == nil, (try? edit.set(place, to: value)) != nil else { return }
    try hold(edit.value(at: place).map { TOMLMeaning($0) } == value.meaning, "\(place) is read otherwise")
    try hold(isOneStretch(before.file.bytes, edit.file.bytes), "put in \(place): other bytes change")
    try checkFlaws(before, edit, "put in \(place)")
  }

  /// Whether the longer text is the shorter one with one stretch put in.
  private static func isOneStretch(_ short: [UInt8], _ long: [UInt8]) -> Bool {
    let start = zip(short, long).prefix { $0 == $1 }.count
    let end = zip(short.reversed(), long.reversed()).prefix { $0 == $1 }.count
    return short.count <= long.count && start + end >= short.count
  }

  private static func checkFlaws(_ before: RecordEdit, _ after: RecordEdit, _ what: String) throws(Breach) {
    let codes = (before.text.flaws.map(\.code).sorted(), after.text.flaws.map(\.code).sorted())
    try hold(codes.1.count <= codes.0.count, "\(what): the flaws \(codes.0) become \(codes.1)")
  }
}
