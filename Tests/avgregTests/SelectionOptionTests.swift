import Foundation
import Testing

@Suite("The options that select findings")
struct SelectionOptionTests {
  private let place: TemporaryFolder

  /// A register with one error that stops publication and one warning.
  init() throws {
    place = try TemporaryFolder()
    try place.copy(.newsletter, as: "winkel")
    try place.change("winkel/organisation.md", "cookies = \"none\"\n", to: "")
    try place.change(
      "winkel/activities/nieuwsbrief.md", "[impact-assessment]",
      to: """
        [cookies.cart]
        purpose = "Onthoudt uw mandje"
        class = "functional"
        provider = "self"
        third-party-access = "none"

        [impact-assessment]
        """)
  }

  private func check(_ arguments: String...) throws -> Program {
    let line = ["\"$AVGREG\"", "check", "winkel", "--on", "2026-11-23", "--language", "nl"] + arguments
    return try Program.shell(line.joined(separator: " "), in: place.url)
  }

  private func codes(_ run: Program) -> [String] {
    run.output.split(separator: "\n").compactMap { line in
      ["fout[", "waarschuwing[", "let op["].contains { line.hasPrefix($0) }
        ? line.split(separator: "[").last.map { String($0.prefix(5)) } : nil
    }
  }

  @Test(arguments: [
    ("", ["COO02", "KEY05"], 1), ("--select COO02", ["COO02"], 1), ("--select coo,SYN", ["COO02"], 1),
    ("--select KEY05", ["KEY05"], 0), ("--select KEY05 --strict", ["KEY05"], 1),
    ("--family COO --family KEY", ["COO02", "KEY05"], 1), ("--family SYN", [], 0),
    ("--severity error", ["COO02"], 1), ("--severity warning", ["COO02", "KEY05"], 1),
    ("--article C-673/17", ["COO02"], 1), ("--article '30(1)'", [], 0),
    ("--exit-zero", ["COO02", "KEY05"], 0),
    ("--exit-zero --strict", ["COO02", "KEY05"], 0), ("--all", ["COO02", "KEY05"], 1),
  ])
  func `show what was asked for, and exit accordingly`(options: String, found: [String], status: Int32) throws
  {
    let run = try check(options)
    #expect(codes(run).sorted() == found, "\(run.output)")
    #expect(run.status == status)
    #expect(run.errors == "")
    #expect(run.output.hasSuffix("`avgreg render` schrijft nog geen site: eerst 1 fout oplossen (COO02)\n"))
  }

  @Test func `say how much was found that nobody asked for`() throws {
    #expect(try check("--select KEY05").output.contains("; 0 fouten, 1 waarschuwing (1 buiten uw keuze)\n"))
    #expect(try check("").output.contains("; 1 fout, 1 waarschuwing\n"))
  }

  @Test func `leave out the summary when quiet`() throws {
    let run = try check("--quiet")
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("In winkel/activities/nieuwsbrief.md: 1 fout, 1 waarschuwing\n"))
    #expect(!run.output.contains("winkel: ") && !run.output.contains("avgreg render"))
  }

  @Test(arguments: [
    ("--group-by rule", ["COO02, ", "KEY05, "]), ("--group-by owner", ["Winkel: "]),
    ("--group-by activity", ["Nieuwsbrief ("]), ("--group-by file", ["In winkel/"]),
  ])
  func `put findings together as asked`(option: String, starts: [String]) throws {
    let lines = try check(option).output.split(separator: "\n").map(String.init)
    for start in starts { #expect(lines.contains { $0.hasPrefix(start) }, "\(lines)") }
  }

  @Test(arguments: [
    (
      "--select COO29",
      "kan niet kiezen op COO29: er is geen regel en geen familie met die naam. Bedoelt u C"
    ),
    ("--family COX", "kan niet kiezen op COX: er is geen familie van regels met die naam. "),
    (
      "--article 99",
      "kan niet kiezen op 99: geen regel noemt dat artikel. Het naaste artikel is AVG art. 87."
    ),
  ])
  func `exit with 64 at a name that is not known, and say the nearest`(option: String, message: String) throws
  {
    let run = try check(option)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("avgreg: \(message)"), "\(run.errors)")
  }

  @Test(arguments: ["--severity fatal", "--group-by colour", "--select"])
  func `exit with 64 at a word that is not known`(option: String) throws {
    let run = try check(option)
    #expect(run.status == 64)
    #expect(run.output == "")
  }

  @Test func `do not make a newer format pass`() throws {
    try place.change("winkel/organisation.md", "format = 1", to: "format = 2")
    #expect(try check("--select COO --exit-zero").status == 2)
  }
}
