import Foundation
import Testing

@Suite("avgreg log")
struct LogTests {
  private func log(_ history: ScriptedHistory, _ arguments: String) throws -> Program {
    try Program.shell(
      "exec \"$AVGREG\" log --on 2026-11-23 --language en \(arguments)",
      in: history.place.url.appending(path: "repo"))
  }

  @Test func `tells of one record day by day, under all its names, the newest first`() throws {
    let history = try ScriptedHistory.full()
    let run = try log(history, "brief --register klanten/bakker")
    #expect(run.status == 0, "\(run.errors)")
    let days = run.output.split(separator: "\n").filter { $0.hasPrefix("20") }.map { $0.prefix(10) }
    #expect(
      days == [
        "2026-11-01", "2026-04-01", "2026-03-01", "2024-11-10", "2024-10-01", "2024-09-01", "2024-06-03",
        "2024-04-01", "2024-03-20", "2024-03-01", "2024-02-10", "2024-02-01",
      ], "\(run.output)")
    #expect(run.output.contains("\n  The file is now called brief, it was called nieuwsbrief"))
    #expect(run.output.contains("\n  Owner: Kantoor, was Winkel\n"))
    #expect(run.output.contains("\n  In Git from this day on\n"))
    for canary in ScriptedHistory.canaries { #expect(!run.output.contains(canary)) }
    #expect(try log(history, "nieuwsbrief --register klanten/bakker").output.contains("Owner: Kantoor"))
  }

  @Test func `tells of all records of a register, from a day on, with who wrote it`() throws {
    let history = try ScriptedHistory.full()
    let run = try log(history, "--register klanten/bakker --since 2026-11-20 --authors")
    let id = try history.shell("git rev-parse --short=10 HEAD").dropLast()
    #expect(
      run.output == """
        klanten/bakker

        2026-11-20  \(id)  KANARIEAUTEUR
          The organisation
            Introduction changed

        """)
    #expect(!run.output.contains("@"))
  }

  @Test func `says that there is no such record, and which is meant`() throws {
    let history = try ScriptedHistory()
    try history.commit("2026-01-01")
    let run = try log(history, "nieuwsbreif")
    #expect(run.status == 64)
    #expect(run.errors.contains("Did you mean `nieuwsbrief`?"), "\(run.errors)")
  }

  @Test func `says what a shallow clone lacks, and that there is no repository`() throws {
    let history = try ScriptedHistory()
    try history.commit("2026-01-01")
    try history.commit("2026-01-02")
    try history.shell("git clone -q --depth 1 \"file://$PWD\" ../ondiep")
    let run = try Program.shell("cd ondiep && exec \"$AVGREG\" log --language en", in: history.place.url)
    #expect(run.status == 2)
    #expect(
      run.errors == """
        avgreg: cannot tell the history of winkel: this clone is shallow: it holds not all of the history. Get the rest \
        with `git fetch --unshallow`; in GitHub Actions with `fetch-depth: 0`.

        """)
    try history.shell("rm -rf .git")
    #expect(try log(history, "").errors.contains("this is in no Git repository. Start one with `git init`"))
  }

  @Test func `gives all of it to programs`() throws {
    let history = try ScriptedHistory()
    try history.commit("2026-01-01")
    let run = try log(history, "nieuwsbrief --format json")
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(json?["avgreg"] as? Int == 1)
    #expect(run.output.contains("\"day\": \"2026-01-01\""))
  }
}
