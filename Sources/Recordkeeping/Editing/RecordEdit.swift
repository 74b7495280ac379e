/// Changes to the facts of one file, each by its place: every byte outside what is changed stays, comments, order,
/// line ends and quotes included.
///
/// Each change is read back: where the file would then say anything else than was asked, it is refused.
public struct RecordEdit: Sendable {
  private(set) var text: EditableText

  /// A record or a translation with front matter, or `vocabulary.toml`. Throws for a file of which nobody can say where
  /// its facts begin and end, or what its bytes say.
  public init(_ file: SourceFile) throws(RunError) {
    text = EditableText(file)
    // Bytes that are no text read alike, so that two keys could be taken for one.
    let refused = [SyntaxFault.fenceMissing, .fenceUnclosed, .encodingNotUTF8].map(\.rawValue)
    if let flaw = text.flaws.first(where: { refused.contains($0.code) }) { throw .unreadable(file, flaw) }
    if text.document.root.isLossy { throw .unreadable(file, text.flaws.first) }
  }

  /// The file as it is now.
  public var file: SourceFile { text.file }

  /// What stands at a path of keys; an element of a list is named by its number, from 1.
  public func value(at keys: [String]) -> TOMLValue? { text.value(at: keys) }

  /// Gives a key a value: in the place of the one it has, else on a line of its own at the end of its table. A table
  /// that is lacking gets a heading; `none`, or an empty text, in the place of a table makes room for one. A list that
  /// gets too long for its line is broken.
  public mutating func set(_ keys: [String], to value: WrittenValue) throws(RunError) {
    guard !keys.isEmpty else { throw .nothingNamed(file) }
    try refuseFlaws(around: keys)
    let expected = text.meaning.setting(keys[...], to: value.meaning)
    let old = text.value(at: keys)
    guard let old else {
      return try accept(inserting(value, at: keys).fitted(at: keys, after: text), expected)
    }
    if old.isWrittenInPlace {
      let bytes = LineFeeds.replaced(in: value.bytes, by: text.lines.lineEnd(before: old.span.start))
      let changed = text.replacing(old.span.start..<old.span.end, with: bytes)
      return try accept(changed.fitted(at: keys, after: text), expected)
    }
    if text.value(at: keys.dropLast())?.kind == .array { throw .elementUnderHeading(file, keys, old) }
    var emptied = self
    emptied.text = try removed(keys)
    try accept(emptied.inserting(value, at: keys).fitted(at: keys, after: text), expected)
  }

  /// Takes a key or a table away with the lines that it stands on; of a table, also the comments right above its
  /// headings, and of a key the question above it.
  public mutating func remove(_ keys: [String]) throws(RunError) {
    guard !keys.isEmpty, text.value(at: keys) != nil else { throw .notThere(file, keys) }
    try refuseFlaws(around: keys)
    var expected = text.meaning.removing(keys[...])
    // A table that is there only because of what it holds goes with the last of that.
    var parent = keys.dropLast()
    while !parent.isEmpty, let table = text.value(at: parent), table.children.count == 1,
      table.isImplied || table.isDotted || table.kind == .array && table.isHeading
    {
      expected = expected.removing(parent)
      parent = parent.dropLast()
    }
    try accept(removed(keys), expected)
  }

  /// Gives the last key of a path another name, wherever the file writes it: in headings, below them, and in dotted keys.
  public mutating func rename(_ keys: [String], to name: String) throws(RunError) {
    guard let last = keys.last, text.value(at: keys) != nil else { throw .notThere(file, keys) }
    if last == name { return }
    if text.value(at: keys.dropLast() + [name]) != nil { throw .taken(file, keys.dropLast() + [name]) }
    try refuseFlaws(around: keys)
    let expected = text.meaning.renaming(keys[...], to: name)
    let places = text.statements.filter { $0.isBelow(keys) }.compactMap { $0.steps[keys.count - 1].written }
    var changed = file.bytes
    for place in Set(places).sorted(by: { $0.lowerBound > $1.lowerBound }) {
      changed.replaceSubrange(place, with: WrittenValue.written(key: name))
    }
    try accept(EditableText(SourceFile(path: file.path, bytes: changed)), expected)
  }

  /// Takes a changed text, once it says what it should and nothing is wrong with it that was not wrong before.
  mutating func accept(_ changed: EditableText, _ expected: TOMLMeaning) throws(RunError) {
    var known = Dictionary(grouping: text.flaws, by: \.code).mapValues(\.count)
    for flaw in changed.flaws {
      known[flaw.code, default: 0] -= 1
      if known[flaw.code, default: 0] < 0 { throw .becomesUnreadable(changed.file, flaw) }
    }
    guard changed.meaning.unordered == expected.unordered else { throw .unclear(file) }
    text = changed
  }

  /// Stops where something at the place, or in the tables around it, was read with a flaw.
  func refuseFlaws(around keys: [String]) throws(RunError) {
    var value = text.document.root
    var sections = [text.section(at: text.range.lowerBound)].filter { _ in keys.count == 1 }
    for count in keys.indices.map({ $0 + 1 }) {
      guard let inner = text.value(at: keys.prefix(count)) else { break }
      value = inner
      if value.isFaulty || value.isKeyFaulty || value.isStray || value.isLossy {
        throw .unreadable(file, text.flaw(in: value.document.lineRange(of: value)))
      }
      sections.append(
        text.section(at: value.isHeading ? Int(value.node.range.lowerBound) : value.keySpan.start))
    }
    for section in sections {
      if let flaw = text.flaw(in: section) { throw .unreadable(file, flaw) }
    }
  }
}

extension TOMLValue {
  /// Whether it stands behind an equals sign, or in a list: not under headings, nor spread over dotted keys.
  var isWrittenInPlace: Bool {
    switch kind {
    case .table: node.flags.contains(.inline)
    case .array: !node.flags.contains(.ofTables)
    default: true
    }
  }

  /// Whether a table is made by dotted keys.
  var isDotted: Bool { kind == .table && node.flags.contains(.dotted) && !node.flags.contains(.header) }
}

extension TOMLDocument {
  /// From a value's key to its end.
  func lineRange(of value: TOMLValue) -> Range<Int> {
    let start = min(value.keySpan.start, value.span.start)
    return start..<max(start, value.span.end) + 1
  }
}
