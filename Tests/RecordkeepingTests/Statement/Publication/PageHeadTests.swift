import Foundation
import Testing

@testable import Recordkeeping

@Suite("The heads of pages")
struct PageHeadTests {
  @Test(arguments: ExampleRegisters.names)
  func `name the statement, and the files for programs`(name: String) throws {
    let pages = try ExampleRegisters.pages(name)
    for (path, head) in try Self.heads(name) {
      let policies = head.filter { $0["rel"] == "privacy-policy" }.compactMap { $0["href"] }
      #expect(policies.count == 1, "\(name)/\(path)")
      let statement = Self.resolved(policies.first ?? "", from: path)
      #expect(statement.hasSuffix("/index.html") && pages[statement] != nil, "\(name)/\(path)")
      let isRoot = path.hasSuffix("index.html") && path != statement
      let files = head.filter { $0["type"] != nil }
      #expect(files.map { $0["type"] } == (isRoot ? [] : DataFile.allCases.map(\.type)), "\(name)/\(path)")
      for file in files {
        #expect(pages[Self.resolved(file["href"] ?? "", from: path)] != nil, "\(name)/\(path)")
      }
    }
  }

  @Test func `name the same languages in every language, and where to begin`() throws {
    let heads = try Self.heads("korenaar")
    for (path, head) in heads {
      let versions = head.filter { $0["hreflang"] != nil }
      let tags = versions.compactMap { $0["hreflang"] }
      #expect(Set(tags) == ["nl", "en", "x-default"] && tags.count == 3, "\(path)")
      for version in versions where version["hreflang"] != "x-default" {
        let other = try #require(heads[Self.resolved(version["href"] ?? "", from: path)], "\(path)")
        #expect(other.filter { $0["hreflang"] != nil }.count == 3, "\(path)")
      }
    }
  }

  @Test(arguments: ["gemeente", "webbureau"])
  func `name no languages where there is one`(name: String) throws {
    for (path, head) in try Self.heads(name) {
      #expect(!head.contains { $0["hreflang"] != nil }, "\(name)/\(path)")
    }
  }

  /// The links in the head of each whole page.
  private static func heads(_ name: String) throws -> [String: [[String: String]]] {
    let pages = try ExampleRegisters.pages(name).filter { $0.value.starts(with: "<!doctype html>".utf8) }
    #expect(pages.count > 4)
    return pages.mapValues { HTMLTags($0).tags.filter { $0.name == "link" }.map(\.attributes) }
  }

  private static func resolved(_ link: String, from path: String) -> String {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }
}
