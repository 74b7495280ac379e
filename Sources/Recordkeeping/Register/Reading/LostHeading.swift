/// Lines that stand in one table and all belong in another: the line with its name above them was lost.
struct LostHeading {
  /// The places of the lines among the entries of the table.
  let places: Range<Int>
  /// The first of them.
  let first: TOMLValue
  /// The headings below which all of them can stand, the likeliest first.
  let headings: [String]

  init?(_ entries: [TOMLValue], in declaration: TableDeclaration) {
    guard let found = Self.find(entries, in: declaration) else { return nil }
    places = found.places
    headings = found.headings
    first = entries[places.lowerBound]
  }

  private static func find(
    _ entries: [TOMLValue], in declaration: TableDeclaration
  ) -> (places: Range<Int>, headings: [String])? {
    let strange = entries.map { entry in
      declaration[entry.key] == nil && declaration.nearestName(to: entry) == nil
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
      let headings = TableHeading.headings(holding: entries[start..<end].map(\.key), beside: declaration)
      if !headings.isEmpty { return (start..<end, headings) }
    }
    return nil
  }

  /// What is told of it.
  var flaw: Flaw {
    let names = headings.map { "[\($0)]" }.joined(separator: ", ")
    let count = places.count - 1
    let sign = first.commentSign
    return Flaw(
      "KEY01", at: first.keySpan,
      detail: Wording(
        nl: count == 0 ? "deze regel hoort in \(names)" : "deze regel en \(count) eronder horen in \(names)",
        en: count == 0
          ? "this line belongs in \(names)" : "this line and \(count) below it belong in \(names)"),
      help: sign == nil
        ? Wording(
          nl: "zet boven deze regel de naam van de tabel, zoals [\(headings[0])]",
          en: "put the name of the table above this line, such as [\(headings[0])]")
        : Wording(
          nl: "haal de # weg voor de naam van de tabel hierboven",
          en: "take away the # before the name of the table above it"),
      suggestion: sign.map { Suggestion($0, "") })
  }
}
