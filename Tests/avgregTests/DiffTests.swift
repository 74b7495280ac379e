import Foundation
import Testing

@Suite("avgreg diff")
struct DiffTests {
  private let history: ScriptedHistory

  init() throws {
    history = try ScriptedHistory()
    try history.place.write(ScriptedHistory.draft, to: "repo/winkel/activities/contact.md")
    let host = ScriptedHistory.host.replacing("country = \"US\"", with: "country = \"NL\"")
    let end = try #require(host.range(of: "[transfers.US]")).lowerBound
    let agreement = try #require(host.range(of: "[agreement]")).lowerBound
    try history.place.write(
      host[..<end].dropLast() + "transfers = \"none\"\n\n" + host[agreement...],
      to: "repo/winkel/parties/voorbeeldhost.md")
    try history.commit("2026-01-01")
  }

  private var repository: URL { history.place.url.appending(path: "repo") }

  private func diff(_ arguments: String = "", language: String = "en", environment: [String: String] = [:])
    throws -> Program
  {
    try Program.shell(
      "exec \"$AVGREG\" diff --on 2026-11-23 --language \(language) \(arguments)", in: repository,
      environment: environment)
  }

  private func apply(_ edits: [DiffCase.Edit]) throws {
    for edit in edits {
      switch edit {
      case .change(let file, let old, let new): try history.change(file, old, to: new)
      case .write(let file, let text): try history.place.write(text + "\n", to: "repo/winkel/\(file)")
      case .move(let old, let new): try history.shell("mv winkel/\(old) winkel/\(new)")
      }
    }
  }

  private struct Report: Decodable {
    struct Register: Decodable { let changes: [Change] }
    struct Change: Decodable {
      let groups: [String]
      let lines: [String]
    }
    let avgreg: Int
    let counts: Bool
    let registers: [Register]

    var lines: [String] {
      registers.flatMap(\.changes).flatMap { change in
        change.lines.map { "\(change.groups.joined(separator: "+")): \($0)" }
      }
    }
  }

  private func report(_ arguments: String = "", language: String) throws -> Report {
    let run = try diff("--format json \(arguments)", language: language)
    #expect(run.status == 0, "\(run.errors)")
    return try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
  }

  @Test(arguments: DiffCase.all)
  func `sorts a change by what it asks, in Dutch and English`(change: DiffCase) throws {
    try apply(change.edits)
    #expect(try report(language: "nl").lines == change.told.map { "\($0.groups): \($0.nl)" })
    #expect(try report(language: "en").lines == change.told.map { "\($0.groups): \($0.en)" })
    // The same between two commits as between a commit and the files.
    try history.commit("2026-02-01")
    #expect(try report("HEAD~1..HEAD", language: "nl").lines == change.told.map { "\($0.groups): \($0.nl)" })
    let counts = change.told.contains { told in
      told.groups.split(separator: "+").contains { !["plan", "internal", "editorial"].contains($0) }
    }
    #expect(try diff("--exit-code HEAD~1..HEAD").status == (counts ? 1 : 0))
  }

  @Test func `sorts thirty-seven changes in one go`() throws {
    #expect(DiffCase.all.count == 37)
    try history.change("activities/nieuwsbrief.md", "Ja, mail mij elke maand", to: "Ja, mail mij elke week")
    try history.change("activities/nieuwsbrief.md", "period = \"5 years\"", to: "period = \"7 years\"")
    try history.change("activities/nieuwsbrief.md", "owner = \"Winkel\"", to: "owner = \"Kantoor\"")
    try history.change("organisation.md", "+31 20 000 00 00", to: "+31 20 000 00 01")
    let id = try history.shell("git rev-parse --short=10 HEAD").dropLast()
    let number = "nieuwsbrief-newsletter-nl-07e36ba071056a08"
    #expect(
      try diff(language: "nl").output == """
        te doen: eerst vertellen (1), opnieuw toestemming vragen (1); verder vanzelf in de verklaring (1), alleen in het \
        register (1)

        winkel: van HEAD (\(id)) naar de bestanden van nu

        Vertel dit eerst aan de mensen (AVG art. 13(3), 14(4); WP260 par. 29-30)
          Nieuwsbrief [nieuwsbrief]
            Bewaartermijn van bewijs van toestemming langer: 7 jaar na het intrekken van uw toestemming, was 5 jaar

        Vraag opnieuw toestemming (AVG art. 4(11), 7; EDPB 05/2020 par. 110)
          Nieuwsbrief [nieuwsbrief]
            Andere vraag om toestemming. Nu: Ja, mail mij elke week de nieuwsbrief van Bakkerij De Korenaar. Ik kan mij \
        altijd weer afmelden. Eerst: Ja, mail mij elke maand de nieuwsbrief van Bakkerij De Korenaar. Ik kan mij altijd \
        weer afmelden
            Wie toestemming gaf, zei ja tegen iets anders (Nederlands). Anders is: de vraag zelf. Nummer van de tekst: \
        \(number), was nieuwsbrief-newsletter-nl-012c3a87817865af

        Verandert vanzelf mee in de verklaring (AVG art. 12(1))
          De organisatie
            Andere contactgegevens

        Alleen in het register
          Nieuwsbrief [nieuwsbrief]
            Eigenaar: Kantoor, was Winkel

        """)
    #expect(try diff("HEAD..HEAD").output.hasPrefix("no changes\n"))
  }

  @Test func `follows another name of the register's folder, of a record and of a purpose`() throws {
    try history.shell(
      "git mv winkel bakkerij && git mv bakkerij/activities/contact.md bakkerij/activities/vraag.md")
    try history.shell("sed -i 's/1 year/2 years/' bakkerij/activities/vraag.md")
    #expect(
      try report("--register bakkerij", language: "en").lines == [
        "plan: Retention period of e-mail address longer: 2 years after your last contact with us, was 1 year",
        "editorial: The file is now called vraag, it was called contact",
      ])
  }

  @Test func `writes nothing of a file into a comment that a code host obeys`() throws {
    try history.change(
      "activities/nieuwsbrief.md", "title = \"Nieuwsbrief\"",
      to: "title = \"@everyone <img src=x> [x](https://evil.example) | **x** `code`\"")
    let run = try diff("--format markdown")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("### avgreg diff: nothing to do; by itself in the statement (1)\n"))
    #expect(
      run.output.contains(
        "- `@everyone <img src=x> [x](https://evil.example) \\u{7C} **x**` `code`\n"))
    #expect(run.output.contains("  - This subject was called: Nieuwsbrief\n"))
  }

  @Test func `quotes nothing that looks like personal data`() throws {
    try history.change(
      "activities/nieuwsbrief.md", "owner = \"Winkel\"", to: "owner = \"NL91ABNA0417164300\"")
    let run = try diff()
    #expect(run.output.contains("Owner: •••, was Winkel"))
    #expect(!run.output.contains("0417164300"))
  }

  @Test func `says of a record that cannot be read that it cannot be compared`() throws {
    try history.change("activities/nieuwsbrief.md", "role = \"controller\"", to: "role = \"boss\"")
    #expect(
      try report(language: "en").lines == [
        "unclear: Cannot be compared: one of the two versions cannot be read completely"
      ])
    #expect(try diff("--exit-code").status == 1)
  }

  @Test func `tells of a waiver by whom, until when and why`() throws {
    try history.place.write(
      try history.place.text(history.news).replacing(
        "[impact-assessment]",
        with: "[waivers.RET20]\nreason = \"Mail 070-3512345 of jan@post.nl\"\nby = \"Kantoor\"\n"
          + "until = 2027-01-01\n\n[impact-assessment]"), to: history.news)
    let lines = try report(language: "en").lines
    #expect(lines.count == 1)
    #expect(
      lines[0].hasPrefix("internal: Waivers – RET20 ")
        && lines[0].contains(": added by Kantoor, until 1 January 2027. Reason: Mail ")
        && !lines[0].contains("jan@post.nl"), "\(lines)")
  }

  @Test func `says of a record that left without having ended how to end it`() throws {
    try history.shell("rm winkel/activities/nieuwsbrief*.md")
    let lines = try report(language: "en").lines
    #expect(
      lines.contains(
        "look-at: Gone from the register without having ended. If this activity stopped, put the file back and run: "
          + "avgreg end nieuwsbrief. The statement then keeps a line about it"), "\(lines)")
    #expect(try diff().output.hasPrefix("to do: to look at (1)"))
  }

  @Test func `tells of a selection list that went without calling the term another one`() throws {
    let term = "retention = { period = \"5 years\", "
    let list = "selection-list = { list = \"lijst-9\", result = \"5.1\", valuation = \"destroy\" }, "
    try history.change("activities/nieuwsbrief.md", term, to: term + list)
    try history.commit("2026-02-01")
    try history.change("activities/nieuwsbrief.md", list, to: "")
    let lines = try report(language: "en").lines
    #expect(!lines.contains { $0.hasPrefix("tell-people") }, "\(lines)")
    #expect(
      lines.contains { $0.hasPrefix("internal: ") && $0.hasSuffix("Selection list: removed") }, "\(lines)")
  }

  @Test func `leaves the assessment in peace that was done with the change`() throws {
    let old = "required = true\ndone = 2025-01-01"
    let file = try history.place.text(history.news)
    let start = try #require(file.range(of: "[impact-assessment]\n")).upperBound
    try history.place.write(file[..<start] + old + "\n+++\n", to: history.news)
    try history.commit("2026-02-01")
    try history.change("activities/nieuwsbrief.md", "period = \"5 years\"", to: "period = \"7 years\"")
    #expect(try report(language: "en").lines.contains { $0.contains("The impact assessment is of") })
    try history.change("activities/nieuwsbrief.md", "done = 2025-01-01", to: "done = 2026-11-01")
    #expect(try !report(language: "en").lines.contains { $0.contains("The impact assessment is of") })
  }

  @Test(arguments: [
    ("activities/nieuwsbrief.md", "legal-basis = \"consent\"", "legal-basis = \"concent\""),
    ("activities/nieuwsbrief.md", "title = \"Nieuwsbrief\"", "title = \"Nieuwsbrief\"\nkapot = ["),
    ("activities/nieuwsbrief.md", "period = \"5 years\"", "period = \"5 jaarr\""),
    ("parties/voorbeeldmail.md", "country = ", "kapot = [\ncountry = "),
    ("organisation.md", "languages = ", "kapot = [\nlanguages = "),
  ])
  func `never calls a record with a flaw of reading editorial`(file: String, old: String, new: String) throws
  {
    try history.change(file, old, to: new)
    let lines = try report(language: "en").lines
    #expect(lines.contains("unclear: Cannot be compared: one of the two versions cannot be read completely"))
    #expect(!lines.contains { $0.hasPrefix("editorial: Only") })
    #expect(try diff("--exit-code").status == 1)
  }

  @Test func `tells the changes that can be read beside a flaw`() throws {
    try history.change(
      "activities/nieuwsbrief.md", "owner = \"Winkel\"", to: "kapot = [\nowner = \"Kantoor\"")
    #expect(
      try report(language: "en").lines == [
        "internal: Owner: Kantoor, was Winkel",
        "unclear: Cannot be compared: one of the two versions cannot be read completely",
      ])
  }

  @Test func `tells of own templates and words`() throws {
    try history.place.write("[consent]\nwithdraw = \"Terugnemen\"\n", to: "repo/winkel/Templates/nl.toml")
    let lines = try report(language: "en").lines
    #expect(lines.contains("statement: Own templates, words or style changed: nl.toml"))
    #expect(lines.contains { $0.hasPrefix("statement: The consent text is different") })
  }

  @Test func `takes a register that did not exist as new`() throws {
    try history.shell("cp -R winkel tweede")
    #expect(try report("--register tweede", language: "en").lines.first == "internal: This register is new")
  }

  @Test func `writes the report into a file, and the verdict here`() throws {
    let run = try diff("--format markdown --output diff.md HEAD..HEAD")
    #expect(run.output == "no changes\n")
    #expect(try history.place.text("repo/diff.md").hasPrefix("### avgreg diff: no changes\n"))
  }

  @Test(arguments: [
    ("nope", "cannot compare with nope: Git knows no such revision."),
    ("nope..HEAD", "cannot compare with nope: Git knows no such revision."),
    ("HEAD..nope", "cannot compare with nope: Git knows no such revision."),
    ("HEAD:winkel", "cannot compare with HEAD:winkel: Git knows no such revision."),
    ("\"$(printf 'a\\nb')\"", "cannot compare with a\\nb: Git knows no such revision."),
    ("':/no such words'", "cannot compare with :/no such words: Git knows no such revision."),
  ])
  func `says of a revision that is not there that it is not`(name: String, message: String) throws {
    let run = try diff(name)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("avgreg: \(message)"), "\(run.errors)")
  }

  @Test(arguments: ["-- --output=x", "HEAD..--output=x", "--exit-code -- -x", "HEAD...x"])
  func `takes an option or three full stops for wrong use`(name: String) throws {
    let run = try diff(name)
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix("avgreg: cannot compare with "), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: repository.appending(path: "x").path))
  }

  @Test func `finds a revision by words, and by a range with a part left out`() throws {
    try history.change("activities/nieuwsbrief.md", "owner = \"Winkel\"", to: "owner = \"Kantoor\"")
    try history.commit("2026-02-01")
    #expect(try diff("HEAD~1..").output.contains("Owner: Kantoor, was Winkel"))
    #expect(try diff("..HEAD~1").output.contains("Owner: Winkel, was Kantoor"))
    #expect(try diff(":/KANARIE").output.hasPrefix("no changes\n"))
  }

  @Test func `says what a shallow clone lacks`() throws {
    try history.commit("2026-02-01")
    try history.shell(
      "git clone -q --depth 1 \"file://$PWD\" ../bron && git -C ../bron worktree add -q ../ondiep")
    let run = try Program.shell(
      "cd ondiep && exec \"$AVGREG\" diff HEAD~1 --language en", in: history.place.url)
    #expect(run.status == 2)
    #expect(
      run.errors == """
        avgreg: cannot compare with HEAD~1: this clone is shallow: it holds not all of the history, and not that \
        revision. Get the rest with `git fetch --unshallow`; in GitHub Actions with `fetch-depth: 0`.

        """)
  }

  @Test func `says that there is no repository, no commit or no git`() throws {
    try history.shell("rm -rf .git")
    #expect(
      try diff().errors == """
        avgreg: cannot compare with HEAD: winkel is in no Git repository. Start one with `git init`, and commit the \
        register with `git commit`.

        """)
    try history.shell("git init -q")
    #expect(
      try diff().errors == """
        avgreg: cannot compare with HEAD: this is not committed to Git yet. Commit it with `git commit`.

        """)
    #expect(try diff(environment: ["PATH": "/no/such"]).errors.hasSuffix("Install git.\n"))
  }

  @Test func `leaves it to Git whom to trust`() throws {
    guard try Program.shell("test \"$(id -u)\" = 0").status == 0 else {
      print("Skipped: only root can give a repository to someone else.")
      return
    }
    try history.shell("chown -R 65534:65534 .")
    let run = try diff()
    #expect(run.status == 2)
    #expect(run.errors.contains("the repository belongs to another user, and Git then does not read it"))
  }
}
