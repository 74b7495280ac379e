import Foundation
import Testing

@Suite("avgreg check and render --at")
struct AtTests {
  private func run(_ history: ScriptedHistory, _ line: String) throws -> Program {
    try Program.shell("exec \"$AVGREG\" \(line) --language en", in: history.place.url)
  }

  /// Makes a site of a checkout of a revision, where the register lay then.
  private func checkout(_ history: ScriptedHistory, _ revision: String, of register: String, on day: String)
    throws
    -> [String: String]
  {
    try history.shell(
      "rm -rf ../toen && git worktree prune && git worktree add -q --detach ../toen \(revision)")
    let site = try history.render(on: day, of: "toen/\(register)", into: "site-\(revision.hashValue)")
    #expect(site.status == 0, "\(site.output)\(site.errors)")
    return try history.site("site-\(revision.hashValue)")
  }

  @Test func `make of a revision what a checkout of it gives`() throws {
    let history = try ScriptedHistory.full()
    let revision = String(
      try history.shell("git rev-list -1 --before=2024-10-02T00:00:00Z HEAD").dropLast())
    let expected = try checkout(history, revision, of: "winkel", on: "2024-10-01")
    // What is not committed is not seen.
    try history.change("activities/brief.md", "owner = \"Kantoor\"", to: "owner = \"Nergens\"")
    let site = try run(history, "render --at \(revision) toen-site repo/klanten/bakker")
    #expect(site.status == 0, "\(site.errors)")
    #expect(try history.site("toen-site") == expected)
    let other = try run(history, "render --at 2024-10-15 --on 2024-10-01 dag-site repo/klanten/bakker")
    #expect(other.status == 0, "\(other.errors)")
    #expect(try history.site("dag-site") == expected)
  }

  @Test func `use the templates of then`() throws {
    let history = try ScriptedHistory()
    try history.place.write("[page]\nskip = \"Naar beneden\"\n", to: "repo/winkel/Templates/nl.toml")
    try history.commit("2026-01-01")
    try history.shell("git rm -qr winkel/Templates")
    try history.commit("2026-02-01")
    let expected = try checkout(history, "HEAD~1", of: "winkel", on: "2026-01-15")
    #expect(try run(history, "render --at 2026-01-15 toen-site repo/winkel").status == 0)
    #expect(try history.site("toen-site") == expected)
  }

  @Test func `show the lines of then, and say when`() throws {
    let history = try ScriptedHistory()
    try history.change("activities/nieuwsbrief.md", "role = \"controller\"", to: "role = \"boss\"")
    try history.commit("2026-01-01")
    try history.change("activities/nieuwsbrief.md", "role = \"boss\"", to: "role = \"controller\"")
    try history.commit("2026-02-01")
    let id = try history.shell("git rev-parse --short=10 HEAD~1").dropLast()
    for moment in ["HEAD~1", "2026-01-01", "2026-01-31"] {
      let check = try run(history, "check --at \(moment) repo/winkel")
      #expect(check.status == 1)
      #expect(check.output.contains("role = \"boss\""))
      #expect(
        check.output.contains("read from Git: how it stood at \(moment) (\(id)), not the files of now"),
        "\(check.output)")
    }
    #expect(try run(history, "check --at 2026-02-01 repo/winkel").status == 0)
  }

  @Test func `refuse a day without the register, and one that has not come`() throws {
    let history = try ScriptedHistory()
    try history.commit("2026-01-02")
    let before = try run(history, "check --at 2026-01-01 repo/winkel")
    #expect(before.status == 2)
    #expect(
      before.errors == """
        avgreg: cannot read how things stood on 2026-01-01: repo/winkel was not in Git then. Choose a later moment; \
        `avgreg log` shows when something changed.

        """)
    let later = try run(history, "check --at 9999-01-01 repo/winkel")
    #expect(later.status == 64)
    #expect(later.errors.contains("that day has yet to come"))
    #expect(try run(history, "check --at=--output=x repo/winkel").status == 64)
    for name in ["2026-13-01", "31-02-2026", "2026-02-30"] {
      let run = try run(history, "check --at \(name) repo/winkel")
      #expect(run.status == 64 && run.errors.contains("\(name): there is no such day. Write year"))
    }
    for name in ["15-09-2026", "15/9/2026", "15.09.2026", "2026/9/15"] {
      let run = try run(history, "check --at \(name) repo/winkel")
      #expect(run.status == 64 && run.errors.contains("\(name): a day is written as 2026-09-15. Run it"))
    }
    #expect(try run(history, "check --at 2024.9.1 repo/winkel").errors.contains("no such revision"))
    #expect(try run(history, "check --at nope repo/winkel").errors.contains("Git knows no such revision"))
    try history.shell("rm -rf .git")
    #expect(try run(history, "check --at HEAD repo/winkel").errors.contains("Leave out --at"))
  }

  @Test func `leave out a register of a folder that did not exist, and say so`() throws {
    let history = try ScriptedHistory()
    try history.commit("2025-12-01")
    try history.move(to: "Registers/een")
    try history.commit("2026-01-01")
    try history.shell("cp -R Registers/een Registers/twee")
    try history.commit("2026-02-01")
    let check = try run(history, "check --at 2026-01-15 repo/Registers")
    #expect(check.status == 0, "\(check.errors)")
    #expect(check.output.contains("repo/Registers/een: 1 activity"))
    #expect(!check.output.contains("twee"))
    #expect(check.errors.contains("repo/Registers/twee was not in Git then"))
  }

  @Test func `say that a shallow clone cannot tell`() throws {
    let history = try ScriptedHistory()
    try history.commit("2026-01-01")
    try history.commit("2026-01-02")
    try history.shell("git clone -q --depth 1 \"file://$PWD\" ../ondiep")
    let check = try run(history, "check --at 2026-01-02 ondiep/winkel")
    #expect(check.status == 2)
    #expect(check.errors.contains("this clone is shallow"))
    #expect(check.errors.contains("fetch-depth: 0"))
  }
}
