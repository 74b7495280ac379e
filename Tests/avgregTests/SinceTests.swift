import Foundation
import Testing

@Suite("avgreg check --since")
struct SinceTests {
  private let repository: Repository

  init() throws { repository = try Repository() }

  @Test func `shows what is new, counts what is old, and exits by what it shows`() throws {
    try repository.spoil()
    let run = try repository.check()
    #expect(run.status == 1)
    #expect(run.output.contains("\nerror[ENT04]"))
    #expect(
      run.output.hasSuffix(
        """
        winkel: 1 activity, 1 party; 1 error, 0 warnings
        only what is new since HEAD; 0 older findings not shown
        `avgreg render` writes no site yet: first settle 1 error (ENT04)

        """))
    try repository.commit()
    let later = try repository.check()
    #expect(later.status == 0)
    #expect(
      later.output == """
        winkel: 1 activity, 1 party; 0 errors, 0 warnings
        only what is new since HEAD; 1 older finding not shown
        `avgreg render` writes no site yet: first settle 1 error (ENT04)

        """)
    #expect(try repository.check(since: "HEAD~1").status == 1)
  }

  @Test func `sees through new names of records, of their folders and of the register`() throws {
    try repository.spoil()
    try repository.commit()
    try repository.git("mv winkel/activities/nieuwsbrief.md winkel/activities/brief.md")
    #expect(try repository.check().output.contains("1 older finding not shown"))
    try repository.shell(
      "mkdir winkel/activities/mail && git mv winkel/activities/brief.md winkel/activities/mail")
    #expect(try repository.check().output.contains("1 older finding not shown"))
    try repository.git("mv winkel bakkerij")
    let run = try repository.check("bakkerij")
    #expect(run.status == 0)
    #expect(run.output.contains("1 older finding not shown"))
  }

  @Test func `takes a register that did not exist then as new, also beside one of the same kind`() throws {
    try repository.spoil()
    try repository.commit()
    try repository.shell("cp -R winkel tweede")
    let run = try repository.check("tweede")
    #expect(run.status == 1)
    #expect(run.output.contains("0 older findings not shown"))
  }

  @Test func `compares several registers, also from another folder`() throws {
    try repository.shell(
      "mkdir Registers && git mv winkel Registers/een && cp -R Registers/een Registers/twee")
    try repository.commit()
    try repository.place.change("repo/Registers/twee/organisation.md", "name = ", to: "naam = ")
    let run = try Program.run(
      "check", "repo/Registers", "--since", "HEAD", "--on", "2026-11-23", "--language", "en",
      in: repository.place.url)
    #expect(run.status == 1)
    #expect(run.output.contains("Registers/twee/organisation.md"))
    #expect(run.output.contains("2 registers: "))
  }

  @Test(arguments: [
    "HEAD", "HEAD~0", "master", "v1", "@", ":/x", "HEAD^{commit}", "winkel/tak",
  ])
  func `knows a revision by every name that Git does`(name: String) throws {
    try repository.git("branch -M master && git tag v1 && git branch winkel/tak")
    #expect(try repository.check(since: name).status == 0)
  }

  @Test func `knows a part of an id, and says the name safely`() throws {
    let id = try repository.git("rev-parse --short=10 HEAD").dropLast()
    #expect(try repository.check(since: String(id)).status == 0)
    let run = try repository.check(since: "a\u{1B}[31m\n\u{202E}b")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("avgreg: cannot compare with a\\u{1B}[31m\\n\\u{202E}b: "))
  }

  @Test func `works in a repository with long ids, in a worktree and with a detached head`() throws {
    let long = try Repository("--object-format=sha256")
    #expect(try long.check().status == 0)
    try repository.git("worktree add -q ../boom && git checkout -q --detach")
    #expect(try repository.check().status == 0)
    let run = try Program.run("check", "boom/winkel", "--since", "HEAD", in: repository.place.url)
    #expect(run.errors == "")
  }

  @Test(arguments: [
    ("nope", "Git knows no such revision"), ("HEAD~9", "Git knows no such revision"),
    ("HEAD:winkel", "Git knows no such revision"), ("HEAD^{tree}", "Git knows no such revision"),
    ("HEAD nope", "Git knows no such revision"), ("HEAD..HEAD", "Git knows no such revision"),
  ])
  func `says of a revision that is not there that it is not`(name: String, why: String) throws {
    let run = try repository.check(since: name)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(
      run.errors
        == "avgreg: cannot compare with \(name): \(why). `git log --oneline` shows which there are.\n")
  }

  @Test(arguments: ["--output=x", "-", "--", "--all"])
  func `takes an option for wrong use`(name: String) throws {
    let run = try repository.check(since: name)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("avgreg: cannot compare with \"\(name)\": a revision is not empty"))
  }

  @Test func `names a repository in another that does not have the revision`() throws {
    try repository.git("init -q winkel")
    let run = try repository.check(since: "v9")
    #expect(run.status == 2)
    #expect(
      run.errors.contains(
        "cannot compare with v9: winkel is a repository of its own, and Git knows no such revision in it."),
      "\(run.errors)")
  }

  @Test func `says what a shallow clone lacks`() throws {
    try repository.spoil()
    try repository.commit()
    try repository.shell("git clone -q --depth 1 \"file://$PWD\" ../ondiep")
    let run = try Program.run(
      "check", "ondiep/winkel", "--since", "HEAD~1", "--language", "en", in: repository.place.url)
    #expect(run.status == 2)
    #expect(
      run.errors == """
        avgreg: cannot compare with HEAD~1: this clone is shallow: it holds not all of the history, and not that \
        revision. Get the rest with `git fetch --unshallow`; in GitHub Actions with `fetch-depth: 0`.

        """)
    let head = try Program.run("check", "ondiep/winkel", "--since", "HEAD", in: repository.place.url)
    #expect(head.status == 0)
  }

  @Test func `says that there is no repository, no commit or no git`() throws {
    let place = try TemporaryFolder()
    try place.copy(.newsletter, as: "winkel")
    func why(_ environment: [String: String] = [:]) throws -> String {
      let run = try Program.shell(
        "exec \"$AVGREG\" check winkel --since HEAD --language en", in: place.url, environment: environment)
      #expect(run.status == 2)
      #expect(run.output == "")
      return run.errors
    }
    #expect(
      try why() == """
        avgreg: cannot compare with HEAD: winkel is in no Git repository. Leave out --since, or start one with \
        `git init`.

        """)
    #expect(try Program.shell("git init -q", in: place.url).status == 0)
    #expect(try why().contains("this is not committed to Git yet. Commit it with `git commit`."))
    #expect(
      try why(["PATH": "/no/such"]) == """
        avgreg: cannot compare with HEAD: the program git is in none of the folders of PATH, those of the register \
        not counted. Install git, or leave out --since.

        """)
  }

  @Test func `leaves it to Git whom to trust`() throws {
    guard try Program.shell("test \"$(id -u)\" = 0").status == 0 else {
      print("Skipped: only root can give a repository to someone else.")
      return
    }
    try repository.shell("chown -R 65534:65534 .")
    let run = try repository.check()
    #expect(run.status == 2)
    #expect(run.errors.contains("the repository belongs to another user, and Git then does not read it"))
    #expect(run.errors.contains("git config --global --add safe.directory /"))
    #expect(run.errors.filter { $0 == "\n" }.count == 1)
    let home = repository.place.url.appending(path: "home")
    try repository.place.write("[safe]\ndirectory = *\n", to: "home/.gitconfig")
    #expect(try repository.check(environment: ["HOME": home.path]).status == 0)
  }
}
