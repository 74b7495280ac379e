/// The TOML of a file taken apart for editing: what it says, its statements and its lines.
struct EditableText: Sendable {
  let file: SourceFile
  let document: TOMLDocument
  /// The bytes that are TOML: those between the fences, or the whole file.
  let range: Range<Int>
  /// What is wrong with the text, Markdown apart.
  let flaws: [Flaw]
  let statements: [TOMLStatement]
  let lines: TextLines

  init(_ file: SourceFile) {
    self.file = file
    lines = TextLines(file.bytes)
    if file.path.utf8.suffix(5).elementsEqual(".toml".utf8) {
      document = TOMLDocument(record: file, number: 0)
      range = (file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)..<file.bytes.count
      flaws = document.flaws
    } else {
      let matter = FrontMatter.read(file, number: 0)
      var fences = Fences(file.bytes, file: 0)
      fences.find()
      document = matter.toml
      range = fences.toml
      flaws = matter.flaws
    }
    statements = TOMLStatements(document, in: range).all
  }

  var meaning: TOMLMeaning { TOMLMeaning(document.root) }

  /// What stands at a path; an element of a list is named by its number, from 1.
  func value(at keys: some Collection<String>) -> TOMLValue? {
    var value = document.root
    for key in keys {
      if value.kind == .array {
        let items = value.children
        guard let number = Int(key), items.indices.contains(number - 1) else { return nil }
        value = items[number - 1]
      } else if let inner = value[key] {
        value = inner
      } else {
        return nil
      }
    }
    return value
  }

  /// The statements on lines of their own, headings and keys, in the order of the file.
  var lineStatements: [TOMLStatement] { statements.filter { $0.kind != .inlineEntry } }

  /// The heading of a table, or nil for one that has none.
  func heading(of path: [String]) -> TOMLStatement? {
    statements.first { $0.kind.isHeading && $0.keys == path }
  }

  /// The keys on lines of their own between a heading and the next; those above the first heading for none.
  func entries(under heading: TOMLStatement?) -> [TOMLStatement] {
    let all = lineStatements
    let start = heading.map { heading in
      all.firstIndex { $0.range == heading.range }.map { $0 + 1 } ?? all.count
    }
    return Array(all[(start ?? 0)...].prefix { !$0.kind.isHeading })
  }

  /// Where a line can be put in below a heading, after its last key and the comments that go on below that.
  func endOfLines(under heading: TOMLStatement?) -> Int {
    let last = entries(under: heading).last ?? heading
    guard let last else { return range.lowerBound }
    return endOfLines(after: last.range.upperBound)
  }

  /// The first line after the one that holds an offset and after comments right below, unless those speak of what
  /// comes next.
  func endOfLines(after offset: Int) -> Int {
    let end = min(lines.next(after: max(range.lowerBound, offset)), range.upperBound)
    var probe = end
    while probe < range.upperBound, lines.isComment(probe) { probe = lines.next(after: probe) }
    return probe >= range.upperBound || lines.isEmpty(probe) ? min(probe, range.upperBound) : end
  }

  /// The line at which a heading begins, with the comments right above it.
  func start(of statement: TOMLStatement) -> Int {
    var start = lines.start(of: statement.range.lowerBound)
    while let previous = lines.previous(before: start), previous >= range.lowerBound,
      lines.isComment(previous)
    {
      start = previous
    }
    return start
  }

  /// The same file with other bytes in the place of a stretch.
  func replacing(_ stretch: Range<Int>, with bytes: [UInt8]) -> EditableText {
    var changed = file.bytes
    changed.replaceSubrange(stretch, with: bytes)
    return EditableText(SourceFile(path: file.path, bytes: changed))
  }

  /// The same file with a line put in at the start of a line, ended as its neighbours are.
  func inserting(lines text: [[UInt8]], at offset: Int) -> EditableText {
    let end = lines.lineEnd(before: offset)
    let isAfterText = offset > range.lowerBound && ![10, 13].contains(file.bytes[offset - 1])
    let joined = Array(text.map { LineFeeds.replaced(in: $0, by: end) }.joined(separator: end))
    // A file that does not end its last line goes on not doing so.
    return replacing(offset..<offset, with: isAfterText ? end + joined : joined + end)
  }
}
