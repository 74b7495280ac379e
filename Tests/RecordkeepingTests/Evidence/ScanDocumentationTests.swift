import Foundation
import Testing

@testable import Recordkeeping

@Suite("The documentation of scan")
struct ScanDocumentationTests {
  private static let pages = ["scan.md", "website.md"]

  private static func text(_ page: String) throws -> String {
    try String(contentsOf: Project.folder.appending(path: "Documentation/\(page)"), encoding: .utf8)
  }

  @Test(arguments: pages)
  func `names every rule on a site, by itself or in a row`(page: String) throws {
    let text = try Self.text(page)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }.flatMap(Self.codes)
    for rule in Rulebook.all where rule.check.needsSite { #expect(rows.contains(rule.code), "\(rule.code)") }
  }

  @Test(arguments: pages)
  func `has the same headings, tables and commands in both languages`(page: String) throws {
    let (own, other) = try (Self.text(page), Self.text("scan.md"))
    let shape = { (text: String) in
      text.split(separator: "\n").map { line in String(line.prefix { "#|".contains($0) }) }.filter {
        !$0.isEmpty
      }
    }
    #expect(shape(own) == shape(other))
  }

  /// The codes at the start of a row: `FRM01 to FRM08`, `FRM29, COO24 to COO26`.
  private static func codes(_ row: Substring) -> [String] {
    let cell = row.dropFirst(2).components(separatedBy: "|")[0]
    return cell.components(separatedBy: ",").flatMap { part -> [String] in
      let codes = part.components(separatedBy: " ").filter { $0.count == 5 && Int($0.suffix(2)) != nil }
      guard let first = codes.first, let last = codes.last else { return [] }
      let numbers = (Int(first.suffix(2)) ?? 0)...(Int(last.suffix(2)) ?? 0)
      return numbers.map { "\(first.prefix(3))\($0 < 10 ? "0" : "")\($0)" }
    }
  }
}
