import Foundation
import Testing

/// A register that watches files of the site beside it, in a repository in which both change.
@Suite("avgreg check with watched files")
struct WatchTests {
  private let history: ScriptedHistory

  init() throws {
    history = try ScriptedHistory()
    try write("src/checkout/form.js")
    try write("src/checkout/steps/address.js")
    try write("src/menu.js")
    try history.change(
      "activities/nieuwsbrief.md", "review-by = ",
      to: "watch = [\"src/checkout/**\", \"public/*.js\"]\nreview-by = ")
    try write("public/basket.js")
    try history.commit("2026-02-01")
    try review("2026-03-01")
    try history.commit("2026-03-01")
  }

  private func write(_ path: String, _ text: String = "een") throws {
    try history.place.write(text, to: "repo/\(path)")
  }

  /// Puts a day into the record, as one who reviewed it.
  private func review(_ day: String) throws {
    let text = try history.place.text(history.news)
    let line = try #require(text.firstRange(of: #/(?m)^reviewed = .*\nwatch/#))
    try history.place.write(
      text.replacingCharacters(in: line, with: "reviewed = \(day)\nwatch"), to: history.news)
  }

  private func check(
    _ options: String = "--quiet", register: String = "winkel", language: String = "en",
    environment: [String: String] = [:]
  ) throws -> Program {
    try Program.shell(
      "exec \"$AVGREG\" check \(options) \(register) --on 2026-11-23 --language \(language)",
      in: history.place.url.appending(path: "repo"), environment: environment)
  }

  private func expectSilence(_ options: String = "--quiet", register: String = "winkel") throws {
    let run = try check(options, register: register)
    #expect(run.output == "" && run.errors == "" && run.status == 0, "\(run.output)\(run.errors)")
  }

  @Test func `says which files changed after the review, how many more, and since when`() throws {
    try expectSilence()
    try write("src/menu.js", "twee")
    try history.commit("2026-03-02")
    try expectSilence()
    try write("src/checkout/form.js", "twee")
    try history.commit("2026-04-05")
    try write("src/checkout/a.js")
    try write("src/checkout/steps/b.js")
    try write("src/checkout/z.js")
    try write("public/basket.js", "twee")
    try history.commit("2026-05-01")
    let run = try check()
    #expect(
      run.output == """
        In winkel/activities/nieuwsbrief.md: 2 warnings

        warning[ENT15]: watched files changed since the review
         --> winkel/activities/nieuwsbrief.md:7:10
          |
        7 | watch = ["src/checkout/**", "public/*.js"]
          |          ^^^^^^^^^^^^^^^^^
         --> winkel/activities/nieuwsbrief.md:6:12
          |
        6 | reviewed = 2026-03-01
          |            ----------
          = here: changed since 2026-04-05: src/checkout/a.js, src/checkout/form.js, src/checkout/steps/b.js and 1 more
          = there: it was reviewed then
          = law: GDPR art. 5(2), 24
          = help: see whether the activity is still right, and then run `avgreg review nieuwsbrief`; `avgreg explain ENT15` says why

        warning[ENT15]: watched files changed since the review
         --> winkel/activities/nieuwsbrief.md:7:29
          |
        7 | watch = ["src/checkout/**", "public/*.js"]
          |                             ^^^^^^^^^^^^^
         --> winkel/activities/nieuwsbrief.md:6:12
          |
        6 | reviewed = 2026-03-01
          |            ----------
          = here: changed since 2026-05-01: public/basket.js
          = there: it was reviewed then
          = law: GDPR art. 5(2), 24
          = help: see whether the activity is still right, and then run `avgreg review nieuwsbrief`; `avgreg explain ENT15` says why


        """)
    #expect(run.errors == "" && run.status == 0)
    #expect(try check("--quiet --strict").status == 1)
    #expect(
      try check(language: "nl").output.contains(
        "veranderd sinds 2026-04-05: src/checkout/a.js, src/checkout/form.js, src/checkout/steps/b.js en nog 1"
      ))
  }

  @Test func `tells of a file that went, and is silent of one that is as it was`() throws {
    try write("src/checkout/form.js", "twee")
    try history.commit("2026-03-02")
    try write("src/checkout/form.js", "een")
    try history.commit("2026-03-03")
    try expectSilence()
    try history.shell("chmod +x src/checkout/form.js")
    try history.commit("2026-03-04")
    try expectSilence()
    try history.shell("git rm -q src/checkout/steps/address.js")
    try history.commit("2026-03-05")
    #expect(try check().output.contains("changed since 2026-03-05: src/checkout/steps/address.js\n"))
    try history.shell("git rm -q -r src/checkout")
    try history.commit("2026-03-06")
    let run = try check()
    #expect(run.output.contains("src/checkout/form.js, src/checkout/steps/address.js\n"))
    #expect(!run.output.contains("ENT16"))
  }

  @Test func `leaves out what changes on the day of the review, before or after it`() throws {
    try write("src/checkout/form.js", "twee")
    try history.commit("2026-03-01", "T18:00:00Z")
    try expectSilence()
    try write("src/checkout/form.js", "drie")
    try history.commit("2026-03-02", "T08:00:00Z")
    #expect(try check().output.contains("changed since 2026-03-02: src/checkout/form.js\n"))
    try review("2026-03-02")
    try write("src/checkout/form.js", "vier")
    try history.commit("2026-03-02")
    try expectSilence()
  }

  @Test
  func `takes a review that comes with a change for one that saw it, but nothing else that came between`()
    throws
  {
    try history.shell("git checkout -q -b tak")
    try write("src/checkout/form.js", "twee")
    try history.commit("2026-04-02")
    try review("2026-04-03")
    try history.commit("2026-04-03")
    try history.shell("git checkout -q -")
    try write("public/basket.js", "twee")
    try history.commit("2026-04-04")
    try history.shell("git merge -q --no-ff -m samen tak", at: "2026-04-09T12:00:00Z")
    let run = try check()
    #expect(run.output.contains("changed since 2026-04-04: public/basket.js\n"))
    #expect(!run.output.contains("form.js"))
    try write("src/checkout/form.js", "drie")
    try history.commit("2026-04-10")
    #expect(try check().output.contains("changed since 2026-04-10: src/checkout/form.js\n"))
  }

  @Test func `tells of a change that came with the review and was taken back after it`() throws {
    try write("src/checkout/form.js", "twee")
    try review("2026-04-03")
    try history.commit("2026-04-09")
    try expectSilence()
    try write("src/checkout/form.js", "een")
    try history.commit("2026-05-01")
    #expect(try check().output.contains("changed since 2026-05-01: src/checkout/form.js\n"))
  }

  @Test func `takes a review that is not committed yet by its day`() throws {
    try write("src/checkout/form.js", "twee")
    try history.commit("2026-04-05")
    try review("2026-04-04")
    #expect(try check().output.contains("changed since 2026-04-05"))
    try review("2026-04-05")
    try expectSilence()
    try review("2026-11-23")
    try expectSilence()
  }

  @Test func `goes by the day in coordinated universal time and by first parents, however clocks stood`()
    throws
  {
    try write("src/checkout/form.js", "twee")
    // In Amsterdam it is the second of March already.
    try history.commit("2026-03-02", "T00:30:00+02:00")
    try review("2026-03-02")
    #expect(try check().output == "")
    try review("2026-02-28")
    try write("src/checkout/form.js", "drie")
    try history.commit("2020-01-01")
    #expect(try check().output.contains("changed since 2026-03-01: src/checkout/form.js\n"))
  }

  @Test func `sees no change of the future in what a clock ahead wrote`() throws {
    try write("src/checkout/form.js", "twee")
    try history.commit("2039-01-01")
    try write("src/ander.js", "een")
    try history.commit("2026-03-02")
    try review("2026-04-01")
    #expect(try check().output == "")
  }

  @Test func `begins with the first commit where the review is older`() throws {
    let young = try ScriptedHistory()
    try young.place.write("een", to: "repo/src/a.js")
    try young.change("activities/nieuwsbrief.md", "review-by = ", to: "watch = [\"src/**\"]\nreview-by = ")
    try young.commit("2026-10-01")
    func run() throws -> String {
      try Program.shell(
        "exec \"$AVGREG\" check --quiet winkel --on 2026-11-23 --language en",
        in: young.place.url.appending(path: "repo")
      ).output
    }
    #expect(try run() == "")
    try young.place.write("twee", to: "repo/src/a.js")
    try young.commit("2026-10-02")
    #expect(try run().contains("changed since 2026-10-02: src/a.js\n"))
  }

  @Test func `says of a path with no file that there is none, and of a folder what to write`() throws {
    try history.change(
      "activities/nieuwsbrief.md", "\"public/*.js\"", to: "\"src/chekout/**\", \"src/checkout\"")
    let run = try check()
    #expect(
      run.output == """
        In winkel/activities/nieuwsbrief.md: 2 warnings

        warning[ENT16]: watched path without files in Git
         --> winkel/activities/nieuwsbrief.md:7:29
          |
        7 | watch = ["src/checkout/**", "src/chekout/**", "src/checkout"]
          |                             ^^^^^^^^^^^^^^^^
          = law: GDPR art. 5(2), 24
          = help: write the path as it is in the repository; `git ls-files` shows the files; `avgreg explain ENT16` says why

        warning[ENT16]: watched path without files in Git
         --> winkel/activities/nieuwsbrief.md:7:47
          |
        7 | watch = ["src/checkout/**", "src/chekout/**", "src/checkout"]
          |                                               ^^^^^^^^^^^^^^
          = here: this is a folder
          = law: GDPR art. 5(2), 24
          = help: write "src/checkout/**" for all that is in it; `avgreg explain ENT16` says why
          = suggestion: watch = ["src/checkout/**", "src/chekout/**", "src/checkout/**"]


        """)
  }

  @Test func `looks from the root of the repository wherever the register lies, also at odd names`() throws {
    try history.move(to: "docs/register")
    try history.commit("2026-03-02")
    try write(":(top)x/-a\nb.js")
    try write("-d/c.js")
    try history.commit("2026-03-02")
    try history.change(
      "activities/nieuwsbrief.md", "\"public/*.js\"", to: "\":(top)x/*.js\", \"-d/**\"")
    try review("2026-03-03")
    try history.commit("2026-03-03")
    try expectSilence(register: "docs/register")
    try write(":(top)x/-a\nb.js", "twee")
    try write("-d/c.js", "twee")
    try history.commit("2026-03-04")
    let run = try check(register: "docs/register")
    #expect(run.output.contains("changed since 2026-03-04: :(top)x/-a\\nb.js\n"))
    #expect(run.output.contains("changed since 2026-03-04: -d/c.js\n"))
  }

  @Test func `shows with --since only what changed since then`() throws {
    try write("src/checkout/form.js", "twee")
    try history.commit("2026-04-05")
    #expect(try check("--quiet --since HEAD~1").output.contains("src/checkout/form.js\n"))
    try history.commit("2026-04-06")
    try expectSilence("--quiet --since HEAD")
    try expectSilence("--quiet --since HEAD~1")
    try write("public/basket.js", "twee")
    try history.commit("2026-04-07")
    let run = try check("--quiet --since HEAD~1")
    #expect(run.output.contains("public/basket.js\n") && !run.output.contains("src/checkout/form.js"))
  }

  @Test func `tells with --at what had changed by then, also of a register that lay elsewhere`() throws {
    try write("src/checkout/form.js", "twee")
    try history.commit("2026-04-05")
    let now = try check()
    try history.move(to: "register")
    try history.commit("2026-04-06")
    try review("2026-04-07")
    try write("public/basket.js", "twee")
    try history.commit("2026-04-08")
    for moment in ["HEAD~2", "2026-04-05"] {
      let then = try check("--quiet --at \(moment)", register: "register")
      #expect(then.output == now.output.replacing("winkel/", with: "register/"), "\(then.errors)")
      #expect(now.output.contains("ENT15") && then.errors == "")
    }
    try expectSilence("--quiet --at 2026-03-02", register: "register")
    try expectSilence("--quiet --at HEAD", register: "register")
  }

  @Test(arguments: ["text", "concise", "json", "sarif", "github", "gitlab", "junit", "markdown"])
  func `is in every format`(format: String) throws {
    try write("src/checkout/form.js", "twee")
    try history.commit("2026-04-05")
    let run = try check("--format \(format)")
    #expect(run.output.contains("ENT15") && run.output.contains("form.js"))
  }

  @Test func `starts git only where something is watched`() throws {
    let folder = history.place.url.appending(path: "bin")
    try history.place.write(
      "#!/bin/sh\ntouch \"\(folder.path)/started\"\nexec /usr/bin/git \"$@\"\n", to: "bin/git")
    try history.shell("chmod +x ../bin/git")
    let started = folder.appending(path: "started").path
    _ = try check(environment: ["PATH": folder.path])
    #expect(FileManager.default.fileExists(atPath: started))
    try FileManager.default.removeItem(atPath: started)
    try history.change(
      "activities/nieuwsbrief.md", "watch = [\"src/checkout/**\", \"public/*.js\"]\n", to: "")
    #expect(try check(environment: ["PATH": folder.path]).status == 0)
    #expect(!FileManager.default.fileExists(atPath: started))
  }
}

/// What is said where Git does not tell: never that nothing changed.
@Suite("avgreg check with watched files and without a history")
struct WatchLackTests {
  private let history: ScriptedHistory
  private let start = "avgreg: did not look whether watched files have changed in "

  init() throws {
    history = try ScriptedHistory()
    try history.place.write("een", to: "repo/src/a.js")
    try history.change("activities/nieuwsbrief.md", "review-by = ", to: "watch = [\"src/**\"]\nreview-by = ")
  }

  private func check(
    _ register: String = "repo/winkel", _ options: String = "", environment: [String: String] = [:]
  ) throws -> Program {
    try Program.shell(
      "exec \"$AVGREG\" check --quiet \(options) \(register) --on 2026-11-23 --language en",
      in: history.place.url, environment: environment)
  }

  private func why(_ register: String = "repo/winkel", environment: [String: String] = [:]) throws -> String {
    let run = try check(register, environment: environment)
    #expect(run.status == 0 && run.output == "", "\(run.output)")
    let beginning = "\(start)\(register) (nieuwsbrief): "
    #expect(run.errors.hasPrefix(beginning), "\(run.errors)")
    #expect(try check(register, "--strict", environment: environment).status == 2)
    #expect(try check(register, "--exit-zero", environment: environment).status == 0)
    return String(run.errors.dropFirst(beginning.count).dropLast())
  }

  @Test func `says that there is no repository, no commit or no git`() throws {
    #expect(try why() == "this is not committed to Git yet. Commit it with `git commit`.")
    #expect(
      try why(environment: ["PATH": "/no/such"])
        == "the program git is in none of the folders of PATH, those of the register not counted. Install git."
    )
    try history.shell("rm -r .git")
    #expect(
      try why()
        == "this is in no Git repository. Start a repository with `git init`, or take `watch` away.")
  }

  @Test func `says what a shallow or partial clone lacks, and looks where it can`() throws {
    try history.commit("2026-09-02")
    try history.place.write("twee", to: "repo/src/a.js")
    try history.commit("2026-10-01")
    try history.shell(
      """
      git config uploadpack.allowFilter true
      git clone -q --depth 1 "file://$PWD" ../ondiep; git clone -q --depth 2 "file://$PWD" ../dieper
      git clone -q --filter=tree:0 "file://$PWD" ../deel
      """)
    #expect(
      try why("ondiep/winkel")
        == "this clone is shallow: it holds not all of the history. Get the rest with "
        + "`git fetch --unshallow`; in GitHub Actions with `fetch-depth: 0`.")
    #expect(
      try why("deel/winkel")
        == "this clone holds only a part of the history. Clone the repository again, without --filter.")
    try history.change(
      "activities/nieuwsbrief.md", "reviewed = 2026-09-01\nwatch", to: "reviewed = 2026-09-03\nwatch")
    try history.commit("2026-10-02")
    try history.shell("rm -rf ../dieper; git clone -q --depth 3 \"file://$PWD\" ../dieper")
    let run = try check("dieper/winkel")
    #expect(run.errors == "" && run.output.contains("changed since 2026-10-01: src/a.js\n"))
  }

  @Test func `leaves it to Git whom to trust, and says one reason once`() throws {
    guard try Program.shell("test \"$(id -u)\" = 0").status == 0 else {
      print("Skipped: only root can give a repository to someone else.")
      return
    }
    try history.commit("2026-09-01")
    try history.shell("mkdir Registers && cp -R winkel Registers/een && cp -R winkel Registers/twee")
    try history.shell("chown -R 65534:65534 .")
    let run = try check("repo/Registers")
    #expect(
      run.errors.hasPrefix("\(start)repo/Registers/een (nieuwsbrief), repo/Registers/twee (nieuwsbrief): "))
    #expect(run.errors.contains("the repository belongs to another user, and Git then does not read it"))
    #expect(run.errors.filter { $0 == "\n" }.count == 1)
  }
}
