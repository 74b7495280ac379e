/// How a value is written in the one style: a space after each comma and inside braces, texts between double quotes. A
/// list stays broken where its writer broke it; one in a single line is broken where that gets too long.
struct ValueStyle {
  private let bytes: [UInt8]

  /// The longest line with a list in it, in code points.
  static let longestLine = 128
  /// How far the lines go of a list that is broken.
  private static let longestRow = 100

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value after a key that takes so many columns.
  func written(_ value: TOMLValue, after columns: Int) -> [UInt8] {
    let line = written(value, level: 0)
    guard value.kind == .array, !line.contains(10), columns + Self.columns(line) > Self.longestLine else {
      return line
    }
    let items = value.children.map { written($0, level: 1) }
    let isOnePerLine = value.children.contains { $0.kind == .table || $0.kind == .array }
    return Self.broken(Self.rows(of: items, isOnePerLine: isOnePerLine), level: 0)
  }

  private func written(_ value: TOMLValue, level: Int) -> [UInt8] {
    switch value.kind {
    case .string: text(value)
    case .array: list(value, level)
    case .table: table(value, level)
    default: Array(bytes[value.node.range])
    }
  }

  /// A text between double quotes where that takes no more than other quotes.
  private func text(_ value: TOMLValue) -> [UInt8] {
    let written = bytes[value.node.range]
    let content = written.dropFirst().dropLast()
    guard written.first == UInt8(ascii: "'"), !written.starts(with: "'''".utf8),
      !content.contains(where: {
        $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") || $0 < 0x20 || $0 == 0x7F
      })
    else { return LineFeeds.only(Array(written)) }
    return [UInt8(ascii: "\"")] + content + [UInt8(ascii: "\"")]
  }

  private func table(_ value: TOMLValue, _ level: Int) -> [UInt8] {
    var leaves: [(keys: [String], value: TOMLValue)] = []
    collect(value, [], into: &leaves)
    if leaves.isEmpty { return Array("{}".utf8) }
    leaves.sort { $0.value.node.keyStart < $1.value.node.keyStart }
    let entries = leaves.map { leaf in
      Array(leaf.keys.map(WrittenValue.written(key:)).joined(separator: [UInt8(ascii: ".")]))
        + Array(" = ".utf8)
        + written(leaf.value, level: level)
    }
    return Array("{ ".utf8) + Array(entries.joined(separator: Array(", ".utf8))) + Array(" }".utf8)
  }

  private func collect(
    _ table: TOMLValue, _ keys: [String], into leaves: inout [(keys: [String], value: TOMLValue)]
  ) {
    for child in table.children {
      if child.kind == .table, child.node.flags.contains(.dotted) {
        collect(child, keys + [child.key], into: &leaves)
      } else {
        leaves.append((keys + [child.key], child))
      }
    }
  }

  private func list(_ value: TOMLValue, _ level: Int) -> [UInt8] {
    let gaps = ListGap.all(in: value, of: bytes)
    let items = value.children.map { written($0, level: level + 1) }
    if !gaps.contains(where: \.isBroken) {
      return Array("[".utf8) + Array(items.joined(separator: Array(", ".utf8))) + Array("]".utf8)
    }
    var rows: [Row] = []
    for (item, gap) in zip(items, gaps) {
      if rows.isEmpty || gap.isBroken {
        rows += gap.own.map { Row(comment: $0) }
        rows.append(Row())
      }
      rows[rows.count - 1].items.append(item)
    }
    // What stands after an item in its line stands in the gap before the next.
    var place = rows.startIndex
    for gap in gaps.dropFirst() where gap.isBroken {
      while place < rows.endIndex, rows[place].items.isEmpty { place += 1 }
      if place < rows.endIndex { rows[place].comment = gap.trailing }
      place += 1
    }
    if items.isEmpty {
      rows += gaps[0].own.map { Row(comment: $0) }
    } else if let last = gaps.last, last.isBroken {
      rows += last.own.map { Row(comment: $0) }
    }
    return Self.broken(rows, level: level, opening: gaps[0].trailing)
  }
}

extension ValueStyle {
  /// One line of a broken list: items, a comment, or both.
  private struct Row {
    var items: [[UInt8]] = []
    var comment: [UInt8]?
  }

  /// Items in lines: one in each, or as many as go in.
  private static func rows(of items: [[UInt8]], isOnePerLine: Bool) -> [Row] {
    var rows: [Row] = []
    var width = 0
    for item in items {
      let more = columns(item) + 2
      if rows.isEmpty || isOnePerLine || width + more > longestRow {
        rows.append(Row())
        width = 2
      }
      rows[rows.count - 1].items.append(item)
      width += more
    }
    return rows
  }

  private static func broken(_ rows: [Row], level: Int, opening: [UInt8]? = nil) -> [UInt8] {
    let indent = [UInt8](repeating: 32, count: level * 2)
    var lines = [Array("[".utf8) + (opening.map { [32] + $0 } ?? [])]
    for row in rows {
      var line = Array(row.items.joined(separator: Array(", ".utf8)))
      if !row.items.isEmpty { line.append(UInt8(ascii: ",")) }
      if let comment = row.comment { line += (line.isEmpty ? [] : [32]) + comment }
      lines.append(indent + [32, 32] + line)
    }
    return Array((lines + [indent + Array("]".utf8)]).joined(separator: [10]))
  }

  static func columns(_ bytes: some Sequence<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }
}

/// What stands between two items of a list, before the first, or after the last.
private struct ListGap {
  /// Whether a line ends in it.
  private(set) var isBroken = false
  /// The comment in the line of what stands before.
  private(set) var trailing: [UInt8]?
  /// Comments in lines of their own.
  private(set) var own: [[UInt8]] = []

  init(_ bytes: ArraySlice<UInt8>) {
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "#") {
        let text = bytes[offset...].prefix { $0 != 10 && $0 != 13 }
        let comment = Array(text).trimmed
        if isBroken { own.append(comment) } else { trailing = comment }
        offset = text.endIndex
      } else {
        if byte == 10 || byte == 13 { isBroken = true }
        offset += 1
      }
    }
  }

  /// The gaps of a list: one before each item, and one before the bracket.
  static func all(in list: TOMLValue, of bytes: [UInt8]) -> [ListGap] {
    var start = list.node.range.lowerBound + 1
    var gaps: [ListGap] = []
    for item in list.children {
      gaps.append(ListGap(bytes[start..<max(start, item.node.range.lowerBound)]))
      start = item.node.range.upperBound
    }
    return gaps + [ListGap(bytes[start..<max(start, list.node.range.upperBound - 1)])]
  }
}
