import Foundation
import Testing

@testable import Recordkeeping

@Suite("What a file says in a report")
struct ReportInjectionTests {
  static let strings = [
    "x\n::error::y", "::stop-commands::z", "##vso[task.setvariable variable=a]b", "##[group]a ##teamcity[x]",
    "\u{1B}[31m\u{1B}]52;c;QQ==\u{7}\u{9B}2J", "\u{202E}\u{2066}\u{200B}\u{E0041}\u{FEFF}",
    "a\r\u{8}\u{0}\u{85}\u{2028}b",
    "</failure>]]><!--&#0;&x;\u{FFFE}\u{FFFF}", "\"},{\"a\":\"\\",
    "`|`</td><img src=x onerror=a>@org/team #1 GH-2 www.a.nl",
  ]

  /// The string as the name of a register and of a file, as detail, help, second place and suggestion.
  private static func findings(_ string: String) -> [Finding] {
    let span = Span(file: 0, 0..<3)
    let wording = Wording(nl: string, en: string)
    let places = [
      Place(span, detail: wording), Place(span, help: wording),
      Place(span, second: SecondPlace(span, wording)),
      Place(span, suggestion: Suggestion(span, string)), Place(Span(file: 0, 0..<0)),
    ]
    return places.map { Finding(rule: ReportFixture.rules[0], severity: .error, isOpen: false, place: $0) }
  }

  private static func report(_ string: String) -> Report {
    // No name on a disk holds these two.
    let name = String(String.UnicodeScalarView(string.unicodeScalars.filter { $0 != "/" && $0 != "\0" }))
    let file = SourceFile("activities/\(name).md", "+++\n\"\(string)\" = 1\n+++\n")
    return ReportFixture.report(
      [
        ReportFixture.checkup(name, in: "", files: [file], findings(string)),
        ReportFixture.checkup("b", files: [file], []),
      ])
  }

  @Test(arguments: ReportFormat.all, strings)
  func `adds no line, item or control character`(format: ReportFormat, string: String) throws {
    let text = format.text(Self.report(string))
    let items = try #require(try ReportItems(text, format))
    #expect(items.count == Self.findings(string).count)
    let hidden = text.unicodeScalars.filter { $0 != "\n" && SafeText.isHidden($0) }
    #expect(hidden.map(\.value) == [])
  }

  @Test(arguments: ReportFormat.all, strings)
  func `gives the log of a build service nothing to obey`(format: ReportFormat, string: String) throws {
    let text = format.text(Self.report(string))
    #expect(text.range(of: "##[A-Za-z.]*\\[", options: .regularExpression) == nil)
    let commands = text.components(separatedBy: "\n").filter {
      $0.range(of: "^\\s*::(?!: )", options: .regularExpression) != nil
    }
    #expect(commands.allSatisfy { format.name == "github" && $0.hasPrefix("::error file=") })
  }

  @Test(arguments: strings)
  func `comes back exactly from JSON`(string: String) throws {
    let text = JSONWriter.text(["a": .text(string), "b": [.text(string)]])
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect((value?["a"] as? String)?.utf8.elementsEqual(string.utf8) == true)
    #expect((value?["b"] as? [String])?.first?.utf8.elementsEqual(string.utf8) == true)
  }
}
