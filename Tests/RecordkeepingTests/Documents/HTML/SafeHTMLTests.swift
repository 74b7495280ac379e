import Foundation
import Testing

@testable import Recordkeeping

@Suite("Safe HTML")
struct SafeHTMLTests {
  @Test func `escapes what it is made of`() {
    #expect(SafeHTML(escaping: "<b>").text == "&lt;b&gt;")
  }

  @Test func `takes bytes as they are from template files alone`() throws {
    let sources = Project.folder.appending(path: "Sources")
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter {
      $0.hasSuffix(".swift")
    }
    let users = try files.filter { file in
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      return [".template(", "HTMLWriter(template", "init(template:", "SafeHTML(html"].contains {
        text.contains($0)
      }
    }
    let names = users.map { URL(filePath: $0).lastPathComponent }
    // HeadingLevels gives back HTML that was safe, with other digits in the names of headings.
    #expect(names.sorted() == ["HeadingLevels.swift", "StyleSheet.swift", "TemplateRenderer.swift"])
  }
}
