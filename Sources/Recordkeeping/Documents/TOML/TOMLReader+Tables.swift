extension TOMLReader {
  /// Reads `[a.b]` or `[[a.b]]` and makes that table the present section.
  mutating func readHeader() throws(Interruption) {
    let start = position
    position += 1
    let isElement = at(position) == UInt8(ascii: "[")
    if isElement { position += 1 }
    beginSection(at: start)
    do throws(Interruption) {
      try readKey()
      try closeHeader(from: start, isElement: isElement)
    } catch {
      loseTables()
      throw error
    }
    let header = start..<position
    try countKey(parts[parts.count - 1].range)
    guard let table = isElement ? openElement(header) : openTable(header) else { return }
    section = table
    sectionDepth = parts.count
  }

  /// Until the name of a new section is understood, the keys that follow belong to no table.
  mutating func beginSection(at start: Int) {
    linesSinceDuplicate = .max - 1
    isAfterEmptyLine = false
    blockStart = nil
    sectionDepth = 1
    section = add(TOMLNode(.table, start..<start, flags: [.faulty, .header]))
  }

  private mutating func closeHeader(from start: Int, isElement: Bool) throws(Interruption) {
    let last = parts.last?.range.upperBound ?? position
    let close = UInt8(ascii: "]")
    if at(position) != close {
      if isLineEnd(at(position)) || at(position) == UInt8(ascii: "#") {
        position = last
        return reportHeaderUnclosed(start..<last, isElement: isElement)
      }
      try readHeaderOfWords(from: start)
    }
    position += 1
    guard isElement else { return }
    guard at(position) == close else { return reportHeaderUnclosed(start..<position, isElement: true) }
    position += 1
  }

  /// Walks the parts of a header before the last, making tables on the way; nil after a conflict.
  private mutating func openParents(_ header: Range<Int>) -> Int32? {
    var table: Int32 = 0
    for key in parts.dropLast() {
      let found = child(of: table, key)
      guard found != TOMLNode.none else {
        let new = add(TOMLNode(.table, header))
        attach(new, to: table, key)
        table = new
        continue
      }
      guard let next = tableToExtend(found) else {
        reportConflict(key, found)
        return nil
      }
      table = next
    }
    return table
  }

  /// The table that a header adds to when a name on its way is taken already.
  private func tableToExtend(_ found: Int32) -> Int32? {
    let node = nodes[Int(found)]
    if let standIn = standIns[found] { return standIn }
    if node.kind == .table { return node.flags.contains(.inline) ? nil : found }
    guard node.kind == .array, node.flags.contains(.ofTables) else { return nil }
    return standIns[node.lastChild] ?? node.lastChild
  }

  mutating func openTable(_ header: Range<Int>) -> Int32? {
    guard let parent = openParents(header), let key = parts.last else { return nil }
    let found = child(of: parent, key)
    if found == TOMLNode.none {
      let new = add(TOMLNode(.table, header, flags: .header, bits: Int64(header.lowerBound)))
      attach(new, to: parent, key)
      return new
    }
    let node = nodes[Int(found)]
    if node.kind == .table, node.flags.isDisjoint(with: [.header, .dotted, .inline]) {
      nodes[Int(found)].flags.insert(.header)
      nodes[Int(found)].bits = Int64(header.lowerBound)
      return found
    }
    if node.kind == .table { standIns[found] = section }
    reportTableTwice(header, found)
    return nil
  }

  private mutating func openElement(_ header: Range<Int>) -> Int32? {
    guard let parent = openParents(header), let key = parts.last else { return nil }
    var array = child(of: parent, key)
    if array == TOMLNode.none {
      array = add(TOMLNode(.array, header, flags: .ofTables))
      attach(array, to: parent, key)
    } else if !nodes[Int(array)].flags.contains(.ofTables) {
      reportConflict(key, array)
      return nil
    }
    let element = add(TOMLNode(.table, header, flags: .header, bits: Int64(header.lowerBound)))
    append(element, to: array)
    return element
  }

  /// Walks the parts of a dotted key before the last; `TOMLNode.none` after a conflict.
  mutating func openDottedTables(in start: Int32) -> Int32 {
    var table = start
    for key in parts.dropLast() {
      let found = child(of: table, key)
      if found == TOMLNode.none {
        let new = add(TOMLNode(.table, key.range, flags: .dotted))
        attach(new, to: table, key)
        table = new
      } else if nodes[Int(found)].kind == .table,
        nodes[Int(found)].flags.isDisjoint(with: [.header, .inline])
      {
        nodes[Int(found)].flags.insert(.dotted)
        table = found
      } else {
        reportConflict(key, found)
        return TOMLNode.none
      }
    }
    return table
  }
}
