import Foundation
import Recordkeeping
import Testing

@testable import avgreg

@Suite("completion")
struct CompletionTests {
  private let place: TemporaryFolder

  init() throws {
    place = try TemporaryFolder()
    try place.copy(.newsletter, as: "Registers/winkel")
  }

  @Test func `offers the ids of records from the names of files`() throws {
    let ids = Completions(registers: [place.url.path]).records
    #expect(ids.contains("nieuwsbrief"))
    #expect(ids.contains("organisation"))
    #expect(ids == ids.sorted())
  }

  @Test func `offers no name that a shell would obey, and no translation`() throws {
    let before = Completions(registers: [place.url.path]).records
    let hostile = [
      "$(touch x)", "`touch x`", "a;b", "a b", "a\nb", "A", "é", "-x", "nieuwsbrief.en", "*", "a'b", "a\"b",
      "x.txt",
    ]
    for name in hostile { try place.write("+++\n+++\n", to: "Registers/winkel/activities/\(name).md") }
    try place.write("", to: "Registers/winkel/activities/map.md/leeg")
    #expect(Completions(registers: [place.url.path]).records == before)
  }

  @Test func `reads the files' names only, and says nothing of what is wrong`() throws {
    try place.write("\u{0}", to: "Registers/winkel/activities/kapot.md")
    #expect(Completions(registers: [place.url.path]).records.contains("kapot"))
    #expect(Completions(registers: ["/nergens"]).records == [])
    #expect(Completions(registers: ["/nergens"]).consentTexts(on: Day.today()) == [])
  }

  @Test func `offers the consent texts that render writes`() throws {
    let texts = Completions(registers: [place.url.path]).consentTexts(on: Day.today())
    let folder = place.url.appending(path: "site")
    let run = try Program.run("render", folder.path, place.url.path + "/Registers/winkel", "--no-history")
    #expect(run.status == 0, "\(run.errors)\(run.output)")
    let form = try place.text("site/nl/consent/nieuwsbrief-newsletter.txt")
    #expect(!texts.isEmpty)
    for text in texts { #expect(form.contains(text)) }
  }

  @Test func `offers rules, families, keys, words and countries`() {
    #expect(Completions.ruleCodes.contains("RET01"))
    #expect(Completions.families.contains("LEK"))
    for name in ["RET01", "legal-basis", "legitimate-interests", "US"] {
      #expect(Completions.explained.contains(name))
    }
  }

  @Test func `offers activities and parties apart, the words of a list, countries and keys`() {
    let completions = Completions(registers: [place.url.path])
    #expect(Set(completions.activities + completions.parties + ["organisation"]) == Set(completions.records))
    #expect(completions.activities.contains("nieuwsbrief"))
    #expect(Completions.words(of: "legal-basis").contains("consent"))
    #expect(Completions.words(of: "nergens") == [])
    #expect(Completions.countries.contains("US"))
  }

  @Test func `offers the keys of the record that stands on the line, with its own rows`() throws {
    let completions = Completions(registers: [place.url.path])
    let keys = completions.keys(of: "nieuwsbrief")
    for key in [
      "owner", "purposes.newsletter", "purposes.newsletter.legal-basis",
      "personal-data.email.retention.erased-within", "purposes.newsletter.consent.evidence.where",
    ] {
      #expect(keys.contains(key), "\(key)")
    }
    for key in ["purposes.legal-basis", "activity.owner", "trade-names", "cookies.name"] {
      #expect(!keys.contains(key), "\(key)")
    }
    let organisation = completions.keys(of: "organisation")
    #expect(organisation.contains("trade-names") && !organisation.contains("owner"))
    let unknown = completions.keys(of: "nergens")
    #expect(unknown.contains("owner") && unknown.contains("trade-names"))
    #expect(unknown.allSatisfy { !$0.contains(".") })
  }

  @Test func `offers of a translation the texts alone`() throws {
    try place.write("+++\n+++\n", to: "Registers/winkel/activities/nieuwsbrief.en.md")
    let keys = Completions(registers: [place.url.path]).keys(of: "nieuwsbrief.en")
    #expect(keys.contains("title") && keys.contains("purposes.newsletter.purpose"))
    #expect(!keys.contains("owner") && !keys.contains("purposes.newsletter.legal-basis"))
  }

  @Test func `offers no key that set refuses to know`() throws {
    let found = try RegisterFinder.find([place.url.path])
    let checkups = Checkup.load(found, on: Day.today()).checkups
    for id in ["nieuwsbrief", "voorbeeldmail", "organisation"] {
      let target = try #require(try RecordTarget.find(id, in: checkups).first)
      for key in Completions(registers: [place.url.path]).keys(of: id) {
        #expect(throws: Never.self, "\(id) \(key)") { try ValueChange(target, key: key) }
      }
    }
  }

  @Test(arguments: [
    "set nieuwsbrief", "set --register Registers nieuwsbrief", "set --dry-run nieuwsbrief",
    "set --register=Registers nieuwsbrief",
  ])
  func `finds the record among the options`(line: String) throws {
    let words = ["avgreg"] + line.split(separator: " ").map(String.init) + [""]
    let run = try Program.run(
      ["---completion", "set", "--", "positional@1", "\(words.count - 1)", "0"] + words, in: place.url)
    let keys = run.output.split(separator: "\n")
    #expect(
      keys.contains("purposes.newsletter.legal-basis") && !keys.contains("trade-names"), "\(run.errors)")
  }

  @Test func `has words for every filter of list`() throws {
    for name in [
      "data", "subject", "purpose", "basis", "country", "ground", "status", "role", "statement", "term",
      "start", "measure", "cookie", "source", "category",
    ] {
      let run = try Program.run(
        "---completion", "list", "--", "--\(name)", "3", "0", "avgreg", "list", "--\(name)", "")
      #expect(run.status == 0)
      #expect(run.output.split(separator: "\n").count > 1, "--\(name): \(run.output)")
    }
  }

  @Test func `offers the parties, kinds of data and groups of people of which where can tell`() throws {
    let run = try Program.run(
      "---completion", "where", "--", "positional@0", "2", "0", "avgreg", "where", "", in: place.url)
    let words = run.output.split(separator: "\n").map(String.init)
    for word in ["email", "customer"] + Completions(registers: [place.url.path]).parties {
      #expect(words.contains(word), "\(word)")
    }
  }

  @Test func `answers a shell behind a comma`() throws {
    let run = try Program.run(
      "---completion", "check", "--", "--select", "3", "7", "avgreg", "check", "--select", "CON,RET")
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").contains("CON,RET20"))
    let hostile = try Program.run(
      "---completion", "check", "--", "--select", "3", "6", "avgreg", "check", "--select", "$(x),R")
    #expect(!hostile.output.contains("$"))
  }

  @Test(arguments: [
    "---completion", "---completion check", "---completion nergens -- --since 1 1 x",
    "---completion check -- --geen 1 1 x",
    "---completion check -- --since a b",
  ])
  func `says nothing where the shell asks for what is not there`(line: String) throws {
    let run = try Program.run(line.split(separator: " ").map(String.init))
    #expect(run.output == "")
    #expect(run.errors == "")
    #expect(run.status == 64)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `prints a script that names every command`(shell: String) throws {
    let run = try Program.run("completion", shell)
    #expect(run.status == 0)
    for command in Commands.all where command.isShown { #expect(run.output.contains(command.name)) }
    #expect(!run.output.contains("avgreg_manual"))
  }

  @Test(arguments: Commands.all)
  func `is thought of for every argument`(command: CommandDescription) {
    for argument in Commands.own(command) where argument.kind != .flag {
      #expect(
        argument.completion != nil,
        """
        say how a shell completes \(argument.name) of `\(command.call)`: completion: .records, .activities, .parties, \
        .consentTexts, .words(of: "data-categories"), .countries, .keys, .ruleCodes, .families, .explained, .revisions, \
        .directory, .file(), .list([...]), or .nothing for a text of one's own
        """)
    }
  }

  @Test(arguments: Commands.all)
  func `asks the program wherever an id is wanted`(command: CommandDescription) {
    for argument in Commands.own(command) where argument.valueName == "id" {
      #expect(
        argument.completion == "custom",
        """
        give \(argument.name) of `\(command.call)` completion: .records, .activities, .parties or .consentTexts; or call \
        its value new-id where nothing has that name yet
        """)
    }
  }
}
