import Testing

@testable import Recordkeeping

@Suite("Table of names")
struct NameTableTests {
  @Test func `finds what was put in, and nothing else`() {
    var table = NameTable<Int>()
    let names = (0..<500).map { "name-\($0)" }
    for (place, name) in names.enumerated() { table.set(place, for: HashedName(name)) }
    #expect(names.map { table[HashedName($0)] } == Array(0..<500))
    #expect(table[HashedName("name-500")] == nil && table[HashedName("")] == nil)
    #expect(table.names == names)
  }

  @Test func `keeps the last value of a name`() {
    var table = NameTable<Int>()
    table.set(1, for: HashedName("one"))
    table.set(2, for: HashedName("one"))
    #expect(table[HashedName("one")] == 2 && table.values == [2])
  }
}
