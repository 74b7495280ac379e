import Foundation
import Testing

@Suite("avgreg render --plan tells")
struct PlanTests {
  private let place: TemporaryFolder

  init() throws {
    place = try TemporaryFolder()
    try place.copy(.newsletter, as: "winkel")
  }

  private func render(_ arguments: String) throws -> Program {
    try Program.shell("\"$AVGREG\" render \(arguments) --on 2026-11-23 --no-history", in: place.url)
  }

  private func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: place.url.path).sorted()
  }

  @Test func `of a folder that is not there, and writes none`() throws {
    let before = try files()
    let run = try render("--plan site winkel")
    #expect(run.status == 0)
    #expect(run.output.contains("site: ") && run.output.contains(" nieuw, 0 gewijzigd, 0 weg, 0 ongewijzigd"))
    #expect(run.output.contains("\n  + nl/complete.html\n"))
    #expect(run.output.hasSuffix("\n\ner is niets geschreven; laat --plan weg om dit te schrijven\n"))
    #expect(try files() == before)
  }

  @Test(arguments: ["--format json", "--format github", "--output plan.json"])
  func `nothing to programs and in no file`(option: String) throws {
    let before = try files()
    let run = try render("--plan \(option) site winkel --language en")
    #expect(run.status == 64 && run.output == "")
    #expect(run.errors.contains("cannot use --plan and \(option.replacing(" plan.json", with: "")) together"))
    #expect(try files() == before)
  }

  @Test(arguments: ["--plan site", "site", "--internal site"])
  func `as render does which folder has a name that cannot be an address, or two have`(line: String) throws {
    try place.copy(.newsletter, as: "klanten/De Korenaar")
    try place.copy(.newsletter, as: "noord/x")
    try place.copy(.newsletter, as: "zuid/X")
    let named = try render("\(line) klanten --language en")
    #expect(named.status == 2)
    #expect(
      named.errors == """
        avgreg: cannot make a folder of the site for klanten/De Korenaar: the name De Korenaar cannot be an address: that does not begin with a point and holds no space, colon or backslash. Rename the folder, to de-korenaar for instance, or render this register apart.

        """)
    let two = try render("\(line) noord zuid --language en")
    #expect(two.status == 2)
    #expect(
      two.errors == """
        avgreg: cannot put noord/x and zuid/X into one site: their folders have the same name, so their pages would come in the same place. Rename one of the folders, or render them apart.

        """)
    #expect(try render("\(line) \"klanten/De Korenaar\"").status == 0)
  }

  @Test func `the sentences that change, once, and what stays inside`() throws {
    _ = try render("site winkel")
    let text = try place.text("winkel/activities/nieuwsbrief.md")
    try place.write(
      text.replacingOccurrences(of: "erased-within = \"1 month\"", with: "erased-within = \"2 weeks\""),
      to: "winkel/activities/nieuwsbrief.md")
    let run = try render("--plan site winkel --language en")
    #expect(run.status == 0)
    #expect(run.output.contains("0 new, ") && run.output.contains("\n  ~ nl/complete.html\n"))
    #expect(run.output.contains("\nsentences that change:\n  nl/complete.html\n    - "))
    #expect(
      run.output.components(separatedBy: "\n").filter {
        $0.hasPrefix("    + ") && $0.contains("binnen 2 weken")
      }
      .count == Set(run.output.components(separatedBy: "\n").filter { $0.contains("binnen 2 weken") }).count)
    #expect(run.output.contains("\nstays inside: ") && run.output.contains(" internal keys"))
    #expect(run.output.hasSuffix("\nnothing was written; leave out --plan to write this\n"))
    #expect(try render("--plan site winkel").output.contains("zinnen die veranderen:"))
  }

  @Test func `that nothing changes, and pages that go`() throws {
    _ = try render("site winkel")
    let same = try render("--plan site winkel").output
    #expect(same.hasPrefix("site: 0 nieuw, 0 gewijzigd, 0 weg, ") && !same.contains("zinnen"))
    try place.change(
      "winkel/activities/nieuwsbrief.md", "statement = [\"public\"]", to: "statement = [\"staff\"]")
    #expect(try render("--plan site winkel").output.contains("\n  - nl/activities/nieuwsbrief.html\n"))
  }

  @Test func `why it refuses, as writing does`() throws {
    try place.write("vreemd", to: "site/lees.txt")
    #expect(try render("--plan site winkel").status == 2)
    #expect(try render("--plan --internal inzage winkel").status == 64)
  }
}
