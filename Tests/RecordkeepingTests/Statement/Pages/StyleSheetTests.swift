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
      return try StyleSheet.of(TemplateSet(files: [file]), words: words).get().digest
    }
    #expect(sheets.first == sheets.last)
  }

  @Test(arguments: [("\n\ta {}\n \n", "a {}"), (" \n", ""), ("", "")])
  func `stands without blanks at its ends, by which checkers differ on its digest`(_ css: String, _ kept: String)
    throws
  {
    let set = TemplateSet(files: [SourceFile(path: "style.css", bytes: Array(css.utf8))])
    let sheet = try StyleSheet.of(set, words: StatementFixture.words("nl")).get()
    #expect(sheet.html.bytes == Array(kept.utf8))
  }

  @Test func `asks nothing of another host`() {
    for word in ["@import", "url(", "http://", "https://"] { #expect(!Self.css.contains(word)) }
  }

  @Test(arguments: [
    ("text", "page"), ("text", "panel"), ("text", "notice"), ("soft", "page"), ("soft", "panel"),
    ("link", "page"),
    ("link", "panel"), ("on-accent", "accent"),
  ]) func `can be read by day and by night`(_ front: String, _ back: String) throws {
    let schemes = Self.css.components(separatedBy: ".avgreg {").filter { $0.contains("--avgreg-text") }.prefix(2)
    #expect(schemes.count == 2)
    for scheme in schemes {
      let colours = Self.tokens(scheme.components(separatedBy: "}").first ?? "")
      let one = Self.luminance(try #require(colours[front]))
      let other = Self.luminance(try #require(colours[back]))
      #expect((max(one, other) + 0.05) / (min(one, other) + 0.05) >= 4.5)
    }
  }

  private static func tokens(_ block: String) -> [String: Int] {
    var tokens: [String: Int] = [:]
    for entry in block.components(separatedBy: ";") {
      let parts = entry.trimmingCharacters(in: .whitespacesAndNewlines).components(separatedBy: ": #")
      if parts.count == 2, parts[0].hasPrefix("--avgreg-") {
        tokens[String(parts[0].dropFirst(9))] = Int(parts[1], radix: 16)
      }
    }
    return tokens
  }

  /// As in WCAG 2.2.
  private static func luminance(_ colour: Int) -> Double {
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double(colour >> shift & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
