/// Takes a TOML text apart into its statements, in the order of the file.
struct TOMLStatements {
  private(set) var all: [TOMLStatement] = []
  private let document: TOMLDocument
  private let end: Int

  /// The statements of a document whose text stands in `range`.
  init(_ document: TOMLDocument, in range: Range<Int>) {
    self.document = document
    end = range.upperBound
    for child in document.root.children { visit(child, [TOMLStatement.Step(name: child.key)]) }
    all.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func visit(_ value: TOMLValue, _ steps: [TOMLStatement.Step]) {
    let flags = value.node.flags
    switch value.kind {
    case .table where flags.contains(.header):
      addHeading(value, steps, .heading)
      visitChildren(value, steps)
    case .array where flags.contains(.ofTables):
      for (place, element) in value.children.enumerated() {
        let inner = steps + [TOMLStatement.Step(name: String(place + 1), isElement: true)]
        addHeading(element, inner, .element)
        visitChildren(element, inner)
      }
    case .table where flags.isDisjoint(with: .inline) && !value.isFaulty: visitChildren(value, steps)
    default: addLine(value, steps)
    }
  }

  private mutating func visitChildren(_ table: TOMLValue, _ steps: [TOMLStatement.Step]) {
    for child in table.children { visit(child, steps + [TOMLStatement.Step(name: child.key)]) }
  }

  private mutating func addHeading(
    _ table: TOMLValue, _ steps: [TOMLStatement.Step], _ kind: TOMLStatement.Kind
  ) {
    let start = Int(table.node.bits)
    guard let names = names(from: start + (kind == .element ? 2 : 1)),
      let steps = Self.written(steps, at: names)
    else { return }
    var stop = names[names.count - 1].upperBound
    while stop < end, document.bytes[stop].isBlank { stop += 1 }
    let last = min(stop + (kind == .element ? 2 : 1), end)
    all.append(TOMLStatement(kind: kind, steps: steps, range: start..<last, value: table))
  }

  private mutating func addLine(_ value: TOMLValue, _ steps: [TOMLStatement.Step]) {
    let lineStart = TextLines(document.bytes).start(of: value.node.keyRange.lowerBound)
    add(value, steps, .entry, from: lineStart)
  }

  private mutating func add(
    _ value: TOMLValue, _ steps: [TOMLStatement.Step], _ kind: TOMLStatement.Kind, from start: Int
  ) {
    let names = names(from: start)
    if let names, let steps = Self.written(steps, at: names) {
      let last = max(value.node.range.upperBound, names[names.count - 1].upperBound)
      all.append(TOMLStatement(kind: kind, steps: steps, range: names[0].lowerBound..<last, value: value))
    }
    visitInside(value, steps)
  }

  /// Goes into lists and tables that are written as values.
  private mutating func visitInside(_ value: TOMLValue, _ steps: [TOMLStatement.Step]) {
    if value.kind == .array {
      for (place, element) in value.children.enumerated() {
        visitInside(element, steps + [TOMLStatement.Step(name: String(place + 1), isElement: true)])
      }
    }
    guard value.kind == .table else { return }
    var leaves: [(value: TOMLValue, steps: [TOMLStatement.Step])] = []
    Self.collect(value, steps, into: &leaves)
    leaves.sort { $0.value.node.keyStart < $1.value.node.keyStart }
    var start = value.node.range.lowerBound + 1
    for leaf in leaves {
      add(leaf.value, leaf.steps, .inlineEntry, from: start)
      start = leaf.value.node.range.upperBound
      while start < value.node.range.upperBound, document.bytes[start] != UInt8(ascii: ",") { start += 1 }
      start += 1
    }
  }

  private static func collect(
    _ table: TOMLValue, _ steps: [TOMLStatement.Step],
    into leaves: inout [(value: TOMLValue, steps: [TOMLStatement.Step])]
  ) {
    for child in table.children {
      let inner = steps + [TOMLStatement.Step(name: child.key)]
      if child.kind == .table, child.node.flags.contains(.dotted) {
        collect(child, inner, into: &leaves)
      } else {
        leaves.append((child, inner))
      }
    }
  }

  /// Where the names of a dotted key stand that begins at an offset; nil where there is none.
  private func names(from start: Int) -> [Range<Int>]? {
    // Behind a table that was never closed there is nothing.
    guard start < end else { return nil }
    var reader = TOMLReader(document.bytes, file: 0, in: start..<end, limits: TOMLLimits())
    guard (try? reader.readKey()) != nil, !reader.parts.isEmpty else { return nil }
    return reader.parts.map(\.range)
  }

  /// The steps with the places of their names; the numbers of elements stand nowhere.
  private static func written(
    _ steps: [TOMLStatement.Step], at names: [Range<Int>]
  ) -> [TOMLStatement.Step]? {
    var steps = steps
    var rest = names[...]
    for place in steps.indices.reversed() where !steps[place].isElement {
      guard let name = rest.popLast() else { break }
      steps[place].written = name
    }
    return rest.isEmpty ? steps : nil
  }
}
