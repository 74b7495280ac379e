import Foundation
import Testing

@testable import Recordkeeping

/// What other tools make of the schemas is seen by `Scripts/schema`.
@Suite("The schema of a kind of file")
struct RecordSchemaTests {
  private typealias Object = [String: Any]

  private static func schema(_ kind: RecordSchema.Kind, _ language: Language = .en) throws -> Object {
    let data = Data(RecordSchema(kind, language: language).text.utf8)
    return try #require(JSONSerialization.jsonObject(with: data) as? Object)
  }

  private static let tables: [(RecordSchema.Kind, TableDeclaration)] = [
    (.organisation, OrganisationKeys.table), (.activity, ActivityKeys.table), (.party, PartyKeys.table),
  ]

  /// The schema of what stands inside a key: its own, that of its rows, or that of its elements.
  private static func inner(_ schema: Object) -> [Object] {
    let rows = (schema["patternProperties"] as? Object)?.values.compactMap { $0 as? Object } ?? []
    let items = [schema["items"] as? Object].compactMap { $0 }.filter { $0["properties"] != nil }
    return rows + items + (schema["properties"] == nil ? [] : [schema])
  }

  private static func compare(_ schema: Object, _ table: TableDeclaration, _ language: Language) throws {
    let properties = try #require(schema["properties"] as? Object, "\(table.name)")
    #expect(properties.keys.sorted() == table.keys.map(\.name).sorted(), "\(table.name)")
    #expect(schema["additionalProperties"] as? Bool == false, "\(table.name)")
    for key in table.keys where key.name != "waivers" {
      let own = try #require(properties[key.name] as? Object)
      #expect(own["description"] as? String == key.means[language], "\(table.name).\(key.name)")
      guard let inner = key.kind.table else { continue }
      let found = Self.inner(own)
      #expect(!found.isEmpty, "\(table.name).\(key.name)")
      for schema in found { try compare(schema, inner, language) }
    }
  }

  @Test(arguments: [Language.nl, .en])
  func `has every key of every table that is declared, and no other`(language: Language) throws {
    for (kind, table) in Self.tables { try Self.compare(Self.schema(kind, language), table, language) }
  }

  @Test(arguments: RecordSchema.Kind.allCases)
  func `says what it is of`(kind: RecordSchema.Kind) throws {
    let schema = try Self.schema(kind)
    #expect(schema["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
    #expect(schema["$id"] as? String == "urn:avgreg:schema:1:\(kind.rawValue)")
    #expect(schema["x-tombi-toml-version"] as? String == "v1.0.0")
    #expect(!RecordSchema(kind, language: .nl).text.contains("oneOf"))
  }

  @Test func `names the words of a closed list, but for those that are always refused`() throws {
    let text = RecordSchema(.activity, language: .en).text
    let properties = try #require(Self.schema(.activity)["properties"] as? Object)
    let role = try #require(properties["role"] as? Object)
    #expect(role["enum"] as? [String] == ["controller", "joint-controller", "processor", ""])
    #expect(text.contains(#""checkbox""#) && !text.contains(#""pre-ticked""#))
  }

  @Test(arguments: RecordSchema.Kind.allCases)
  func `names a word once`(kind: RecordSchema.Kind) throws {
    func visit(_ value: Any) {
      if let object = value as? Object {
        if let words = object["enum"] as? [String] { #expect(Set(words).count == words.count, "\(words)") }
        object.values.forEach(visit)
      } else if let items = value as? [Any] {
        items.forEach(visit)
      }
    }
    visit(try Self.schema(kind))
  }

  @Test func `takes nothing but a day in a table of days`() throws {
    let properties = try #require(Self.schema(.activity)["properties"] as? Object)
    let clients = try #require((properties["controllers"] as? Object)?["patternProperties"] as? Object)
    let client = try #require(clients.values.first as? Object)
    let permitted = try #require((client["properties"] as? Object)?["permitted"] as? Object)
    #expect(permitted["additionalProperties"] as? [String: String] == ["type": "string", "format": "date"])
  }

  @Test func `leaves an open list open, for words of the register's own`() throws {
    let properties = try #require(Self.schema(.activity)["properties"] as? Object)
    let items = try #require((properties["data-subjects"] as? Object)?["items"] as? Object)
    #expect(items["enum"] == nil && items["pattern"] as? String == "^([a-z0-9-]{1,64})?$")
    #expect((items["examples"] as? [String])?.contains("customer") ?? false)
  }

  @Test func `lets a translation hold texts and nothing else`() throws {
    let schema = try Self.schema(.translation)
    let properties = try #require(schema["properties"] as? Object)
    #expect(
      properties["title"] != nil && properties["service"] != nil && properties["translated-from"] != nil)
    #expect(properties["role"] == nil && properties["impact-assessment"] == nil)
  }
}

@Suite("A premise")
struct PremiseTests {
  private static func activity(_ front: String) throws -> Fields {
    let register = Reading.read([SourceFile("activities/x.md", "+++\n\(front)\n+++\n")]).register
    return try #require(register.activities.first).fields
  }

  @Test(arguments: [
    (#"role = "processor""#, true, false), (#"role = "controller""#, false, true), ("", false, true),
  ])
  func `holds for what another key says`(front: String, isIt: Bool, isNotIt: Bool) throws {
    let fields = try Self.activity(front)
    #expect(Premise.is("role", "processor").holds(fields) == isIt)
    #expect(Premise.isNot("role", "processor").holds(fields) == isNotIt)
  }

  @Test func `holds for none, where that is an answer`() throws {
    #expect(try Premise.is("statement", "none").holds(Self.activity(#"statement = "none""#)))
    #expect(try !Premise.is("statement", "none").holds(Self.activity(#"statement = ["public"]"#)))
  }

  @Test func `speaks of a key of its own table, and of words that it knows`() {
    for table in KeyCatalogue.tables {
      for premise in table.keys.compactMap(\.requirement.premise) {
        guard let key = table[premise.key] else {
          Issue.record("\(table.name) has no \(premise.key)")
          continue
        }
        let known: [String] =
          switch key.words {
          case .choices(let list, let other): Choices[list].ids + (other.map { Choices[$0].ids } ?? [])
          default: ["persistent"]
          }
        for word in premise.words { #expect(known.contains(word) || (word == "none" && key.answersNone)) }
      }
    }
  }
}
