import Foundation
import Recordkeeping
import Testing

@Suite("avgreg explain")
struct ExplainTests {
  @Test(arguments: ["nl", "en"])
  func `lists every rule by family`(language: String) throws {
    let run = try Program.run("rules", "--language", language)
    #expect(run.status == 0)
    let codes = run.output.split(separator: "\n").filter { $0.hasPrefix("  ") }.map {
      String($0.prefix(7).suffix(5))
    }
    #expect(codes.sorted() == Rulebook.all.map(\.code).sorted())
    #expect(try Program.run("explain", "--language", language).output == run.output)
  }

  @Test func `takes an article in words of its own`() throws {
    let run = try Program.run("explain", "AVG", "art.", "30", "--language", "nl")
    #expect(run.output.hasPrefix("AVG art. 30\n\nRegels\n"))
    #expect(try Program.run("explain", "AVG 30", "--language", "nl").output == run.output)
    let none = try Program.run("explain", "AVG 99", "--language", "en")
    #expect(none.status == 64)
    #expect(
      none.errors
        == "avgreg: cannot explain GDPR art. 99: no rule, key or word rests on that article. `avgreg rules` lists the rules.\n"
    )
  }

  @Test func `tells of a rule by its code, in small letters too, and by its name`() throws {
    let run = try Program.run("explain", "SYN08", "--language", "nl")
    #expect(run.status == 0)
    #expect(
      run.output == """
        SYN08 quotes-curly (fout)
        aanhalingstekens uit een tekstverwerker

        Tekstverwerkers maken van rechte aanhalingstekens gekrulde. In TOML horen om een
        tekst rechte aanhalingstekens te staan; gekrulde binnen in de tekst mogen wel.

        Hulp: Typ het aanhalingsteken opnieuw, in een gewone teksteditor.

        Zolang dit zo is, schrijft `avgreg render` geen site.

        Hiervoor kunt u geen ontheffing vastleggen: zo is het register niet zeker te
        lezen.

        Zo is het niet goed:

            title = “Nieuwsbrief”
                    ^^^^^^^^^^^^^

        Zo wel:

            title = "De “beste” brief"

        """)
    for name in ["syn08", "quotes-curly"] {
      #expect(try Program.run("explain", name, "--language", "nl").output == run.output)
    }
  }

  @Test func `tells of a key in every table that has it`() throws {
    let run = try Program.run("explain", "recipients", "--language", "en")
    #expect(run.status == 0)
    #expect(run.output.contains("recipients  [activity]\n"))
    #expect(run.output.contains("\n\nrecipients  [personal-data]\n"))
  }

  @Test(arguments: [
    ("legal-bases", "Did you mean legal-basis?"), ("SYN088", "Did you mean SYN08?"),
    ("zzzz", "`avgreg rules` lists the rules."), ("\u{1B}]0;x", "`avgreg rules` lists the rules."),
  ])
  func `exits with 64 for a name that is neither`(name: String, next: String) throws {
    let run = try Program.run("explain", name, "--language", "en")
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors.hasSuffix("there is no rule, key, word, country or article of that name. \(next)\n"))
    #expect(!run.errors.contains("\u{1B}"))
  }

  @Test(
    arguments: Rulebook.all.map(\.code) + Set(KeyCatalogue.tables.flatMap { $0.keys.map(\.name) }).sorted()
      + WordLists.names.flatMap { list in (WordLists[list]?.ids ?? []).map { "\(list).\($0)" } }
      + Countries.all.map(\.code) + ["AVG 30", "Tw 11.7a"])
  func `fits every text in 80 columns, but for examples`(name: String) throws {
    for language in [Language.nl, .en] {
      let text = try #require(Explanation(language: language).text(of: name))
      let isExample = { (line: Substring) in line.hasPrefix("    ") || line.contains(": ") }
      for line in text.split(separator: "\n") where !isExample(line) { #expect(line.count <= 80) }
    }
  }
}
