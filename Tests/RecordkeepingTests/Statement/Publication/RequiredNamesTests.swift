import Templates
import Testing

@testable import Recordkeeping

@Suite("Templates of one's own")
struct RequiredNamesTests {
  /// What is told of a register's own templates, by file and the name that is missing.
  private static func told(_ own: [String: String], of name: String = "korenaar") throws -> [String] {
    let files = own.sorted { $0.key < $1.key }.map {
      SourceFile(path: "Templates/\($0.key)", bytes: Array($0.value.utf8))
    }
    let publication = Publication(
      of: try ExampleRegisters.reading(name), own: files, on: ExampleRegisters.day)
    let lacking = publication.flaws.filter { $0.code == "STM01" }
    return lacking.map { flaw in
      "\(publication.files[flaw.span.file].path): \(flaw.detail?.en ?? "")"
    }
  }

  @Test(arguments: [
    ("complaint.html", ["where people complain does not reach the page: `authority` is missing here"]),
    (
      "controller.html",
      ["who is responsible does not reach the page: `organisation` is missing here"]
    ),
    ("contact.html", ["how people reach you: \"privacy@korenaar.example\" is not on the page"]),
    (
      "activity-data.html",
      [
        "how long you keep data does not reach the page: `term` is missing here",
        "the source of the data does not reach the page: `source` is missing here",
        "whether people have to give data does not reach the page: `obligation` is missing here",
        "which data you use does not reach the page: `kind` is missing here",
      ]
    ),
    (
      "withdrawal.html",
      ["how people withdraw consent does not reach the page: `{{>withdrawal-main}}` is missing here"]
    ),
    (
      "notice.html",
      [
        "what you use data for does not reach the page: `facts` is missing here",
        "which rights people have does not reach the page: `ways` is missing here",
      ]
    ),
  ])
  func `may not leave out what the law asks for`(file: String, lacking: [String]) throws {
    let told = try Self.told([file: "<p>x</p>"])
    #expect(Set(told) == Set(lacking.map { "Templates/\(file): \($0)" }), "\(told)")
  }

  @Test func `are told of where they stop leading to it`() throws {
    let told = try Self.told(["statement.html": "<h1>{{title}}</h1>\n{{>your-rights}}\n{{>controller}}"])
    #expect(
      told == [
        "Templates/statement.html: where people complain does not reach the page: `{{>complaint}}` is missing here"
      ])
  }

  @Test func `may say it in another place`() throws {
    let own = [
      "complaint.html": "<p>Zie boven.</p>",
      "statement.html": "{{>controller}}{{>your-rights}}{{#authority}}{{name}}{{/authority}}{{>complaint}}",
      "whole.html": ExampleRegisters.text(Templates.files["whole.html"])
        + "{{#authority}}{{name}}{{/authority}}",
      "rights.html": ExampleRegisters.text(Templates.files["rights.html"])
        + "{{#authority}}{{name}}{{/authority}}",
    ]
    #expect(try Self.told(own) == [])
  }

  @Test func `may order and mark up as they like`() throws {
    let complaint =
      "<h2>Klacht</h2>{{#authority}}<b>{{name}}</b>{{#contact}}{{>contact}}{{/contact}}{{/authority}}"
    #expect(try Self.told(["complaint.html": complaint]) == [])
    let builtIn = Templates.files.filter { $0.key.hasSuffix(".html") && !$0.key.hasPrefix("internal") }
    #expect(try Self.told(builtIn.mapValues { ExampleRegisters.text($0) }) == [])
  }
}
