import Testing

@testable import Recordkeeping

@Suite("Lists of keys")
struct KeyListTests {
  @Test("A table lists every key that is a property of its type, in that order, and waivers")
  func listsAll() {
    for type in KeyCatalogue.types {
      let (table, keys) = (type.table, type.keys as Any)
      let properties = Mirror(reflecting: keys).children.compactMap {
        ($0.value as? any KeyDeclaring)?.declaration.name
      }
      let waivers = table.rowNames == .codes ? [] : ["waivers"]
      #expect(
        table.keys.map(\.name) == properties + waivers,
        "name each property of the type of [\(table.name)] in its `table`")
    }
  }

  @Test("The catalogue has every table that a record may hold, and its names are their own")
  func hasAll() {
    var reached: [TableDeclaration] = []
    var open = [OrganisationKeys.table, ActivityKeys.table, PartyKeys.table]
    while let table = open.popLast() {
      if reached.contains(where: { $0 === table }) { continue }
      reached.append(table)
      open += table.keys.compactMap(\.kind.table)
    }
    for table in reached {
      #expect(
        KeyCatalogue.tables.contains { $0 === table }, "add the type of [\(table.name)] to KeyCatalogue.types"
      )
    }
    #expect(KeyCatalogue.tables.count == reached.count)
    #expect(Set(KeyCatalogue.tables.map(\.name)).count == reached.count)
  }

  @Test("A key is found by its bytes, and nothing but a key")
  func findsByBytes() {
    for table in KeyCatalogue.tables {
      for key in table.keys {
        let bytes = Array("x\(key.name)x".utf8)
        #expect(table.key(spelt: 1..<bytes.count - 1, in: bytes) === key)
        #expect(table.key(spelt: 0..<bytes.count, in: bytes) == nil)
        #expect(table.key(spelt: 0..<0, in: bytes) == nil)
      }
    }
  }
}
