import Foundation
import Testing

@Suite("The options of avgreg check")
struct CheckOptionTests {
  private let place: TemporaryFolder

  init() throws {
    place = try TemporaryFolder()
    try place.copy(.newsletter, as: "winkel")
    try place.change(
      "winkel/activities/nieuwsbrief.md", "title = \"Nieuwsbrief\"", to: "title = “Nieuwsbrief”")
  }

  private func check(_ arguments: [String], _ environment: [String: String] = [:]) throws -> Program {
    let line = (["\"$AVGREG\"", "check", "winkel", "--on", "2026-11-23"] + arguments).joined(separator: " ")
    return try Program.shell(line, in: place.url, environment: environment)
  }

  @Test(arguments: [
    (["LANG": "nl_NL.UTF-8"], "fout["), (["LANG": "en_GB.UTF-8"], "error["),
    (["LANG": "de_DE.UTF-8"], "fout["),
    (["LANG": "C"], "fout["), ([:], "fout["), (["LANG": "nl_NL", "LC_ALL": "en_US"], "error["),
    (["LANG": "en_US", "LC_ALL": ""], "error["),
  ])
  func `speak the language of the environment, else of the register`(
    environment: [String: String], label: String
  ) throws {
    #expect(try check([], environment).output.contains("\n\(label)"))
  }

  @Test func `let a language asked for win`() throws {
    #expect(try check(["--language", "nl"], ["LANG": "en_GB.UTF-8"]).output.contains("\nfout["))
  }

  @Test(arguments: [
    ([], [:], false), (["--color", "always"], [:], true),
    (["--color", "always"], ["NO_COLOR": "1", "TERM": "dumb"], true),
    ([], ["CLICOLOR_FORCE": "1"], true), ([], ["FORCE_COLOR": "0"], false),
    ([], ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
    ([], ["CLICOLOR_FORCE": "1", "TERM": "dumb"], false),
    (["--color", "never"], ["CLICOLOR_FORCE": "1"], false),
  ])
  func `colour only where asked`(arguments: [String], environment: [String: String], isColoured: Bool) throws
  {
    let output = try check(arguments, environment).output
    #expect(output.contains("\u{1B}[") == isColoured)
    #expect(output.contains("[SYN08]"))
  }

  @Test func `refuse a day before the law`() throws {
    let run = try Program.run("check", "winkel", "--on", "2018-05-24", "--language", "en", in: place.url)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(
      run.errors == """
        avgreg: cannot answer for 2018-05-24: the GDPR applies since 2018-05-25. Choose a later day with --on.

        """)
    #expect(try Program.run("check", "winkel", "--on", "2018-05-25", in: place.url).status == 1)
  }

  @Test(arguments: [
    ["check", "--on", "2026-02-30"], ["check", "--on", "morgen"], ["check", "--language", "fr"],
    ["check", "--color", "blue"], ["check", "--langauge", "en"], ["check", "--on"], ["--check"],
  ])
  func `exit with 64 when they are not understood`(arguments: [String]) throws {
    let run = try Program.shell("\"$AVGREG\" \(arguments.joined(separator: " "))", in: place.url)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("avgreg: kan "))
  }
}
