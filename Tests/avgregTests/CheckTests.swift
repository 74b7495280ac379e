import Foundation
import Testing

@Suite("avgreg check")
struct CheckTests {
  @Test func `has scenarios`() { #expect(!Scenario.all.isEmpty) }

  @Test(arguments: Scenario.all, ["nl", "en"])
  func `prints what the scenario expects`(_ scenario: Scenario, language: String) throws {
    let run = try Program.run(
      "check", "register", "--on", "2026-11-23", "--language", language, in: scenario.folder)
    try scenario.expect(run.output, in: "expected.\(language).txt")
    #expect(run.errors == "")
    let hasError = ["fout[", "error["].contains { run.output.contains($0) }
    #expect(run.status == (hasError ? 1 : 0))
  }

  @Test func `finds nothing to check in an empty folder and exits with 2`() throws {
    let place = try TemporaryFolder()
    let run = try Program.run("check", in: place.url)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("avgreg: geen register gevonden op de plaats waar u staat: "))
    #expect(run.errors.hasSuffix(" Begin met `avgreg init`.\n"))
  }

  @Test func `says in the language asked for that a path does not exist`() throws {
    let run = try Program.run("check", "no/such/folder", "--language", "en")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors == "avgreg: cannot read no/such/folder: it does not exist.\n")
  }

  @Test func `checks every register of a folder and sums up`() throws {
    let place = try TemporaryFolder()
    try place.copy(.newsletter, as: "Registers/zon")
    try place.copy(.newsletter, as: "Registers/maan")
    let run = try Program.run("check", "--on", "2026-11-23", in: place.url)
    #expect(run.status == 0)
    #expect(
      run.output == """
        Registers/maan: 1 activiteit, 1 partij; 0 fouten, 0 waarschuwingen
        Registers/zon: 1 activiteit, 1 partij; 0 fouten, 0 waarschuwingen
        2 registers: 0 fouten, 0 waarschuwingen
        niets houdt publicatie tegen

        """)
  }

  @Test(arguments: ["", "activities", "activities/nieuwsbrief.md", "parties"])
  func `finds the register around a path`(path: String) throws {
    let place = try TemporaryFolder()
    try place.copy(.newsletter, as: "winkel")
    let run = try Program.run("check", "winkel/\(path)", "--on", "2026-11-23", in: place.url)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("winkel: 1 activiteit, 1 partij;"))
  }

  @Test func `looks upwards from the folder where one stands`() throws {
    let place = try TemporaryFolder()
    try place.copy(.newsletter, as: "winkel")
    try place.change("winkel/activities/nieuwsbrief.md", "\"controller\"", to: "controller")
    let folder = place.url.appending(path: "winkel/activities")
    let run = try Program.run("check", "--on", "2026-11-23", in: folder)
    #expect(run.status == 1)
    #expect(run.output.contains("--> ../activities/nieuwsbrief.md:3:"))
    #expect(run.output.contains("\n..: 1 activiteit, 1 partij; 1 fout"))
  }

  @Test func `exits with 1 on an error and names what stops publication`() throws {
    let place = try TemporaryFolder()
    try place.copy(.newsletter, as: "winkel")
    try place.change(
      "winkel/activities/nieuwsbrief.md", "title = \"Nieuwsbrief\"", to: "title = “Nieuwsbrief”")
    let run = try Program.run("check", "winkel", "--on", "2026-11-23", "--language", "en", in: place.url)
    #expect(run.status == 1)
    #expect(run.output.hasSuffix("`avgreg render` writes no site yet: first settle 1 error (SYN08)\n"))
  }

  @Test func `exits with 2 when a newer format is used`() throws {
    let place = try TemporaryFolder()
    try place.copy(.newsletter, as: "winkel")
    try place.change("winkel/organisation.md", "format = 1", to: "format = 2")
    let run = try Program.run("check", "winkel", in: place.url)
    #expect(run.status == 2)
    #expect(run.output.contains("[KEY09]"))
  }
}
