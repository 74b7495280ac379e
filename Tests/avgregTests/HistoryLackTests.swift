import Foundation
import Testing

@Suite("avgreg render without a history")
struct HistoryLackTests {
  private let history: ScriptedHistory

  init() throws { history = try ScriptedHistory() }

  /// Renders, and says what was told on standard error; the pages are there, without a date.
  private func why(of register: String = "repo/winkel", environment: [String: String] = [:]) throws -> String
  {
    let run = try history.render(language: "en", of: register, environment: environment)
    #expect(run.status == 0, "\(run.output)")
    let site = try history.site()
    #expect(site["nl/index.html"] != nil)
    for (name, page) in site {
      #expect(!page.contains("<time") && !page.contains("history.html"), "\(name)")
      #expect(!name.contains("history") && !name.contains("versions"))
    }
    let start = "avgreg: no date and no \"what has changed\" on the pages of \(register): "
    #expect(run.errors.hasPrefix(start) && run.errors.hasSuffix("\n"), "\(run.errors)")
    return String(run.errors.dropFirst(start.count).dropLast())
  }

  @Test func `says that there is no repository`() throws {
    try history.shell("rm -r .git")
    #expect(
      try why()
        == "this is in no Git repository. Start a repository with `git init`, or say with --no-history "
        + "that it is meant.")
    try history.shell("mkdir .git")
    #expect(try why().hasPrefix("this is in no Git repository."))
  }

  @Test func `says that nothing is committed, and of a folder that is not`() throws {
    #expect(try why() == "this is not committed to Git yet. Commit it with `git commit`.")
    try history.shell("echo x > ander && git add ander && git commit -qm x")
    #expect(try why() == "this is not committed to Git yet. Commit it with `git commit`.")
    try history.commit("2026-11-24")
    #expect(try why() == "this was not in Git yet on 2026-11-23. Choose a later day with --on.")
  }

  @Test func `says that git is missing`() throws {
    try history.commit("2024-02-01")
    #expect(
      try why(environment: ["PATH": "/no/such"])
        == "the program git is in none of the folders of PATH, those of the register not counted. Install git."
    )
  }

  @Test func `never dates what a shallow or partial clone lacks`() throws {
    try history.commit("2024-02-01")
    try history.change("organisation.md", "+31 20 000 00 00", to: "+31 20 000 00 01")
    try history.commit("2025-02-01")
    try history.shell(
      "git config uploadpack.allowFilter true && git clone -q --depth 1 \"file://$PWD\" ../ondiep")
    #expect(
      try why(of: "ondiep/winkel")
        == "this clone is shallow: it holds not all of the history. Get the rest with "
        + "`git fetch --unshallow`; in GitHub Actions with `fetch-depth: 0`.")
    for filter in ["blob:none", "tree:0"] {
      try history.shell("rm -rf ../deel && git clone -q --filter=\(filter) \"file://$PWD\" ../deel")
      #expect(
        try why(of: "deel/winkel")
          == "this clone holds only a part of the history. Clone the repository again, "
          + "without --filter.", "\(filter)")
    }
  }

  @Test func `leaves it to Git whom to trust`() throws {
    guard try Program.shell("test \"$(id -u)\" = 0").status == 0 else {
      print("Skipped: only root can give a repository to someone else.")
      return
    }
    try history.commit("2024-02-01")
    try history.shell("chown -R 65534:65534 .")
    #expect(
      try why().hasPrefix(
        "the repository belongs to another user, and Git then does not read it. If you trust it"))
  }

  @Test func `says one reason once for several registers`() throws {
    try history.shell(
      "mkdir Registers && mv winkel Registers/een && cp -R Registers/een Registers/twee && rm -r .git")
    let run = try history.render(language: "en", of: "repo/Registers")
    #expect(run.errors.filter { $0 == "\n" }.count == 1)
    #expect(run.errors.contains("on the pages of repo/Registers/een, repo/Registers/twee: "))
  }

  @Test func `finds it in a worktree, at the root of a repository and behind long ids`() throws {
    let long = try ScriptedHistory("--object-format=sha256")
    try long.commit("2024-02-01")
    #expect(try long.render().errors == "")
    #expect(try long.page("nl/index.html").contains("<time datetime=\"2024-02-01\">"))
    try history.commit("2024-02-01")
    try history.shell("git worktree add -q ../boom && git checkout -q --detach")
    #expect(try history.render(of: "boom/winkel").errors == "")
    try history.shell("git mv winkel/* .", at: "2024-03-01T12:00:00Z")
    try history.commit("2024-03-01")
    #expect(try history.render(of: "repo").errors == "")
    #expect(try history.page("nl/index.html").contains("<time datetime=\"2024-02-01\">"))
  }
}
