import Foundation
import Testing

@testable import Recordkeeping

@Suite("The statement for programs")
struct StatementFactsTests {
  @Test func `says all that a statement can say`() throws {
    let statement = try #require(StatementFixture.statement(FullRegister.files))
    try KeptFile("Tests/Statement/full.nl.json").expect(Self.facts(statement))
    try KeptFile("Tests/Statement/full.nl.jsonld").expect(Self.graph(statement))
  }

  @Test(arguments: ExampleRegisters.names)
  func `is JSON, with every member once`(name: String) throws {
    for (path, bytes) in try ExampleRegisters.pages(name) where path.hasSuffix(".json") {
      let value = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
      #expect(value["avgreg-statement"] as? Int == StatementFacts.version, "\(name)/\(path)")
      #expect(!ExampleRegisters.text(bytes).contains("null"), "\(name)/\(path)")
    }
  }

  @Test func `lies beside the pages of every language and audience, and tells of nothing else`() throws {
    let pages = try ExampleRegisters.pages("korenaar")
    for folder in ["nl", "en", "staff/nl", "staff/en"] {
      for file in DataFile.allCases { #expect(pages["\(folder)/\(file.rawValue)"] != nil, "\(folder)") }
    }
    for file in DataFile.allCases {
      let open = ExampleRegisters.text(pages["nl/\(file.rawValue)"])
      let staff = ExampleRegisters.text(pages["staff/nl/\(file.rawValue)"])
      #expect(staff.contains("activities/personeel.html") && !open.contains("personeel.html"))
      #expect(open.contains("activities/nieuwsbrief.html") && !staff.contains("nieuwsbrief"))
    }
  }

  @Test func `names a party as its page does, and no file of the register`() throws {
    let statement = try #require(StatementFixture.statement(FullRegister.files))
    for text in [try Self.facts(statement), try Self.graph(statement)] {
      #expect(text.contains("organisatie waarmee wij samenwerken"))
      #expect(!text.contains("\"Register\"") && !text.contains("registry") && !text.contains("parties/"))
    }
  }

  @Test func `does not change with the day`() throws {
    let day = try #require(Day(year: 2026, month: 12, day: 24))
    let later = try Publication(of: ExampleRegisters.reading("webbureau"), on: day).pages().get()
    let pages = try ExampleRegisters.pages("webbureau")
    for file in DataFile.allCases {
      #expect(pages["nl/\(file.rawValue)"] == later["nl/\(file.rawValue)"])
    }
  }

  @Test func `is stamped as a draft, and does not say which activity is one`() throws {
    let files = FullRegister.replacing(
      "status = \"active\"", "status = \"planned\"", in: "activities/shop.md")
    let statement = try #require(StatementFixture.statement(files, isPreview: true))
    let facts = try Self.facts(statement)
    #expect(facts.contains("\"preview\": \"CONCEPT\""))
    for text in [facts, try Self.graph(statement)] { #expect(!text.contains("lanned")) }
  }

  private static func facts(_ statement: Statement) throws -> String {
    let facts = StatementFacts(statement: statement, languages: ["nl"])
    return String(decoding: try facts.bytes(), as: UTF8.self)
  }

  private static func graph(_ statement: Statement) throws -> String {
    String(decoding: try StatementGraph(statement: statement).bytes(), as: UTF8.self)
  }
}
