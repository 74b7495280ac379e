extension TOMLReader {
  /// The entry of a table under a key; `TOMLNode.none` when there is none.
  func child(of table: Int32, _ key: TOMLKey) -> Int32 {
    if nodes[Int(table)].flags.contains(.indexed) {
      return index[TOMLIndexKey(table: table, bytes: decoded(key))] ?? TOMLNode.none
    }
    // Copies of their own, which nothing can change while they are gone through.
    let (bytes, nodes) = (bytes, nodes)
    let sought = TOMLKey.content(of: key.range, in: bytes)
    var next = nodes[Int(table)].firstChild
    while next != TOMLNode.none {
      let node = nodes[Int(next)]
      if node.flags.contains(.escapedKey) || key.isEscaped {
        if decodedKey(of: node) == decoded(key) { return next }
      } else if isSame(TOMLKey.content(of: node.keyRange, in: bytes), sought, in: bytes) {
        return next
      }
      next = node.next
    }
    return TOMLNode.none
  }

  @inline(__always)
  private func isSame(_ left: Range<Int>, _ right: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    for offset in 0..<left.count where bytes[left.lowerBound + offset] != bytes[right.lowerBound + offset] {
      return false
    }
    return true
  }

  private func decodedKey(of node: TOMLNode) -> [UInt8] {
    decoded(TOMLKey(range: node.keyRange, isEscaped: node.flags.contains(.escapedKey)))
  }

  private func decoded(_ key: TOMLKey) -> [UInt8] {
    key.isEscaped
      ? TOMLKey.decoded(key.range, in: bytes) : Array(bytes[TOMLKey.content(of: key.range, in: bytes)])
  }

  /// Enters a table's newest key in the index, and every older one the first time.
  mutating func addToIndex(_ value: Int32, of table: Int32) {
    if nodes[Int(table)].flags.contains(.indexed) {
      index[TOMLIndexKey(table: table, bytes: decodedKey(of: nodes[Int(value)]))] = value
      return
    }
    nodes[Int(table)].flags.insert(.indexed)
    var next = nodes[Int(table)].firstChild
    while next != TOMLNode.none {
      index[TOMLIndexKey(table: table, bytes: decodedKey(of: nodes[Int(next)]))] = next
      next = nodes[Int(next)].next
    }
  }
}
