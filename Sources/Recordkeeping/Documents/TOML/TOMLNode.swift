/// One value of a TOML text: its places in the bytes and the links to its kin in the flat array.
struct TOMLNode: Sendable {
  /// What the grammar remembers of a value.
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt16
    /// Read with a flaw that is reported already.
    static let faulty = Flags(rawValue: 1)
    /// A string with backslash escapes.
    static let escaped = Flags(rawValue: 2)
    /// A table defined by a `[header]` of its own.
    static let header = Flags(rawValue: 4)
    /// A table defined by a dotted key.
    static let dotted = Flags(rawValue: 8)
    /// A table between braces: nothing may be added from outside.
    static let inline = Flags(rawValue: 16)
    /// An array made by `[[header]]`.
    static let ofTables = Flags(rawValue: 32)
    /// A table so large that its keys are in the index.
    static let indexed = Flags(rawValue: 64)
    /// A key with backslash escapes.
    static let escapedKey = Flags(rawValue: 128)
    /// A faulty value of which nobody can say what was meant.
    static let unclear = Flags(rawValue: 256)
    /// A key read with a flaw that is reported already.
    static let faultyKey = Flags(rawValue: 512)
    /// A table that may have held more than was read: a line of it or, for the root, a heading was lost.
    static let lossy = Flags(rawValue: 1024)
    /// A value that belongs to another table, whose heading was lost: that is reported already.
    static let stray = Flags(rawValue: 2048)
    /// A text over several lines that end in CRLF.
    static let carriageReturns = Flags(rawValue: 4096)
  }

  /// The index that stands for no node at all.
  static let none: Int32 = -1

  var kind: TOMLValue.Kind
  var flags: Flags = []
  var keyStart: Int32 = 0
  var keyEnd: Int32 = 0
  var start: Int32
  var end: Int32
  var firstChild = TOMLNode.none
  var lastChild = TOMLNode.none
  var next = TOMLNode.none
  var count: Int32 = 0
  /// An integer's value, a boolean's 0 or 1, or where the header stands that defined a table.
  var bits: Int64 = 0

  init(_ kind: TOMLValue.Kind, _ range: Range<Int>, flags: Flags = [], bits: Int64 = 0) {
    self.kind = kind
    self.flags = flags
    self.bits = bits
    start = Int32(truncatingIfNeeded: range.lowerBound)
    end = Int32(truncatingIfNeeded: range.upperBound)
  }

  var range: Range<Int> { Int(start)..<max(Int(start), Int(end)) }
  var keyRange: Range<Int> { Int(keyStart)..<max(Int(keyStart), Int(keyEnd)) }
}
