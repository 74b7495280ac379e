import Foundation
import Testing

@Suite("The history of a register that lay elsewhere")
struct MovedRegisterTests {
  private let history: ScriptedHistory

  init() throws {
    history = try ScriptedHistory()
    try history.shell("mv winkel ../starter && mkdir klanten")
  }

  /// Puts a register of a client in a folder, all of them from one starter.
  private func start(_ folder: String, as name: String) throws {
    try history.shell(
      """
      mkdir -p \(folder) && cp -R ../starter/. \(folder)
      sed -i 's/^name = .*/name = "\(name)"/' \(folder)/organisation.md
      """)
  }

  private func commit(_ day: String) throws { try history.commit(day) }

  private func run(_ command: String, in folder: String = "repo") throws -> Program {
    try Program.shell(
      "exec \"$AVGREG\" \(command) --language en", in: history.place.url.appending(path: folder))
  }

  /// Renders a register, and gives all of its pages as one text.
  private func pages(of register: String) throws -> String {
    try history.shell("rm -rf ../site")
    let run = try history.render(of: "repo/\(register)")
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    return try history.site().sorted { $0.key < $1.key }.map { "\($0.key)\n\($0.value)" }.joined()
  }

  @Test func `is its own, and of no other that moved with it`() throws {
    let names = ["a": "Qalfa", "b": "Qbeta", "cc": "Qgamma"]
    for (folder, name) in names { try start("klanten/\(folder)", as: name) }
    try commit("2024-01-10")
    try history.shell("git mv klanten privacy")
    try commit("2024-03-10")
    for (folder, name) in names {
      let pages = try pages(of: "privacy/\(folder)")
      #expect(pages.contains("<time datetime=\"2024-01-10\">") && !pages.contains("versions/"))
      let log = try run("log --register privacy/\(folder)")
      for other in names.values where other != name {
        #expect(!pages.contains(other) && !log.output.contains(other), "\(log.output)")
      }
    }
  }

  @Test func `keeps to a folder of the same name where registers are the same`() throws {
    for folder in ["a", "b"] { try start("klanten/\(folder)", as: "Zelfde") }
    try commit("2024-01-10")
    try history.place.change(
      "repo/klanten/a/activities/nieuwsbrief.md", "owner = \"Winkel\"", to: "owner = \"A\"")
    try commit("2024-02-10")
    try history.place.change(
      "repo/klanten/a/activities/nieuwsbrief.md", "owner = \"A\"", to: "owner = \"Winkel\"")
    try commit("2024-02-20")
    try history.shell("git mv klanten privacy")
    try commit("2024-03-10")
    #expect(try run("log --register privacy/a").output.contains("2024-02-10"))
    #expect(try !run("log --register privacy/b").output.contains("2024-02-10"))
  }

  @Test func `follows a register of which a little changed on the way`() throws {
    try start("klanten/a", as: "Qalfa")
    try commit("2024-01-10")
    try history.shell(
      "git mv klanten/a verhuisd && sed -i 's/+31 20 000 00 00/+31 20 000 00 09/' verhuisd/organisation.md")
    #expect(try run("diff HEAD --register verhuisd").output.contains("Other contact details"))
    try commit("2024-03-10")
    #expect(try run("diff HEAD~1 --register verhuisd").output.contains("Other contact details"))
    #expect(try pages(of: "verhuisd").contains("versions/2024-01-10.html"))
  }

  @Test func `is new where one client went and another came, at once or later`() throws {
    try start("klanten/a", as: "Qalfa")
    try commit("2024-01-10")
    try history.shell("git rm -rq klanten/a")
    try start("klanten/b", as: "Qbeta")
    try commit("2024-06-01")
    #expect(try !pages(of: "klanten/b").contains("Qalfa"))
    #expect(try !run("log --register klanten/b").output.contains("Qalfa"))
    #expect(try run("diff HEAD~1 --register klanten/b").output.contains("This register is new"))
    try history.shell("git rm -rq klanten/b && git commit -qm x", at: "2024-07-01T12:00:00Z")
    try start("klanten/c", as: "Qgamma")
    try commit("2024-09-01")
    for revision in ["HEAD~1", "HEAD~2", "HEAD~3"] {
      #expect(try run("diff \(revision) --register klanten/c").output.contains("This register is new"))
    }
  }

  @Test func `has nothing of another that used its folder before`() throws {
    try start("klanten/a", as: "Qalfa")
    try commit("2024-01-10")
    try history.shell("git mv klanten/a klanten/eerste")
    try commit("2024-03-10")
    try start("klanten/a", as: "Qbeta")
    try commit("2024-06-10")
    let pages = try pages(of: "klanten/a")
    #expect(!pages.contains("Qalfa") && pages.contains("<time datetime=\"2024-06-10\">"))
    #expect(try !run("log --register klanten/a").output.contains("Qalfa"))
    #expect(try run("check --at 2024-02-01 klanten/a").errors.contains("was not in Git then"))
    #expect(try run("diff HEAD~2 --register klanten/a").output.contains("This register is new"))
    #expect(try run("diff HEAD~2 --register klanten/eerste").output.hasPrefix("no changes"))
  }

  @Test func `goes on behind a move that was taken back`() throws {
    try start("klanten/a", as: "Qalfa")
    try commit("2024-01-10")
    try history.shell("git mv klanten/a klanten/eerste")
    try commit("2024-03-10")
    try history.shell("git mv klanten/eerste klanten/a")
    try commit("2024-06-10")
    let id = try id(in: "klanten/a")
    let answer = try run("consent \(id) --register klanten/a")
    #expect(answer.output.contains("in the register since 2024-01-10\n"), "\(answer.output)")
    #expect(try pages(of: "klanten/a").contains("<time datetime=\"2024-01-10\">"))
  }

  @Test func `knows that a register was not there for a while`() throws {
    try start("klanten/a", as: "Qalfa")
    try commit("2024-01-10")
    try history.shell("git rm -rq klanten/a && git commit -qm x", at: "2024-03-10T12:00:00Z")
    try start("klanten/a", as: "Qalfa")
    try commit("2024-06-10")
    let answer = try run("consent \(try id(in: "klanten/a")) --register klanten/a")
    #expect(answer.output.contains("from 2024-01-10 to 2024-03-10\n"), "\(answer.output)")
    #expect(answer.output.contains("since 2024-06-10\n"), "\(answer.output)")
    #expect(try run("check --at 2024-04-01 klanten/a").errors.contains("was not in Git then"))
  }

  @Test func `is told of by diff where it is gone, and not where it moved`() throws {
    for folder in ["a", "b", "c"] { try start("klanten/\(folder)", as: "Klant \(folder)") }
    try commit("2024-01-10")
    try history.shell("git rm -rq klanten/b && git mv klanten/c klanten/d")
    for (folder, register) in [("repo", "klanten"), ("repo/klanten", "."), ("", "repo/klanten")] {
      let run = try run("diff --register \(register)", in: folder)
      #expect(
        run.output.components(separatedBy: "This register is no longer there").count == 2, "\(run.output)")
      #expect(!run.output.contains("This register is new"), "\(run.output)")
    }
    #expect(try run("diff --exit-code --register klanten").status == 1)
    try commit("2024-03-10")
    #expect(try run("diff HEAD~1..HEAD --register klanten").output.contains("no longer there"))
    #expect(try run("diff --register klanten").output.hasPrefix("no changes"))
    #expect(try run("diff HEAD~1 --register klanten/a").output.hasPrefix("no changes"))
  }

  private func id(in register: String) throws -> String {
    let read = try JSONSerialization.jsonObject(
      with: Data(run("consent --format json --register \(register)").output.utf8))
    let texts = try #require((read as? [String: Any])?["texts"] as? [[String: Any]])
    return try #require(texts.first?["id"] as? String)
  }
}
