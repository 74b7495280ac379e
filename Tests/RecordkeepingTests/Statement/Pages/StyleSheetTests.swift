import Foundation
import Templates
import Testing

@testable import Recordkeeping

@Suite("The style sheet")
struct StyleSheetTests {
  private static let css = String(decoding: Templates.files["style.css"] ?? [], as: UTF8.self)

  @Test func `has the digest that a content security policy asks for`() {
    #expect(
      StyleSheet(html: SafeHTML(escaping: "")).digest == "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
    )
    #expect(
      StyleSheet(html: SafeHTML(escaping: "abc")).digest
        == "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }

  @Test func `takes its digest with the line ends that a browser sees`() throws {
    let words = StatementFixture.words("nl")
    let sheets = try ["a {}\nb {}\n", "a {}\r\nb {}\r\n"].map { css in
      let file = SourceFile(path: "style.css", bytes: Array(css.utf8))
      return try StyleSheet.of(TemplateSet(files: [file]), appearance: Look().appearance, words: words).get()
        .digest
    }
    #expect(sheets.first == sheets.last)
  }

  @Test(arguments: [("\n\ta {}\n \n", "a{}"), (" \n", ""), ("", "")])
  func `stands without blanks at its ends, by which checkers differ on its digest`(
    _ css: String, _ kept: String
  )
    throws
  {
    let set = TemplateSet(files: [SourceFile(path: "style.css", bytes: Array(css.utf8))])
    let sheet = try StyleSheet.of(
      set, appearance: Look().appearance, words: StatementFixture.words("nl")
    ).get()
    #expect(sheet.html.bytes == Array(kept.utf8))
  }

  @Test func `asks nothing of another host`() {
    for word in ["@import", "url(", "http://", "https://"] { #expect(!Self.css.contains(word)) }
  }

  @Test func `loses only white space that means nothing`() {
    let css = """
      .a, .b {
        color: red; content: "a  b";
      }
      .a :focus { margin: 0 auto; }
      @media (min-width: 40em) { .b > c { width: calc(1px + 2px); } }
      """
    let compact =
      ".a,.b{color:red;content:\"a  b\"}.a :focus{margin:0 auto}@media (min-width:40em){.b > c{width:calc(1px + 2px)}}"
    #expect(String(decoding: StyleSheet.compact(Array(css.utf8)), as: UTF8.self) == compact)
  }

  @Test func `names every class and every style under one name, so that it touches nothing else on a page`() {
    var depth = 0
    for line in Self.css.split(separator: "\n") {
      let selector = line.split(separator: "{").first.map(String.init) ?? ""
      if line.contains("{"), !line.contains("{{"), !selector.contains("@"), depth <= 1,
        !selector.contains(":root")
      {
        for part in selector.split(separator: ",") where !part.contains(";") {
          #expect(part.contains(".avgreg"), "not under .avgreg: \(part)")
        }
      }
      let marks = line.contains("{{") ? "" : line
      depth += marks.count { $0 == "{" } - marks.count { $0 == "}" }
    }
  }
}
