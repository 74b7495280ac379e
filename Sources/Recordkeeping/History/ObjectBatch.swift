/// What `git cat-file --batch` wrote: for each object a line `<id> <kind> <size>`, the bytes, and a line end.
struct ObjectBatch {
  private var rest: ArraySlice<UInt8>

  init(_ output: [UInt8]) { rest = output[...] }

  /// The next object of a kind; nil where there is none, where it is of another, or where Git does not have it.
  mutating func next(_ kind: String = "blob") -> (id: String, bytes: [UInt8])? {
    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let facts = rest[..<end].split(separator: UInt8(ascii: " ")).map {
      String(decoding: Array($0), as: UTF8.self)
    }
    let start = end + 1
    guard facts.count == 3, facts[1] == kind, let size = Int(facts[2]), size >= 0,
      size < rest.endIndex - start
    else { return nil }
    defer { rest = rest[(start + size + 1)...] }
    return (facts[0], Array(rest[start..<start + size]))
  }
}
