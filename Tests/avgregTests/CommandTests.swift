import Foundation
import Testing

@Suite("avgreg")
struct CommandTests {
  @Test func `without arguments shows its help`() throws {
    let run = try Program.run()
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output == (try Program.run("--help").output))
    for command in ["init", "check", "render", "explain"] { #expect(run.output.contains("\n  \(command)")) }
  }

  @Test(arguments: [
    ("chekc", "check"), ("chck", "check"), ("controleer", "check"), ("controle", "check"),
    ("uitleg", "explain"),
    ("explian", "explain"), ("Check", "check"), ("hulp", "help"),
    ("maak", "render"), ("publiceer", "render"), ("rendr", "render"), ("begin", "init"), ("inti", "init"),
  ])
  func `names the command that was meant`(word: String, meant: String) throws {
    let run = try Program.run(word)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(
      run.errors == """
        avgreg: kan \(word) niet uitvoeren: er is geen opdracht met die naam. Bedoelt u `avgreg \(meant)`?

        """)
  }

  @Test(arguments: ["zzz", "x", "Registers/korenaar", "\u{1B}[31m"])
  func `points to its help where no command was meant`(word: String) throws {
    let run = try Program.run(word, environment: ["LANG": "en_US"])
    #expect(run.status == 64)
    #expect(run.errors.hasSuffix("there is no command of that name. `avgreg --help` shows the commands.\n"))
    #expect(!run.errors.contains("\u{1B}"))
  }

  @Test(arguments: ["--version", "--help", "help check", "check --help", "explain --help", "explain"])
  func `exits with 2 when what was asked for cannot be written`(arguments: String) throws {
    #expect(try Program.shell("\"$AVGREG\" \(arguments)").status == 0)
    let full = try Program.shell("exec \"$AVGREG\" \(arguments) > /dev/full")
    #expect(full.status == 2)
    #expect(full.errors.contains("kan de uitvoer niet wegschrijven: de schijf is vol"))
    #expect(try Program.shell("exec \"$AVGREG\" \(arguments) >&-").status == 2)
  }
}
