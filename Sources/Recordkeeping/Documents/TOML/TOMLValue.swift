/// A value of a TOML document: a cursor that decodes only what is asked for.
public struct TOMLValue: Sendable {
  /// The kinds of value that TOML knows.
  public enum Kind: Sendable {
    case string, integer, float, boolean
    case offsetDateTime, localDateTime, localDate, localTime
    case array, table
  }

  let document: TOMLDocument
  let index: Int32

  init(_ document: TOMLDocument, _ index: Int32) {
    self.document = document
    self.index = index
  }

  var node: TOMLNode { document.nodes[Int(index)] }

  /// What kind of value it is; for a faulty value, the kind that was probably meant.
  public var kind: Kind { node.kind }

  /// Whether it was read with a flaw that the document reports already.
  public var isFaulty: Bool { node.flags.contains(.faulty) }

  /// Whether it can be read as what was probably meant, in spite of a flaw that is reported already.
  var isClear: Bool { !node.flags.contains(.unclear) }

  /// Whether its key was read with a flaw that the document reports already.
  var isKeyFaulty: Bool { node.flags.contains(.faultyKey) }

  /// Whether a table may have held more than was read; of the root, whether a heading may have been lost.
  var isLossy: Bool { node.flags.contains(.lossy) }

  /// Whether it belongs to another table, whose heading was lost: that is reported already.
  var isStray: Bool { node.flags.contains(.stray) }

  /// Whether it is a table, or a list of tables, under a line with its name between brackets.
  var isHeading: Bool {
    switch kind {
    case .table: node.flags.isDisjoint(with: [.dotted, .inline])
    case .array: node.flags.contains(.ofTables)
    default: false
    }
  }

  /// Whether a table stands there only because its name is part of another's: it has no heading of its own.
  var isImplied: Bool {
    kind == .table && node.flags.isDisjoint(with: [.header, .dotted, .inline])
  }

  /// The last part of its key, decoded; empty for the root and for elements of an array.
  public var key: String { String(decoding: document.keyBytes(of: node), as: UTF8.self) }

  /// The same as bytes.
  var keyBytes: ArraySlice<UInt8> { document.keyBytes(of: node) }

  /// That part of the key as written; for `[a.b]` the `b`.
  public var keySpan: Span { Span(file: document.file, node.keyRange) }

  /// The value as written; a table with a header: the whole header at its first mention.
  public var span: Span { Span(file: document.file, node.range) }

  /// The bytes of the value as written.
  public var lexeme: String { String(decoding: document.bytes[node.range], as: UTF8.self) }

  /// The decoded text of a string.
  public var string: String? {
    kind == .string ? String(decoding: document.stringBytes(of: node), as: UTF8.self) : nil
  }

  /// The value of an integer.
  public var integer: Int64? { kind == .integer ? node.bits : nil }

  /// The value of a boolean.
  public var boolean: Bool? { kind == .boolean ? node.bits != 0 : nil }

  /// The value of a float, infinities and not-a-number included.
  public var float: Double? {
    guard kind == .float else { return nil }
    let digits = document.bytes[node.range].filter { $0 != UInt8(ascii: "_") }
    return Double(String(decoding: digits, as: UTF8.self))
  }

  /// The elements of an array or the entries of a table, in the order of the file.
  public var children: [TOMLValue] {
    var children: [TOMLValue] = []
    children.reserveCapacity(Int(node.count))
    var next = node.firstChild
    while next != TOMLNode.none {
      children.append(TOMLValue(document, next))
      next = document.nodes[Int(next)].next
    }
    return children
  }

  /// The first element or entry.
  var firstChild: TOMLValue? { linked(node.firstChild) }

  /// What comes after it in the same array or table.
  var nextSibling: TOMLValue? { linked(node.next) }

  private func linked(_ index: Int32) -> TOMLValue? {
    index == TOMLNode.none ? nil : TOMLValue(document, index)
  }

  /// How many elements or entries there are.
  var count: Int { Int(node.count) }

  /// Whether it is a text of nothing but white space.
  var isBlankText: Bool { kind == .string && document.stringBytes(of: node).allSatisfy { $0 <= 0x20 } }

  /// Whether it is a text of just these letters.
  func isText(_ letters: StaticString) -> Bool {
    guard kind == .string, node.end - node.start <= 64 else { return false }
    let bytes = document.stringBytes(of: node)
    return bytes.count == letters.utf8CodeUnitCount && Array(bytes).holds(letters, at: 0)
  }

  /// The entry of a table whose key has these bytes; no other spelling of a letter will do.
  public subscript(key: String) -> TOMLValue? {
    guard kind == .table else { return nil }
    if node.flags.contains(.indexed) {
      return document.index[TOMLIndexKey(table: index, bytes: Array(key.utf8))]
        .map { TOMLValue(document, $0) }
    }
    var next = node.firstChild
    while next != TOMLNode.none {
      let child = document.nodes[Int(next)]
      let bytes = document.keyBytes(of: child)
      if bytes.count == key.utf8.count, bytes.elementsEqual(key.utf8) { return TOMLValue(document, next) }
      next = child.next
    }
    return nil
  }
}
