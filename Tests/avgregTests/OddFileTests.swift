import Foundation
import Testing

@Suite("A file of a register that is none")
struct OddFileTests {
  private let place: TemporaryFolder

  init() throws {
    place = try TemporaryFolder()
    try place.copy(.newsletter, as: "winkel")
  }

  private func shell(_ script: String) throws -> Program {
    try Program.shell("export AVGREG; \(script)", in: place.url)
  }

  private func commit() throws {
    let run = try shell(
      "git init -q . && git add -A && git -c user.name=x -c user.email=x@example.org commit -qm x")
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test(arguments: [
    "list", "show nieuwsbrief", "find mail", "where email", "due", "coverage winkel", "", "consent", "diff",
  ])
  func `leaves no answer complete`(command: String) throws {
    let register = command.hasSuffix("winkel") ? "" : "--register winkel"
    try commit()
    #expect(try shell("\"$AVGREG\" \(command) \(register)").status == 0)
    #expect(try shell("mkfifo winkel/activities/pijp.md").status == 0)
    let run = try shell("timeout 20 \"$AVGREG\" \(command) \(register) --language en")
    #expect(run.status == 2)
    #expect(run.errors.contains("winkel") && run.errors.contains("`avgreg check` says which"))
  }

  @Test(arguments: [
    "ln -s /etc/passwd winkel/activities/x.md", "cp winkel/organisation.md winkel/activities/a%b.md",
  ])
  func `or that nobody reads leaves none complete either`(script: String) throws {
    let run = try shell("\(script) && \"$AVGREG\" list --register winkel --format json")
    #expect(run.status == 2)
    #expect(run.output.contains("\"complete\": false"))
  }

  @Test func `among the records makes nothing incomplete when it is no record`() throws {
    #expect(try shell("echo x > winkel/activities/foto.png; \"$AVGREG\" list --register winkel").status == 0)
  }

  @Test(arguments: ["mkfifo", "mkdir", "ln -s nergens"])
  func `is named by fmt, and alone left alone`(make: String) throws {
    let loose = "sed -i 's/^name = /name   =   /' winkel/organisation.md"
    let run = try shell(
      "\(loose) && \(make) winkel/activities/raar.md && \"$AVGREG\" fmt winkel/activities/raar.md --language en"
    )
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("avgreg: cannot change winkel/activities/raar.md: "))
    #expect(run.output == "0 of 0 files written anew\n")
    #expect(try shell("grep -c 'name   =   ' winkel/organisation.md").output == "1\n")
    let all = try shell("\"$AVGREG\" fmt winkel --language en")
    #expect(all.status == 1)
    #expect(all.errors.hasPrefix("avgreg: cannot change winkel/activities/raar.md: "))
    #expect(all.output == "winkel/organisation.md\n1 of 3 files written anew\n")
  }

  @Test func `is not waited for as a log, but read when someone writes into it`() throws {
    try commit()
    let verify = "timeout 20 \"$AVGREG\" consent verify pijp --register winkel --language en"
    let empty = try shell("mkfifo pijp; \(verify)")
    #expect(empty.status == 2)
    #expect(empty.errors == "avgreg: cannot verify pijp: there is nothing in it.\n")
    let fed = try shell("(printf 'id,time\\nx,2026-01-01\\n' > pijp) & sleep 0.3; \(verify)")
    #expect(fed.status == 1)
    #expect(fed.output.contains("1 "))
  }

  @Test func `is told of among templates, also where it is a folder`() throws {
    let run = try shell(
      """
      mkdir -p winkel/Templates/nl.toml && echo 'body { color: black }' > winkel/Templates/style.css
      "$AVGREG" render site winkel --no-history --on 2026-11-23 --language en
      """)
    #expect(run.status == 1)
    #expect(run.output.contains("Templates/nl.toml"))
  }

  @Test(arguments: ["text", "concise", "json", "sarif", "github", "gitlab", "junit", "markdown"])
  func `with a lone carriage return at its end is reported of in every format`(format: String) throws {
    let run = try shell(
      "f=winkel/activities/nieuwsbrief.md; tr '\\n' '\\r' < $f > x && mv x $f; \"$AVGREG\" check winkel --format \(format)"
    )
    #expect(run.status == 1)
    #expect(run.output.contains("nieuwsbrief.md"))
  }

  @Test func `with too many keys is refused in sentences with one full stop`() throws {
    let run = try shell(
      "f=winkel/activities/nieuwsbrief.md; { echo +++; seq -f 'k%.0f = 1' 2001; echo +++; } > $f; \"$AVGREG\" set nieuwsbrief owner X --register winkel"
    )
    #expect(run.status == 2)
    #expect(run.errors.hasSuffix("Herstel dat eerst: Verdeel het bestand.\n"))
  }
}
