extension RecordEdit {
  /// Adds tables with their headings, keys and comments as they are written: after the tables beside them, so that
  /// `[purposes.b]` comes after the last of `[purposes.*]` and what is inside that. The text begins with its heading, or
  /// with comments above that.
  public mutating func add(_ block: String) throws(RunError) {
    let added = try Self.read(block, file)
    let first = added.lineStatements.first
    guard let first, first.kind.isHeading else { throw .noHeading(file) }
    let path = first.kind == .element ? first.keys.dropLast() : first.keys[...]
    try refuseFlaws(around: Array(path))
    if first.kind == .heading, let old = text.value(at: first.keys), !old.isImplied {
      throw .taken(file, first.keys)
    }
    let expected = text.meaning.merging(added.meaning)
    let place = place(forHeading: Array(path) + (first.kind == .element ? [""] : []), under: [])
    try accept(text.inserting(block: Self.lines(of: block), at: place), expected)
  }

  /// Adds lines, keys and comments, at the end of what stands under a heading; above the first heading for no keys.
  public mutating func add(lines block: String, to keys: [String] = []) throws(RunError) {
    let added = try Self.read(block, file)
    guard added.lineStatements.allSatisfy({ $0.kind == .entry }) else { throw .noHeading(file) }
    guard let table = text.value(at: keys), table.kind == .table, !table.isImplied, !table.isDotted,
      !table.isWrittenInPlace
    else { throw .noTable(file, keys) }
    try refuseFlaws(around: keys.isEmpty ? [""] : keys)
    for entry in added.lineStatements where text.value(at: keys + entry.keys) != nil {
      throw .taken(file, keys + entry.keys)
    }
    let inner = keys.isEmpty ? added.meaning : text.meaning.value(at: keys[...]).merging(added.meaning)
    let expected = keys.isEmpty ? text.meaning.merging(inner) : text.meaning.setting(keys[...], to: inner)
    let place = text.endOfLines(under: keys.isEmpty ? nil : text.heading(of: keys))
    try accept(text.inserting(lines: Self.lines(of: block), at: place), expected)
  }

  private static func read(_ block: String, _ file: SourceFile) throws(RunError) -> EditableText {
    let added = EditableText(SourceFile(path: "block.toml", bytes: Array(block.utf8)))
    if let flaw = added.flaws.first { throw .unreadable(added.file, flaw) }
    return added
  }

  /// The lines of a block, without the empty ones before and after.
  private static func lines(of block: String) -> [[UInt8]] {
    var lines = block.utf8.split(separator: 10, omittingEmptySubsequences: false).map { line in
      Array(line.last == 13 ? line.dropLast() : line)
    }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return Array(lines.drop(while: \.isEmpty))
  }
}

extension TOMLMeaning {
  /// What stands at a path; an empty table for nothing.
  func value(at keys: ArraySlice<String>) -> TOMLMeaning {
    guard let key = keys.first else { return self }
    switch self {
    case .table(let entries):
      return entries.first { $0.key == key }?.value.value(at: keys.dropFirst()) ?? .table([])
    case .array(let items):
      guard let number = Int(key), items.indices.contains(number - 1) else { return .table([]) }
      return items[number - 1].value(at: keys.dropFirst())
    default: return .table([])
    }
  }
}
