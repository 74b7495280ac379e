import Foundation
import Testing

@testable import Recordkeeping

@Suite("A hostile register")
struct StatementHostilityTests {
  private struct Payload: Decodable {
    let payload: String?
    let text: String?
    var words: String { payload ?? text ?? "" }
  }

  /// The keys whose value is free text or an address.
  private static let keys = [
    "name", "address", "email", "phone", "contact-page", "website", "registration-number", "vat-number",
    "page", "title",
    "children-page", "purpose", "contract", "legitimate-interest", "text",
    "consequence",
    "criteria", "logic", "significance", "consequences", "safeguards", "essence", "contact-point", "service",
    "copy",
    "interest", "list", "result",
  ]

  /// The full register with a text at the place of, or after, the value of every such key.
  private static func files(with text: String, replacing: Bool) -> [String: String] {
    let words = written(text)
    return FullRegister.files.mapValues { file in
      var file = file
      for key in keys {
        let pattern = "(?m)(^|[ {])(\(key) = \")([^\"]*)\""
        let value = replacing ? words : "$3" + words
        file = file.replacingOccurrences(
          of: pattern, with: "$1$2\(value)\"", options: .regularExpression)
      }
      for (old, prefix) in [("\"De Linde\"", ""), ("\"AWR art. 52(4)\"", "AWR"), ("\"BW art. 7:1\"", "BW")] {
        file = file.replacingOccurrences(of: old, with: "\"\(prefix)" + plain(words) + "\"")
      }
      return file
    }
  }

  /// As the content of a TOML string, in which a regular expression sees nothing of its own.
  private static func written(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let isPlain = scalar.properties.isAlphabetic && scalar.isASCII
      return isPlain ? String(scalar) : "\\\\U" + String(format: "%08X", scalar.value)
    }.joined()
  }

  private static func plain(_ words: String) -> String {
    words.replacingOccurrences(of: "\\\\U", with: "\\U")
  }

  private static func texts() throws -> [String] {
    let lists = try ["xss/owasp-filter-evasion.json", "swift-string-traps.json"].map {
      try SharedCorpora.json($0, as: [Payload].self)?.prefix(100).map(\.words) ?? []
    }
    return lists.flatMap { $0 } + [
      "<script>", "\"><b x=y>", "' onload='x", "javascript:alert(1)", "]]>", "-->", "{{title}}",
    ]
  }

  @Test(arguments: [true, false]) func `adds no element and no attribute to a page`(_ replacing: Bool) throws
  {
    let known = Set(TagScanner.elements(of: try StatementFixture.completeHTML(FullRegister.files)))
    #expect(known.contains("a href") && known.contains("section class id aria-labelledby"))
    // In place of a value every text is tried, for it can begin an address; after a value the last ones.
    let texts = try Self.texts()
    for text in replacing ? texts : texts.suffix(30) where !text.isEmpty {
      let page = try StatementFixture.completeHTML(Self.files(with: text, replacing: replacing))
      #expect(page.contains("</html>"), "no page: \(text)")
      #expect(Set(TagScanner.elements(of: page)).subtracting(known) == [], "\(text)")
      #expect(!page.contains("href=\"javascript:"), "\(text)")
    }
  }

  @Test(arguments: [true, false]) func `shows its words as words`(_ replacing: Bool) throws {
    let files = Self.files(with: "<script>", replacing: replacing)
    #expect(!StatementFixture.reading(files).flaws.contains { $0.code.hasPrefix("SYN") })
    let page = try StatementFixture.completeHTML(files)
    #expect(page.components(separatedBy: "&lt;script&gt;").count > 40)
  }

  @Test func `is told apart from a harmless one by the scanner`() {
    #expect(
      TagScanner.elements(of: "<a href=\"x>y\" b = 'c'>t</a><img src=x onerror=y>") == [
        "a href b", "/a", "img src onerror",
      ])
    #expect(TagScanner.elements(of: "a < b &lt;i&gt; <!-- x -->").count == 1)
  }
}
