/// Lines that stand in one table and all belong in another: the line with its name above them was lost.
struct LostHeading {
  /// The places of the lines among the entries of the table.
  let places: Range<Int>
  /// The first of them.
  let first: TOMLValue
  /// The names of the tables in which all of them can stand.
  let tables: [String]

  init?(_ entries: [TOMLValue], in declaration: TableDeclaration) {
    guard let found = Self.find(entries, in: declaration) else { return nil }
    places = found.places
    tables = found.tables
    first = entries[places.lowerBound]
  }

  private static func find(
    _ entries: [TOMLValue], in declaration: TableDeclaration
  ) -> (places: Range<Int>, tables: [String])? {
    let strange = entries.map { entry in
      declaration[entry.key] == nil && Nearest.word(to: entry.key, among: declaration.keys.map(\.name)) == nil
        && !entry.isHeading && !entry.isKeyFaulty
    }
    guard let first = strange.firstIndex(of: true) else { return nil }
    // After an empty line a new table is expected; without one, two lines or more have to be out of place.
    let starts = (1..<max(1, entries.count)).filter { $0 <= first && entries[$0].startsBlock }
    for start in starts.reversed() + [first] {
      let end = entries[start...].firstIndex(where: \.isHeading) ?? entries.count
      guard start < end, end > first, entries[start].startsBlock || strange.filter({ $0 }).count > 1 else {
        continue
      }
      let tables = Self.tables(with: entries[start..<end].map(\.key), besides: declaration)
      if !tables.isEmpty { return (start..<end, tables) }
    }
    return nil
  }

  /// The tables that know every one of the keys; the keys of a whole file stand under no heading.
  private static func tables(with keys: [String], besides declaration: TableDeclaration) -> [String] {
    let whole = [OrganisationKeys.table, ActivityKeys.table, PartyKeys.table]
    return KeyCatalogue.tables.filter { table in
      table !== declaration && !whole.contains { $0 === table } && keys.allSatisfy { table[$0] != nil }
    }.map(\.name)
  }

  /// What is told of it.
  var flaw: Flaw {
    let names = tables.map { "[\($0)]" }.joined(separator: ", ")
    let count = places.count - 1
    return Flaw(
      "KEY01", at: first.keySpan,
      detail: Wording(
        nl: count == 0 ? "deze regel hoort in \(names)" : "deze regel en \(count) eronder horen in \(names)",
        en: count == 0 ? "this line belongs in \(names)" : "this line and \(count) below it belong in \(names)"),
      help: Wording(
        nl: "zet boven deze regel de naam van de tabel, zoals [\(tables[0])] of [\(tables[0]).naam]",
        en: "put the name of the table above this line, such as [\(tables[0])] or [\(tables[0]).name]"))
  }
}
