import ArgumentParser
import Foundation
import Recordkeeping
import Testing

@testable import avgreg

@Suite("avgreg")
struct CommandTests {
  @Test func `without arguments or a register says what it is, how to begin, and that nothing was done`()
    throws
  {
    let place = try TemporaryFolder()
    let run = try Program.run(in: place.url)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(
      run.errors == """
        avgreg houdt het register van verwerkingen bij (AVG art. 30),
        en maakt er de privacyverklaring van. Hier is geen register.

          avgreg init mijn-register   begint er een
          avgreg --register MAP       kijkt in een andere map
          avgreg --help               toont alle opdrachten

        """)
    let json = try Program.run("--format", "json", in: place.url)
    #expect(json.status == 2)
    #expect(json.errors.hasPrefix("avgreg: geen register gevonden"))
  }

  @Test func `shows its help and its version whatever is done without a command`() throws {
    let place = try TemporaryFolder()
    for help in [try Program.run("--help", in: place.url), try Program.run("help", in: place.url)] {
      #expect(help.status == 0)
      #expect(help.errors == "")
      for command in ["init", "check", "render", "explain", "list", "show", "find", "where", "due"] {
        #expect(help.output.contains("\n  \(command)"))
      }
      #expect(!help.output.contains("overview  "))
    }
    #expect(try Program.run("--version", in: place.url).output == "\(ProgramVersion.current)\n")
    for (language, question) in [("nl_NL.UTF-8", "Bedoelt u"), ("en_GB.UTF-8", "Did you mean")] {
      let wrong = try Program.run("--registr", "x", in: place.url, environment: ["LANG": language])
      #expect(wrong.status == 64)
      #expect(wrong.errors.hasSuffix("\(question) --register?\n"), "\(wrong.errors)")
    }
  }

  @Test(arguments: [
    ("chekc", "check"), ("chck", "check"), ("controleer", "check"), ("controle", "check"),
    ("uitleg", "explain"),
    ("explian", "explain"), ("Check", "check"), ("hulp", "help"),
    ("maak", "render"), ("publiceer", "render"), ("rendr", "render"), ("begin", "init"), ("inti", "init"),
    ("lijst", "list"), ("toon", "show"), ("zoek", "find"), ("waar", "where"), ("termijnen", "due"),
    ("shwo", "show"),
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

  /// Where one does not, the parser makes a name of the type's at every start: half of the work of `--version`.
  @Test func `has commands that each say their own name`() {
    var commands: [any ParsableCommand.Type] = [Avgreg.self]
    while let command = commands.popLast() {
      #expect(command.configuration.commandName != nil, "\(command)")
      commands += command.configuration.subcommands
    }
  }
}
