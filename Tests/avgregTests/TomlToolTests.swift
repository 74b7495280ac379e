import Foundation
import Recordkeeping
import Testing

@Suite("What avgreg gives to tools for TOML")
struct TomlToolTests {
  @Test func `front-matter prints the facts of a file`() throws {
    let file = Scenario.newsletter.folder.appending(path: "register/activities/nieuwsbrief.md")
    let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    let run = try Program.run("front-matter", file.path)
    #expect(run.status == 0)
    let printed = run.output.components(separatedBy: "\n")
    #expect(printed[0] == "" && printed[1] == lines[1] && printed.last == "")
    #expect(lines[printed.count - 1] == "+++")
  }

  @Test(arguments: [
    ("no-such.md", "does not exist"), (".", "a folder"), ("organisation.md", "first line is no +++"),
  ])
  func `front-matter says why there is nothing to print`(path: String, why: String) throws {
    let place = try TemporaryFolder()
    try place.write("# Text\n", to: "organisation.md")
    let run = try Program.run("front-matter", path, in: place.url, environment: ["LANG": "en"])
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(why), "\(run.errors)")
  }

  @Test(arguments: RecordSchema.Kind.allCases)
  func `schema prints the schema of a kind of file`(kind: RecordSchema.Kind) throws {
    let run = try Program.run("schema", kind.rawValue, "--language", "en")
    #expect(run.status == 0)
    #expect(run.output == RecordSchema(kind, language: .en).text)
  }

  @Test(arguments: ["statement", "receipt"])
  func `schema prints that of what is for programs as it stands in Schemas`(kind: String) throws {
    let run = try Program.run("schema", kind)
    #expect(run.status == 0)
    let file = URL(filePath: #filePath).appending(path: "../../../Schemas/\(kind).schema.json").standardized
    #expect(try run.output == String(contentsOf: file, encoding: .utf8))
  }

  @Test func `schema names the kinds when none is asked for`() throws {
    let run = try Program.run("schema", "--language", "en")
    #expect(run.output.hasPrefix("organisation: organisation.md\nactivity: activities/*.md\n"))
    #expect(
      run.output.hasSuffix("\nstatement: statement.json, beside the pages that `avgreg render` writes\n"))
    #expect(try Program.run("schema", "letter").status == 64)
  }
}
