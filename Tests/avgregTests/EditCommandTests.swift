import Foundation
import Testing

@Suite("Commands that change a register")
struct EditCommandTests {
  private let place: TemporaryFolder
  private var file: String { "winkel/activities/nieuwsbrief.md" }

  init() throws {
    place = try TemporaryFolder()
    try place.copy(.newsletter, as: "winkel")
  }

  private func run(_ arguments: String, _ language: String = "nl") throws -> Program {
    try Program.shell(
      "\"$AVGREG\" \(arguments) --register winkel --language \(language)", in: place.url)
  }

  @Test func `set puts a value in its place and says how to take it back`() throws {
    let before = try place.text(file)
    let set = try run("set nieuwsbrief personal-data.email.retention.erased-within '2 weken' --on 2026-11-23")
    #expect(set.status == 0, "\(set.errors)")
    #expect(
      set.output == """
        winkel/activities/nieuwsbrief.md:45
        - retention = { start = "withdrawal", erased-within = "1 month" }
        + retention = { start = "withdrawal", erased-within = "2 weeks" }

        Terugdraaien:
          avgreg set nieuwsbrief personal-data.email.retention.erased-within --toml '"1 month"' --register winkel

        """)
    #expect(try place.text(file) != before)
    let back = try run(
      "set nieuwsbrief personal-data.email.retention.erased-within --toml '\"1 month\"' --on 2026-11-23")
    #expect(back.status == 0)
    #expect(try place.text(file) == before)
  }

  @Test(arguments: [
    "set nieuwsbrief owner Ander", "set nieuwsbrief owner --remove", "set nieuwsbrief erased 2026-01-01",
    "set nieuwsbrief status --remove", "rename voorbeeldmail post",
    "rename nieuwsbrief personal-data.email adres",
  ])
  func `what is told as the way back brings back every byte`(arguments: String) throws {
    let before = try place.text(file)
    let changed = try run(arguments)
    #expect(changed.status == 0, "\(changed.errors)")
    #expect(try place.text(file) != before)
    guard let command = changed.output.split(separator: "\n").last(where: { $0.hasPrefix("  avgreg ") })
    else {
      #expect(!changed.output.contains("Terugdraaien"))
      return
    }
    let back = try Program.shell(#""$AVGREG""# + command.dropFirst(8), in: place.url)
    #expect(back.status == 0, "\(back.errors)")
    #expect(try place.text(file) == before)
  }

  @Test func `a table goes where Git holds it or where that is meant`() throws {
    let party = "winkel/parties/voorbeeldmail.md"
    try place.change(party, "transfers = \"none\"\n", to: "")
    try place.change(party, "[agreement]", to: "[transfers.US] # cloud\nground = \"adequacy\"\n\n[agreement]")
    let before = try place.text(party)
    let refused = try run("set voorbeeldmail transfers none")
    #expect(refused.status == 64 && refused.output == "")
    #expect(refused.errors.contains("een hele tabel verdwijnt"), "\(refused.errors)")
    #expect(try place.text(party) == before)
    let meant = try run("set voorbeeldmail transfers none --yes")
    #expect(meant.status == 0 && !meant.output.contains("Terugdraaien"), "\(meant.errors)")
    try place.write(before, to: party)
    let line = "git init -q && git add -A && git -c user.name=x -c user.email=x@example.com commit -qm x"
    #expect(try Program.shell(line, in: place.url).status == 0)
    let set = try run("set voorbeeldmail transfers none")
    let command = "git restore --source=HEAD --worktree -- \(party)"
    #expect(set.output.hasSuffix("\n  \(command)\n"), "\(set.errors)")
    #expect(try Program.shell(command, in: place.url).status == 0)
    #expect(try place.text(party) == before)
  }

  @Test(arguments: [".", "ander"])
  func `the way back leads from outside the repository, and with the line ends of Windows`(from: String)
    throws
  {
    try place.copy(.newsletter, as: "repo/winkel")
    let lines = """
      mkdir ander && (cd ander && git init -q) && cd repo && git init -q && git config core.autocrlf true && git add -A
      git -c user.name=x -c user.email=x@example.com commit -qm x && rm -r winkel && git checkout -q -- .
      """
    #expect(try Program.shell("set -e\n\(lines)", in: place.url).status == 0)
    let file = "repo/winkel/activities/nieuwsbrief.md"
    let before = try place.text(file)
    #expect(before.utf8.contains(13))
    let home = place.url.appending(path: from)
    let register = from == "." ? "repo/winkel" : "../repo/winkel"
    let set = try Program.shell(
      "\"$AVGREG\" set nieuwsbrief owner Ander --register \(register) --language en", in: home)
    let command = set.output.split(separator: "\n").last { $0.hasPrefix("  git -C ") }
    #expect(try Program.shell(String(#require(command, "\(set.output)")), in: home).status == 0)
    #expect(try place.text(file) == before)
    let diff = try Program.shell("\"$AVGREG\" diff --register \(register) --language en", in: home)
    #expect(diff.output.hasPrefix("no changes\n"), "\(diff.output)")
  }

  @Test func `rename counts on Git only where that holds what people agreed to`() throws {
    let commit = "git add -A && git -c user.name=x -c user.email=x@example.com commit -qm x"
    let first = "commit the register with `git commit` before you rename"
    #expect(try run("rename nieuwsbrief nieuws --dry-run", "en").output.contains(first))
    #expect(try Program.shell("git init -q && \(commit)", in: place.url).status == 0)
    let kept = try run("rename nieuwsbrief nieuws --dry-run", "en").output
    #expect(kept.contains("Git keeps that text.") && !kept.contains(first))
    try place.change(file, "owner = \"Winkel\"", to: "owner = \"Kantoor\"")
    #expect(try run("rename nieuwsbrief nieuws --dry-run", "en").output.contains(first))
  }

  @Test(arguments: ["set nieuwsbrief title Ander", "rename nieuwsbrief nieuws", "review nieuwsbrief"])
  func `a change is on the disk before a word is said of it`(arguments: String) throws {
    let before = try place.text(file)
    #expect(try run("\(arguments) > /dev/full").status != 0)
    #expect((try? place.text(file)) != before)
  }

  @Test(arguments: [
    ("purposes.newsletter.legal-basis consnet", "legal-basis kent \"consnet\" niet. Bedoelt u `consent`?"),
    ("titel x", "`titel` is geen sleutel van [activity]. Bedoelt u `title`?"),
    ("personal-data.emial.required optional", "onder [personal-data] staat geen emial. Bedoelt u `email`?"),
    ("purposes.newsletter x", "dat is een tabel, geen enkele waarde"),
    ("title.x y", "daaronder staan geen sleutels"),
    ("security-measures encryptie", "Bedoelt u `encryption-transit` of `encryption-rest`?"),
    ("title x --toml", "tekst zonder aanhalingstekens"),
  ])
  func `set refuses what it does not know, with what was meant`(arguments: String, words: String) throws {
    let before = try place.text(file)
    let set = try run("set nieuwsbrief \(arguments)")
    #expect(set.status == 64)
    #expect(set.output == "")
    #expect(set.errors.contains(words), "\(set.errors)")
    #expect(try place.text(file) == before)
  }

  @Test(arguments: [
    ("purposes.newsletter.legal-basis overeenkomst", "legal-basis = \"contract\""),
    ("purposes.newsletter.direct-marketing nee", "direct-marketing = false"),
    ("reviewed 1-10-2026", "reviewed = 2026-10-01"), ("reviewed vandaag", "reviewed = 2026-11-23"),
    ("status gestopt", "status = \"ended\""),
    ("purposes.newsletter.legal-basis gerechtvaardigd-belang", "legal-basis = \"legitimate-interests\""),
    ("recipients geen", "recipients = \"none\""), ("systems 'a, b'", "systems = [\"a\", \"b\"]"),
    ("title 'Het \"nieuws\"'", #"title = "Het \"nieuws\"""#), ("owner --remove", ""),
  ])
  func `set understands a value as people type it`(arguments: String, line: String) throws {
    let set = try run("set nieuwsbrief \(arguments) --on 2026-11-23 --dry-run")
    #expect(set.status == 0, "\(set.errors)")
    #expect(line.isEmpty || set.output.contains("+ \(line)\n"), "\(set.output)")
    #expect(set.output.hasSuffix("\nEen proef: er is niets geschreven.\n"))
  }

  @Test func `set adds a word to a list, and takes one away`() throws {
    #expect(try run("set nieuwsbrief systems a,b --on 2026-11-23").status == 0)
    let added = try run("set nieuwsbrief systems +c,-a --on 2026-11-23")
    #expect(
      added.output.contains("- systems = [\"a\", \"b\"]\n+ systems = [\"b\", \"c\"]\n"), "\(added.errors)")
    #expect(added.output.contains("  avgreg set nieuwsbrief systems --toml '[\"a\", \"b\"]'"))
    let away = try Program.shell(
      "\"$AVGREG\" set nieuwsbrief systems --register winkel --on 2026-11-23 -- -c", in: place.url)
    #expect(away.output.contains("+ systems = [\"b\"]\n"), "\(away.errors)")
  }

  @Test(arguments: [
    ("+onbekend", "recipients kent \"onbekend\" niet"), ("+a,-postbus", "recipients kent"),
    ("+voorbeeldmail,-postbus", "\"postbus\" staat er niet in. Er staat: voorbeeldmail."),
  ])
  func `set refuses a word that is not there to be added or taken away`(typed: String, words: String) throws {
    let before = try place.text(file)
    let set = try run("set nieuwsbrief recipients \(typed)")
    #expect(set.status == 64)
    #expect(set.errors.contains(words), "\(set.errors)")
    #expect(try place.text(file) == before)
  }

  @Test func `set takes the last word of a list away only as an answer`() throws {
    let set = try Program.shell(
      "\"$AVGREG\" set nieuwsbrief recipients --register winkel --language nl -- -voorbeeldmail",
      in: place.url)
    #expect(set.status == 64)
    #expect(set.errors.contains("er zou niets overblijven. Is er geen, vul dan `none` in"), "\(set.errors)")
  }

  @Test func `set shows a value that cannot be read, and writes nothing`() throws {
    let before = try place.text(file)
    let set = try run("set nieuwsbrief offered-to-children misschien --on 2026-11-23", "en")
    #expect(set.status == 1)
    #expect(set.output.contains("error[KEY02]: value of the wrong kind"))
    #expect(set.errors.hasSuffix("cannot write the change: value of the wrong kind. Nothing was changed.\n"))
    #expect(try place.text(file) == before)
  }

  @Test func `set refuses a word for a web address`() throws {
    let set = try run("set organisatie website Winkel")
    #expect(set.status == 64)
    #expect(
      set.errors.contains("\"Winkel\" is geen webadres. Schrijf een adres zoals https://"), "\(set.errors)")
  }

  @Test func `set writes an address with what was left out before it`() throws {
    let set = try run("set organisatie contact-page korenaar.example/contact --on 2026-11-23")
    #expect(set.status == 0, "\(set.errors)")
    let written = "contact-page = \"https://korenaar.example/contact\"\n"
    #expect(try place.text("winkel/organisation.md").contains(written))
  }

  @Test func `set takes a country by its name, and says how another is written`() throws {
    let set = try run("set voorbeeldmail country Belgie --on 2026-11-23")
    #expect(set.status == 0, "\(set.errors)")
    #expect(try place.text("winkel/parties/voorbeeldmail.md").contains("country = \"BE\"\n"))
    let other = try run("set voorbeeldmail country Europa")
    #expect(other.status == 64)
    #expect(other.errors.contains("Schrijf de code van twee hoofdletters"), "\(other.errors)")
  }

  @Test func `set does it in every register, or in none`() throws {
    for name in ["a", "b", "c"] { try place.copy(.newsletter, as: "klanten/\(name)") }
    try place.change("klanten/c/activities/nieuwsbrief.md", "owner = ", to: "eigenaar = ")
    let one = try Program.shell("\"$AVGREG\" set voorbeeldmail country FR --register klanten", in: place.url)
    #expect(one.status == 64 && one.errors.contains("--all"), "\(one.errors)")
    let all = try Program.shell(
      "\"$AVGREG\" set voorbeeldmail country Frankrijk --all --register klanten --on 2026-11-23",
      in: place.url)
    #expect(all.status == 0, "\(all.errors)")
    for name in ["a", "b", "c"] {
      #expect(try place.text("klanten/\(name)/parties/voorbeeldmail.md").contains("country = \"FR\"\n"))
    }
    try place.write("+++\nname = \n+++\n", to: "klanten/b/parties/voorbeeldmail.md")
    let before = try place.text("klanten/a/parties/voorbeeldmail.md")
    let none = try Program.shell(
      "\"$AVGREG\" set voorbeeldmail name Ander --all --register klanten --on 2026-11-23", in: place.url)
    #expect(none.status == 2)
    #expect(try place.text("klanten/a/parties/voorbeeldmail.md") == before)
  }

  @Test func `rename follows every reference and tells what changes outside`() throws {
    let renamed = try run("rename nieuwsbrief nieuws --on 2026-11-23")
    #expect(renamed.status == 0, "\(renamed.errors)")
    #expect(renamed.output.contains("winkel/activities/nieuwsbrief.md -> winkel/activities/nieuws.md\n"))
    #expect(renamed.output.contains("het begint met nieuws-."))
    #expect(renamed.output.contains("activities/nieuws.html"))
    #expect(renamed.output.hasSuffix("  avgreg rename nieuws nieuwsbrief --register winkel\n"))
    #expect(try run("rename nieuws nieuwsbrief --on 2026-11-23").status == 0)
    let party = try run("rename voorbeeldmail post --on 2026-11-23")
    #expect(party.output.contains("+ recipients = [\"post\"]\n"))
    #expect(try place.text(file).contains("recipients = [\"post\"]\n"))
    #expect(try run("rename nieuwsbrief nieuwsbrief").status == 64)
  }

  @Test func `end gives a record its last day and deletes nothing`() throws {
    let ahead = try run("end nieuwsbrief --on 2999-12-31")
    #expect(ahead.status == 64 && ahead.output == "")
    #expect(ahead.errors.contains("Voer `avgreg end nieuwsbrief` uit op die dag."), "\(ahead.errors)")
    #expect(try run("end nieuwsbrief --on 2026-10-31 --erased 2026-10-30").status == 64)
    let ended = try run("end nieuwsbrief --on 2026-10-31")
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(ended.output.contains("+ status = \"ended\"\n"))
    #expect(ended.output.contains("+ ended = 2026-10-31\n"))
    #expect(ended.output.contains("`avgreg end nieuwsbrief --erased JJJJ-MM-DD`"))
    #expect(try run("end nieuwsbrief --erased 2027-01-31").output.contains("+ erased = 2027-01-31\n"))
    #expect(try place.text(file).contains("ended = 2026-10-31\n"))
    let party = try run("end voorbeeldmail --on 2999-12-31")
    #expect(party.output.contains("+ until = 2999-12-31\n"))
    #expect(party.output.contains("Het register noemt voorbeeldmail nog: winkel/activities/nieuwsbrief.md:"))
    #expect(try run("end organisation").status == 64)
  }

  @Test func `fmt names what is not in the style, and writes it`() throws {
    #expect(try Program.run("fmt", "winkel", in: place.url).status == 0)
    try place.change(file, "role = \"controller\"", to: "role='controller'   # wij")
    let check = try Program.run("fmt", "--check", "--diff", "winkel", in: place.url)
    #expect(check.status == 1)
    #expect(check.output.contains("- role='controller'   # wij\n+ role = \"controller\" # wij\n"))
    let fmt = try Program.run("fmt", "winkel", in: place.url)
    #expect(fmt.status == 0)
    #expect(fmt.output.hasPrefix("winkel/activities/nieuwsbrief.md\n1 van "))
    #expect(try place.text(file).contains("\nrole = \"controller\" # wij\n"))
    #expect(try Program.run("fmt", "--check", "winkel", in: place.url).status == 0)
    try place.change(file, "status = \"active\"", to: "status = active")
    let broken = try Program.run("fmt", "winkel", in: place.url)
    #expect(broken.status == 1)
    #expect(broken.errors.contains("kan winkel/activities/nieuwsbrief.md niet wijzigen: op regel"))
  }

  @Test(arguments: [
    ("personal-data.email.retention.1 x", 64, "Vul een sleutel erin in"),
    ("personal-data.email.retention.2 x", 64, "Laat het nummer weg: personal-data.email.retention."),
    (
      "personal-data.email.retention.3.period x", 64,
      "Laat het nummer weg: personal-data.email.retention.period."
    ),
    ("personal-data.email.retention.0 --remove", 64, "Laat het nummer weg"),
    ("retention.1 x", 64, "Vul een sleutel erin in, zoals retention."),
  ])
  func `set names what to type for a number where there is no list`(
    arguments: String, status: Int32, words: String
  ) throws {
    let set = try run("set nieuwsbrief \(arguments)")
    #expect(set.status == status && set.errors.contains(words), "\(set.errors)")
  }

  @Test(arguments: [false, true])
  func `set takes one term of several away by its number`(isInline: Bool) throws {
    let one = "retention = { start = \"withdrawal\", erased-within = \"1 month\" }"
    let inline =
      "retention = [{ period = \"1 year\", start = \"creation\" }, { start = \"withdrawal\", erased-within = \"1 month\" }]"
    let headings = """
      [[personal-data.email.retention]]
      period = "1 year"
      start = "creation"

      [[personal-data.email.retention]]
      start = "withdrawal"
      erased-within = "1 month"
      """
    let above = "geen nieuwsbrief.\"\n"
    try place.change(file, above + one, to: above + (isInline ? inline : headings))
    let rename = try run("rename nieuwsbrief personal-data.email.retention.1 x")
    #expect(
      rename.status == 64 && rename.errors.contains("geen tabel met een eigen naam"), "\(rename.errors)")
    let none = try run("set nieuwsbrief personal-data.email.retention.3 --remove")
    #expect(
      none.status == 64 && none.errors.contains("zoals personal-data.email.retention.1."), "\(none.errors)")
    let whole = try run(
      "set nieuwsbrief personal-data.email.retention.1 '{ period = \"2 years\", start = \"creation\" }'")
    #expect(whole.status == (isInline ? 0 : 64), "\(whole.errors)")
    #expect(
      isInline || whole.errors.contains("zoals personal-data.email.retention.1.period"), "\(whole.errors)")
    let removed = try run("set nieuwsbrief personal-data.email.retention.1 --remove --yes")
    #expect(removed.status == 0, "\(removed.errors)")
    let text = try place.text(file)
    #expect(
      text.contains(
        isInline ? "retention = [{ start = \"withdrawal\"," : "[[personal-data.email.retention]]\nstart = "))
  }

  @Test func `set leaves the lines and comments of a list as they are`() throws {
    let list = "security-measures = [\n  \"mfa\", # overal\n  # volgt nog\n  \"backup\", # 's nachts\n]\n"
    let lines = try place.text(file).components(separatedBy: "\n")
    let old = try #require(lines.first { $0.hasPrefix("security-measures") })
    try place.change(file, "\(old)\n", to: list)
    let before = try place.text(file)
    #expect(try run("set nieuwsbrief security-measures +logging,-mfa --on 2026-11-23").status == 0)
    let after = list.replacingOccurrences(of: "  \"mfa\", # overal\n", with: "")
      .replacingOccurrences(of: "nachts\n", with: "nachts\n  \"logging\",\n")
    #expect(try place.text(file) == before.replacingOccurrences(of: list, with: after))
  }

  @Test func `rename says of a language what it is`() throws {
    let rename = try run("rename voorbeeldmail nl")
    #expect(rename.status == 64 && rename.errors.contains("het is de code van een taal"), "\(rename.errors)")
    let other = try run("rename voorbeeldmail 'Café & Co'")
    #expect(other.errors.contains("Bijvoorbeeld: cafe-co."), "\(other.errors)")
  }

  @Test func `a party that nothing names yet stops no publication, and is asked about`() throws {
    #expect(try run("add recipient bakker-zn").status == 0)
    let check = try Program.run("check", "winkel", "--on", "2026-11-23", "--language", "nl", in: place.url)
    #expect(check.status == 0 && check.output.contains("0 fouten"), "\(check.output)")
    #expect(check.output.hasSuffix("niets houdt publicatie tegen\n"))
    try place.write("Bakker & Zn.\nstop\n", to: "answers")
    let ask = try run("ask --on 2026-11-23 < answers")
    #expect(ask.output.contains("\nparties/bakker-zn.md\n"), "\(ask.output)")
    #expect(try place.text("winkel/parties/bakker-zn.md").contains("name = \"Bakker & Zn.\"\n"))
    #expect(try run("set nieuwsbrief recipients +bakker-zn --on 2026-11-23").status == 0)
    let named = try Program.run("check", "winkel", "--on", "2026-11-23", "--language", "nl", in: place.url)
    #expect(named.status == 1, "\(named.output)")
  }

  @Test func `check says that a finished register waits for a status`() throws {
    #expect(try run("set nieuwsbrief status draft --on 2026-11-23").status == 0)
    let command = "avgreg set nieuwsbrief status active --register winkel"
    let check = try Program.run("check", "winkel", "--on", "2026-11-23", "--language", "nl", in: place.url)
    #expect(check.status == 0)
    #expect(
      check.output.hasSuffix(
        "`avgreg render` schrijft nog geen site: 1 concept is klaar; `\(command)` zet het op de site\n"),
      "\(check.output)")
    #expect(try Program.shell("\"$AVGREG\"" + command.dropFirst(6), in: place.url).status == 0)
    let after = try Program.run("check", "winkel", "--on", "2026-11-23", "--language", "nl", in: place.url)
    #expect(after.output.hasSuffix("niets houdt publicatie tegen\n"))
  }
}
