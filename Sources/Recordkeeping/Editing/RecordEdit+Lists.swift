extension RecordEdit {
  /// Takes words out of a list and adds others, one after another; the others keep their lines and comments.
  mutating func change(_ keys: [String], by steps: [ListStep]) throws(RunError) {
    for step in steps {
      let items = text.value(at: keys)?.children ?? []
      switch step {
      case .add(let word):
        if !items.contains(where: { $0.string == word }) { try append(.string(word), to: keys) }
      case .remove(let word):
        guard let place = items.firstIndex(where: { $0.string == word }) else { throw .notThere(file, keys) }
        try remove(keys + [String(place + 1)])
      }
    }
  }

  /// Adds a value to a list, after the last one and as that is written: in its line, or in one of its own.
  mutating func append(_ value: WrittenValue, to keys: [String]) throws(RunError) {
    try refuseFlaws(around: keys)
    guard let list = text.value(at: keys), list.kind == .array, list.isWrittenInPlace,
      case .array(let items) = TOMLMeaning(list)
    else { throw .notThere(file, keys) }
    let expected = text.meaning.setting(keys[...], to: .array(items + [value.meaning]))
    let longer = text.appending(value.bytes, to: list)
    try accept(longer.fitted(at: keys, after: text), expected)
  }
}

extension EditableText {
  fileprivate func appending(_ item: [UInt8], to list: TOMLValue) -> EditableText {
    let items = list.children.map { $0.span.start..<$0.span.end }
    let opening = list.span.start + 1
    guard let last = items.last else { return replacing(opening..<opening, with: item) }
    let before = items.dropLast().last?.upperBound ?? opening
    guard file.bytes[before..<last.lowerBound].contains(where: Self.isLineEnd) else {
      return replacing(last.upperBound..<last.upperBound, with: [0x2C, 0x20] + item)
    }
    let line = lines.start(of: last.lowerBound)
    let indent = Array(file.bytes[line..<last.lowerBound].prefix { $0.isBlank })
    var comma = last.upperBound
    while file.bytes[comma].isBlank { comma += 1 }
    let hasComma = file.bytes[comma] == 0x2C
    let next = lines.next(after: last.upperBound)
    // The bracket may stand in the line of the last one.
    guard next < list.span.end, hasComma || !hasCommaLater(last.upperBound..<list.span.end) else {
      let end = lines.lineEnd(before: last.lowerBound)
      return replacing(last.upperBound..<last.upperBound, with: [0x2C] + end + indent + item)
    }
    let longer = inserting(lines: [indent + item + (hasComma ? [0x2C] : [])], at: next)
    return hasComma ? longer : longer.replacing(last.upperBound..<last.upperBound, with: [0x2C])
  }

  /// Whether the comma of an element stands in a line below it.
  private func hasCommaLater(_ rest: Range<Int>) -> Bool {
    var offset = rest.lowerBound
    while offset < rest.upperBound {
      if file.bytes[offset] == UInt8(ascii: "#") {
        offset = lines.textEnd(of: offset)
      } else {
        if !file.bytes[offset].isWhiteSpace { return file.bytes[offset] == 0x2C }
        offset += 1
      }
    }
    return false
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }

  /// The text with the list at a path broken over lines, as the one style has it, where a change made it too long for
  /// one.
  func fitted(at keys: [String], after old: EditableText) -> EditableText {
    guard let entry = tooLongList(at: keys), old.tooLongList(at: keys) == nil else { return self }
    let value = entry.value.span
    let columns = ValueStyle.columns(file.bytes[lines.start(of: entry.range.lowerBound)..<value.start])
    let written = ValueStyle(file.bytes).written(entry.value, after: columns)
    return replacing(
      value.start..<value.end, with: LineFeeds.replaced(in: written, by: lines.lineEnd(before: value.start)))
  }

  /// The key whose list holds a path, where that stands in one line and goes beyond its end.
  private func tooLongList(at keys: [String]) -> TOMLStatement? {
    let entry = statements.first { $0.kind == .entry && keys.starts(with: $0.keys) }
    guard let entry, entry.value.kind == .array else { return nil }
    let value = entry.value.span
    let line = file.bytes[lines.start(of: entry.range.lowerBound)..<value.end]
    let isTooLong = !line.contains(10) && ValueStyle.columns(line) > ValueStyle.longestLine
    return isTooLong ? entry : nil
  }
}
