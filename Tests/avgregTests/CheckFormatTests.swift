import Foundation
import Recordkeeping
import Testing

@Suite("avgreg check --format")
struct CheckFormatTests {
  private let place: TemporaryFolder

  init() throws {
    place = try TemporaryFolder()
    try place.copy(.newsletter, as: "Registers/winkel")
    try place.change("Registers/winkel/activities/nieuwsbrief.md", "\"controller\"", to: "controller")
  }

  private func check(_ arguments: String..., in folder: String = ".") throws -> Program {
    let line = (["\"$AVGREG\" check --on 2026-11-23"] + arguments).joined(separator: " ")
    return try Program.shell(line, in: place.url.appending(path: folder), environment: ["LANG": "en_GB"])
  }

  @Test(arguments: ReportFormat.all.map(\.name))
  func `exits as it does without, and says nothing else`(format: String) throws {
    let run = try check("--format \(format)")
    #expect(run.status == 1)
    #expect(run.errors == "")
    #expect(run.output.contains("nieuwsbrief.md"))
    try place.change("Registers/winkel/activities/nieuwsbrief.md", "controller", to: "\"controller\"")
    let clean = try check("--format \(format)")
    #expect(clean.status == 0)
    #expect(!clean.output.contains("nieuwsbrief.md") || format == "junit")
  }

  @Test func `names files from the root of the repository, wherever one stands`() throws {
    try place.write("", to: ".git")
    let run = try check("--format gitlab", in: "Registers/winkel/activities")
    #expect(run.output.contains("\"path\": \"Registers/winkel/activities/nieuwsbrief.md\""))
    let concise = try check("--format concise", in: "Registers/winkel/activities")
    #expect(concise.output.hasPrefix("../activities/nieuwsbrief.md:3:"))
  }

  @Test func `names files of a repository in another from where one stands`() throws {
    try place.copy(.newsletter, as: "Registers/bakker")
    try place.change("Registers/bakker/activities/nieuwsbrief.md", "\"controller\"", to: "controller")
    for folder in [".", "Registers/winkel", "Registers/bakker"] { try place.write("", to: "\(folder)/.git") }
    for (format, start) in [("gitlab", "\"path\": \""), ("github", "file="), ("json", "\"path\": \"")] {
      let outer = try check("--format \(format) Registers").output
      for name in ["winkel", "bakker"] {
        #expect(outer.contains("\(start)Registers/\(name)/activities/nieuwsbrief.md"), "\(outer)")
      }
      let inner = try check("--format \(format)", in: "Registers/winkel").output
      #expect(inner.contains("\(start)activities/nieuwsbrief.md"), "\(inner)")
    }
  }

  @Test func `lets warnings fail in JUnit exactly where they fail the command`() throws {
    let record = "Registers/winkel/activities/nieuwsbrief.md"
    try place.change(record, "controller", to: "\"controller\"")
    try place.change(record, "reviewed = 2026-09-01", to: "reviewed = 2020-09-01")
    let lenient = try check("--format junit")
    #expect(lenient.status == 0)
    #expect(
      lenient.output.contains(" failures=\"0\" ") && lenient.output.contains("<skipped type=\"warning\""))
    let strict = try check("--format junit --strict")
    #expect(strict.status == 1)
    #expect(strict.output.contains("<failure type=\"warning\""))
    #expect(!strict.output.contains("<testsuites name=\"avgreg\" tests=\"3\" failures=\"0\" "))
    #expect(!strict.output.contains("<skipped type=\"warning\""))
  }

  @Test(arguments: ["concise", "gitlab", "json"])
  func `tells once what is wrong with templates of several registers`(format: String) throws {
    let record = "Registers/winkel/activities/nieuwsbrief.md"
    try place.change(record, "controller", to: "\"controller\"")
    for name in ["bakker", "kapper"] { try place.copy(.newsletter, as: "Registers/\(name)") }
    try place.write("accent = \"rood\"\n", to: "Templates/look.toml")
    let run = try check("--format \(format)")
    #expect(run.status == 1)
    let mark = format == "json" ? "\"Templates/look.toml\",\n      \"start\"" : "Templates/look.toml"
    #expect(run.output.split(separator: mark, omittingEmptySubsequences: false).count == 2, "\(run.output)")
    let site = try Program.run("render", "site", "--format", format, in: place.url)
    #expect(site.status == 1)
    #expect(site.output.split(separator: mark, omittingEmptySubsequences: false).count == 2, "\(site.output)")
    #expect(try check().output.contains("\n3 registers: 1 error, 0 warnings\n"))
  }

  @Test func `writes into a file what it would have printed, and prints the summary`() throws {
    let printed = try check("--format sarif").output
    let run = try check("--format sarif --output avgreg.sarif")
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("Registers/winkel: 1 activity, 1 party; 1 error"))
    #expect(try place.text("avgreg.sarif") == printed)
  }

  @Test func `puts no colour into a file`() throws {
    _ = try check("--output report.txt --color always")
    #expect(try !place.text("report.txt").contains("\u{1B}"))
  }

  @Test func `exits with 2 when the file cannot be written`() throws {
    let run = try check("--format json --output nergens/report.json")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("cannot make nergens/report.json: the folder nergens does not exist."))
  }

  @Test func `tells programs too of a register that could not be read`() throws {
    let run = try check("--format json Registers/winkel Registers/geen")
    #expect(run.status == 2)
    #expect(run.output.contains("\"complete\": false"))
    #expect(run.output.contains("\"faults\": [\"cannot read Registers/geen: it does not exist.\"]"))
  }

  @Test func `keeps standard output for the program that reads it when render refuses`() throws {
    let line = "exec \"$AVGREG\" render site Registers/winkel --on 2026-11-23 --format json"
    let run = try Program.shell(line, in: place.url, environment: ["LANG": "en_GB"])
    #expect(run.status == 1)
    #expect(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) is [String: Any])
    #expect(run.errors == "nothing was written; what was there, is still there\n")
  }

  @Test func `is not understood when there is no such format`() throws {
    let run = try check("--format xml")
    #expect(run.status == 64)
    for format in ReportFormat.all { #expect(run.errors.contains(format.name)) }
  }
}
