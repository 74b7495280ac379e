import Foundation
import Recordkeeping
import Testing

@testable import avgreg

@Suite("a command line that is not understood")
struct UsageTests {
  /// An option with two letters swapped, or with the last one twice where it is short.
  private static func misspelt(_ name: String) -> String {
    var letters = Array(name)
    guard letters.count > 5, letters[3] != letters[4] else { return name + String(name.suffix(1)) }
    letters.swapAt(3, 4)
    return String(letters)
  }

  /// What is said of a command line that has to be refused as wrong use.
  private static func answer(_ arguments: [String]) -> String {
    do {
      _ = try Avgreg.command(of: arguments)
      return "it is understood"
    } catch let error as RunError where error.status == 64 {
      return error.message(in: .nl)
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: Commands.all)
  func `gets the option that was meant`(command: CommandDescription) {
    for argument in Commands.own(command) where !argument.names.isEmpty {
      let wrong = Self.misspelt(argument.name)
      let answer = Self.answer(Array(command.path.dropFirst()) + [wrong])
      #expect(answer.hasSuffix("kent die optie niet. Bedoelt u \(argument.name)?"), "\(wrong): \(answer)")
    }
  }

  @Test(arguments: Commands.all)
  func `gets the value that was meant`(command: CommandDescription) {
    for argument in Commands.own(command) where argument.kind == .option {
      guard let value = argument.values.max(by: { $0.count < $1.count }), value.count > 2 else { continue }
      let answer = Self.answer(Array(command.path.dropFirst()) + [argument.name, value + "x"])
      #expect(answer.hasSuffix("Bedoelt u \(value)?"), "\(argument.name): \(answer)")
    }
  }

  @Test(arguments: [
    ("check --taal en", "--language"), ("check --formaat json", "--format"),
    ("check --sinds main", "--since"),
    ("check --op 2026-01-01", "--on"), ("check --datum 2026-01-01", "--on"),
    ("check --uitvoer a", "--output"),
    ("check --kleur never", "--color"), ("check --alles", "--all"), ("check --streng", "--strict"),
    ("check --stil", "--quiet"), ("check --artikel 30", "--article"), ("check --familie RET", "--family"),
    ("check --ernst error", "--severity"), ("check --groepeer owner", "--group-by"),
    ("init --naam x", "--name"), ("init --adres x", "--address"),
    ("render --intern x", "--internal"), ("render --voorbeeld x", "--preview"),
    ("render --geen-geschiedenis x", "--no-history"), ("coverage --opmaak json", "--format"),
    ("rules --tal en", "--language"), ("check --lang en", "--language"), ("check -format json", "--format"),
    ("--versie", "--version"), ("--hulp", "--help"), ("--check", "`avgreg check`"),
  ])
  func `gets the option by its Dutch word, its beginning or one dash`(line: String, meant: String) throws {
    let run = try Program.run(Commands.words(of: line))
    #expect(run.status == 64)
    #expect(run.errors.hasSuffix("kent die optie niet. Bedoelt u \(meant)?\n"), "\(run.errors)")
  }

  @Test(arguments: [
    (
      "check --taal en",
      "kan --taal niet gebruiken: `avgreg check` kent die optie niet. Bedoelt u --language?",
      "cannot use --taal: `avgreg check` has no such option. Did you mean --language?"
    ),
    (
      "check --zzz",
      "kan --zzz niet gebruiken: `avgreg check` kent die optie niet. `avgreg check --help` toont de opties.",
      "cannot use --zzz: `avgreg check` has no such option. `avgreg check --help` shows the options."
    ),
    (
      "check --since",
      "kan --since niet gebruiken: er staat geen waarde achter. Schrijf `--since <revision>`. "
        + "`avgreg check --help` zegt wat erbij past.",
      "cannot use --since: no value stands behind it. Write `--since <revision>`. `avgreg check --help` says what fits."
    ),
    (
      "rules --format",
      "kan --format niet gebruiken: er staat geen waarde achter. "
        + "Schrijf `--format text|markdown|counts`. `avgreg rules --help` zegt wat erbij past.",
      "cannot use --format: no value stands behind it. Write `--format text|markdown|counts`. "
        + "`avgreg rules --help` says what fits."
    ),
    (
      "check --all=ja", "kan --all=ja niet gebruiken: --all heeft geen waarde. Schrijf alleen --all.",
      "cannot use --all=ja: --all takes no value. Write --all alone."
    ),
    (
      "check --on morgen",
      "kan morgen niet gebruiken bij --on: een dag schrijft u als 2026-11-23, en hij moet bestaan. "
        + "`avgreg check --help` zegt wat erbij past.",
      "cannot use morgen with --on: a day is written as 2026-11-23, and it has to exist. "
        + "`avgreg check --help` says what fits."
    ),
    (
      "check --color blauw",
      "kan blauw niet gebruiken bij --color: de waarden zijn auto, always, never. "
        + "`avgreg check --help` zegt wat erbij past.",
      "cannot use blauw with --color: the values are auto, always, never. `avgreg check --help` says what fits."
    ),
    (
      "check --color altijd",
      "kan altijd niet gebruiken bij --color: de waarden zijn auto, always, never. Bedoelt u always?",
      "cannot use altijd with --color: the values are auto, always, never. Did you mean always?"
    ),
    (
      "rules ORG01 RET",
      "kan ORG01 RET niet plaatsen: `avgreg rules` neemt geen woorden, alleen opties. "
        + "`avgreg rules --help` zegt wat erbij past.",
      "cannot place ORG01 RET: `avgreg rules` takes no words, only options. `avgreg rules --help` says what fits."
    ),
    (
      "front-matter a.md b.md",
      "kan b.md niet plaatsen: `avgreg front-matter` neemt niet meer woorden. "
        + "`avgreg front-matter --help` zegt wat erbij past.",
      "cannot place b.md: `avgreg front-matter` takes no more words. `avgreg front-matter --help` says what fits."
    ),
    (
      "front-matter",
      "kan `avgreg front-matter` niet uitvoeren: <file> ontbreekt. "
        + "Bijvoorbeeld: `avgreg front-matter activities/nieuwsbrief.md`.",
      "cannot run `avgreg front-matter`: <file> is missing. "
        + "For instance: `avgreg front-matter activities/nieuwsbrief.md`."
    ),
    (
      "render",
      "kan `avgreg render` niet uitvoeren: de map voor de site ontbreekt. "
        + "Bijvoorbeeld: `avgreg render site mijn-register`.",
      "cannot run `avgreg render`: the folder for the site is missing. "
        + "For instance: `avgreg render site mijn-register`."
    ),
    (
      "render --internal a --preview",
      "kan --internal en --preview niet samen gebruiken: --internal toont concepten al zoals ze zijn. "
        + "Laat --preview weg.",
      "cannot use --internal and --preview together: --internal shows drafts as they are. Leave out --preview."
    ),
    (
      "help chekc",
      "kan chekc niet uitvoeren: er is geen opdracht met die naam. Bedoelt u `avgreg help check`?",
      "cannot run chekc: there is no command of that name. Did you mean `avgreg help check`?"
    ),
    (
      "help afsluitcods",
      "kan afsluitcods niet uitvoeren: er is geen opdracht met die naam. Bedoelt u `avgreg help afsluitcodes`?",
      "cannot run afsluitcods: there is no command of that name. Did you mean `avgreg help afsluitcodes`?"
    ),
  ])
  func `is answered with what, why and what to do, in Dutch and in English`(
    line: String, nl: String, en: String
  ) throws {
    for (language, words) in [("nl_NL.UTF-8", nl), ("en_GB.UTF-8", en)] {
      let run = try Program.run(Commands.words(of: line), environment: ["LANG": language])
      #expect(run.status == 64)
      #expect(run.output == "")
      #expect(run.errors == "avgreg: \(words)\n")
    }
  }

  @Test func `is told of the misspelt option, not of what is missing by it`() throws {
    let meant = "kan --intenral niet gebruiken: `avgreg render` kent die optie niet. Bedoelt u --internal?"
    #expect(try Program.run("render", "--intenral", "inzage").errors == "avgreg: \(meant)\n")
    #expect(try Program.run("render", "--on", "--zzz", "--intenral=inzage").status == 64)
    #expect(try Program.run("render", "--intenral=inzage").errors == "avgreg: \(meant)\n")
    #expect(
      try Program.run("front-matter", "--bestand", "a.md").errors.contains("kan --bestand niet gebruiken"))
    #expect(try Program.run("render", "--internal", "a", "--preview").errors.contains("niet samen gebruiken"))
  }

  @Test func `is answered in the language that it asks for itself`() throws {
    #expect(try Program.run("check", "--zzz", "--language", "en").errors.contains("no such option"))
    #expect(try Program.run("check", "--language=en", "--zzz").errors.contains("no such option"))
    #expect(try Program.run("render", "--language", "en").errors.contains("folder for the site"))
  }

  @Test(arguments: ["--\u{1B}[31m", "--a\u{202E}b", "\u{1B}]0;x\u{7}"])
  func `reaches no terminal raw`(word: String) throws {
    let run = try Program.run(["check", word, "--on", word])
    #expect(run.status == 64 || run.status == 2)
    #expect(!run.errors.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
  }

  @Test(arguments: Commands.all)
  func `finds every command by a Dutch or other word`(command: CommandDescription) {
    guard command.isShown, command.path.count > 1 else { return }
    #expect(
      CommandWords.others.values.contains { $0.contains(command.name) },
      "add the words by which people call `\(command.call)` to CommandWords")
  }

  @Test func `keeps the cases of the argument parser apart`() throws {
    // What the parser calls its errors is read by reflection: a new version of it may name them otherwise.
    let lines = ["check --zzz", "check --on", "check --all=ja", "rules a", "check --on x", "front-matter"]
    for line in lines {
      #expect(throws: (any Error).self) {
        do {
          _ = try Avgreg.parseAsRoot(Commands.words(of: line))
        } catch {
          #expect(ParserFault(error)?.fault != nil, "\(line): \(error)")
          throw error
        }
      }
    }
  }

  @Test func `is never refused in the words of the argument parser`() throws {
    let folder = URL(filePath: #filePath).appending(path: "../../../Sources/avgreg").standardized
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".swift")
    }
    #expect(names.count > 20)
    for name in names {
      let source = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      #expect(
        !source.contains("ValidationError("),
        "\(name): throw a UsageFault from validate(), or a RunError with status 64")
    }
  }
}
