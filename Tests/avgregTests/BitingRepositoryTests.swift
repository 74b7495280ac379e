import Foundation
import Testing

/// Repositories of a stranger, made to run something or to deceive when Git looks at them.
@Suite("A repository that bites")
struct BitingRepositoryTests {
  struct Bite: CustomTestStringConvertible {
    let testDescription: String
    let lines: String

    init(_ name: String, _ lines: String) {
      testDescription = name
      self.lines = lines
    }
  }

  static let bites = [
    Bite("core.fsmonitor", "git config core.fsmonitor \"touch '$MARKER'\""),
    Bite(
      "textconv",
      "echo '* diff=x' > .gitattributes; git config diff.x.textconv \"touch '$MARKER'; cat\"; git config diff.x.command \"touch '$MARKER'\""
    ),
    Bite(
      "filters",
      "echo '* filter=x' > .gitattributes; for f in clean smudge process; do git config filter.x.$f \"touch '$MARKER'\"; done"
    ),
    Bite(
      "hooks",
      """
      for h in post-checkout post-index-change reference-transaction pre-commit post-commit fsmonitor-watchman; do
        printf '#!/bin/sh\\ntouch "%s"\\n' "$MARKER" > .git/hooks/$h; chmod +x .git/hooks/$h
      done
      """),
    Bite(
      "core.hooksPath",
      "mkdir winkel/h; printf '#!/bin/sh\\ntouch \"%s\"\\n' \"$MARKER\" > winkel/h/post-index-change; chmod +x winkel/h/*; git config core.hooksPath winkel/h"
    ),
    Bite(
      "alias", "for a in rev-parse ls-tree cat-file; do git config alias.$a \"!touch '$MARKER'\"; done"),
    Bite(
      "core.pager",
      "git config core.pager \"touch '$MARKER'\"; for p in rev-parse ls-tree cat-file; do git config pager.$p \"touch '$MARKER'\"; done"
    ),
    Bite(
      "programs by name",
      "for k in core.editor core.askPass core.sshCommand core.gitProxy gpg.program credential.helper core.alternateRefsCommand interactive.diffFilter diff.external; do git config $k \"touch '$MARKER'\"; done"
    ),
    Bite(
      "included configuration",
      "printf '[core]\\nfsmonitor = touch %s\\n' \"$MARKER\" > winkel/cfg; git config include.path ../winkel/cfg"
    ),
    Bite("traces", "git config trace2.normalTarget \"$MARKER\"; git config trace2.eventTarget \"$MARKER\""),
    Bite(
      "a file name with a newline",
      "printf '+++\\n+++\\n' > \"winkel/activities/a\n--output=$(basename \"$MARKER\").md\"; git add -A; git -c user.name=x -c user.email=x@example.com commit -qm x"
    ),
    Bite(
      "files that look like a repository",
      """
      mkdir -p winkel/refs winkel/objects; echo 'ref: refs/heads/x' > winkel/HEAD
      printf '[core]\\nbare = true\\nrepositoryformatversion = 0\\nfsmonitor = touch %s\\n' "$MARKER" > winkel/config
      """),
    Bite(
      "a partial clone with a remote of its own",
      """
      git config core.repositoryFormatVersion 1; git config extensions.partialClone origin
      git config remote.origin.promisor true; git config remote.origin.url "ext::sh -c touch% '$MARKER'"
      git config protocol.ext.allow always; git config protocol.allow always
      git config remote.origin.uploadpack "touch '$MARKER';"
      """),
  ]

  @Test(arguments: bites)
  func `does not get to run anything`(bite: Bite) throws {
    let repository = try Repository()
    try repository.shell(bite.lines)
    // Setting the trap may set it off; from here on nothing may.
    try? FileManager.default.removeItem(atPath: repository.marker)
    try repository.spoil()
    let run = try repository.check()
    #expect(!repository.isBitten)
    #expect([1, 2].contains(run.status), "\(run.errors)")
    #expect(run.status == 2 || run.output.contains("error[ENT04]"))
  }

  @Test(arguments: bites)
  func `does not get to run anything while its history is told`(bite: Bite) throws {
    let repository = try Repository()
    try repository.shell(bite.lines)
    try? FileManager.default.removeItem(atPath: repository.marker)
    let run = try Program.shell(
      "exec \"$AVGREG\" render --language en ../site winkel", in: repository.url)
    #expect(!repository.isBitten)
    #expect(run.status == 0 || bite.testDescription.contains("file name"), "\(run.output)\(run.errors)")
  }

  @Test(arguments: bites)
  func `does not get to run anything while what it watches is looked at`(bite: Bite) throws {
    let repository = try Repository()
    try repository.place.write("een", to: "repo/src/a.js")
    try repository.place.change(
      "repo/winkel/activities/nieuwsbrief.md", "review-by =", to: "watch = [\"src/**\"]\nreview-by =")
    try repository.place.change(
      "repo/winkel/activities/nieuwsbrief.md", "reviewed = 2026-09-01\nwatch",
      to: "reviewed = 2001-01-01\nwatch")
    try repository.commit()
    try repository.place.write("twee", to: "repo/src/a.js")
    try repository.commit()
    try repository.shell(bite.lines)
    try? FileManager.default.removeItem(atPath: repository.marker)
    let run = try Program.shell("exec \"$AVGREG\" check --language en winkel", in: repository.url)
    #expect(!repository.isBitten)
    let isTold = run.output.contains("[ENT15]") && run.output.contains(": src/a.js\n")
    #expect(isTold || run.errors.contains("did not look whether watched files"), "\(run.output)\(run.errors)")
  }

  @Test(
    arguments: bites,
    [
      "diff", "diff HEAD..HEAD", "log", "log nieuwsbrief --authors", "check --at HEAD",
      "check --at 2999-01-01",
    ])
  func `does not get to run anything while it is compared, told of or read as it was`(
    bite: Bite, command: String
  ) throws {
    let repository = try Repository()
    try repository.shell(bite.lines)
    try? FileManager.default.removeItem(atPath: repository.marker)
    try repository.spoil()
    let register = command.hasPrefix("check") ? "winkel" : "--register winkel"
    let run = try Program.shell(
      "exec \"$AVGREG\" \(command) --language en \(register)", in: repository.url)
    #expect(!repository.isBitten)
    #expect([0, 1, 2, 64].contains(run.status), "\(run.errors)")
  }

  @Test func `does not get to fetch what it leaves out`() throws {
    let repository = try Repository()
    try repository.shell(
      """
      git config uploadpack.allowFilter true
      git clone -q --bare --filter=blob:none "file://$PWD" ../deel.git
      mkdir ../deel; mv ../deel.git ../deel/.git; cp -R winkel ../deel
      cd ../deel; git config core.bare false; git config protocol.ext.allow always
      git config remote.origin.url "ext::sh -c touch% $MARKER"
      """)
    let run = try Program.run(
      "check", "deel/winkel", "--since", "HEAD", "--language", "en", in: repository.place.url)
    #expect(!repository.isBitten)
    #expect(run.status == 2)
    #expect(
      run.errors == """
        avgreg: cannot compare with HEAD: this clone holds only a part of that revision. Clone the repository again, \
        without --filter.

        """)
  }

  @Test func `does not get to put other objects in the place of those that were committed`() throws {
    let repository = try Repository()
    let good = try repository.git("rev-parse HEAD:winkel/activities/nieuwsbrief.md").dropLast()
    try repository.spoil()
    let bad = try repository.git("hash-object -w winkel/activities/nieuwsbrief.md").dropLast()
    try repository.git("replace \(good) \(bad)")
    #expect(try repository.check().output.contains("error[ENT04]"))
  }

  @Test(arguments: [".", "", "winkel", "./winkel", "$PWD/winkel", "$PWD/winkel/../winkel", "$PWD"])
  func `does not get its own git started`(entry: String) throws {
    let repository = try Repository()
    try repository.shell(
      """
      printf '#!/bin/sh\\ntouch "%s"\\n' "$MARKER" > git; chmod +x git; cp git winkel/git
      """)
    for folder in [".", "winkel"] {
      let run = try Program.shell(
        "PATH=\"\(folder == "." ? entry : entry.replacing("winkel", with: ".")):$PATH\"; cd \(folder); exec \"$AVGREG\" check --since HEAD --on 2026-11-23 \(folder == "." ? "winkel" : "")",
        in: repository.url)
      #expect(!repository.isBitten)
      #expect(run.status == 0, "\(run.errors)")
    }
  }

  @Test func `does not get at our surroundings`() throws {
    let repository = try Repository()
    let other = try TemporaryFolder()
    try other.write("", to: "x")
    let run = try repository.check(environment: [
      "GIT_DIR": other.url.path, "GIT_TRACE": repository.marker, "GIT_TRACE2": repository.marker,
      "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "core.fsmonitor",
      "GIT_CONFIG_VALUE_0": "touch \(repository.marker)", "GIT_EXTERNAL_DIFF": "touch \(repository.marker)",
      "GIT_PAGER": "touch \(repository.marker)", "PAGER": "touch \(repository.marker)",
      "GIT_EXEC_PATH": other.url.path, "GIT_ALTERNATE_OBJECT_DIRECTORIES": other.url.path,
    ])
    #expect(!repository.isBitten)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func `does not get a file written by a revision that is an option`() throws {
    let repository = try Repository()
    #expect(try repository.check(since: "--output=\(repository.marker)").status == 64)
    #expect(!repository.isBitten)
  }
}
