import Foundation
import Testing

@Suite("avgreg render tells")
struct RenderTests {
  private let place: TemporaryFolder

  init() throws {
    place = try TemporaryFolder()
    try place.copy(.newsletter, as: "winkel")
  }

  private func render(_ arguments: String) throws -> Program {
    try Program.shell("\"$AVGREG\" render \(arguments) --on 2026-11-23", in: place.url)
  }

  @Test func `nothing that check has not told before, of forms and notices of one's own`() throws {
    for (name, code) in [("consent", "TPL13"), ("notice", "STM01")] {
      try place.write("<p>x</p>\n", to: "winkel/Templates/\(name).html")
      for command in ["check winkel", "render site winkel --no-history"] {
        let run = try Program.shell("\"$AVGREG\" \(command) --on 2026-11-23", in: place.url)
        #expect(run.status == 1, "\(name): \(command)")
        #expect(run.output.contains("fout[\(code)]"), "\(name): \(command): \(run.output)")
      }
      try FileManager.default.removeItem(at: place.url.appending(path: "winkel/Templates"))
    }
  }

  @Test func `with check that nothing is written while a register beside it cannot be read`() throws {
    try place.write("+++\n+++\n", to: "zonder/activities/x.md")
    let run = try Program.shell("\"$AVGREG\" check . --on 2026-11-23", in: place.url)
    #expect(run.status == 2)
    #expect(
      run.output.hasSuffix("`avgreg render` schrijft geen site: niet alles is gelezen\n"), "\(run.output)")
  }

  @Test func `which finished drafts are left out of the site`() throws {
    let text = try place.text("winkel/activities/nieuwsbrief.md")
    let draft = text.replacingOccurrences(of: "status = \"active\"", with: "status = \"draft\"")
    try place.write(draft, to: "winkel/activities/krant.md")
    let run = try render("site winkel")
    #expect(run.status == 0, "\(run.output)")
    #expect(
      run.output.hasSuffix(
        """

        nog een concept, dus niet op de site: winkel/activities/krant.md; zet status = "active" als de tekst klopt

        """))
    #expect(try render("site winkel --language en").output.hasSuffix(" when the text is right\n"))
    #expect(try !render("--preview voorbeeld winkel").output.contains("nog een concept"))
  }

  @Test func `nothing of drafts where there are none`() throws {
    #expect(try !render("site winkel").output.contains("concept"))
  }

  @Test(arguments: [("Templates", "Templates"), ("winkel/Templates", "winkel/Templates")])
  func `where a template of one's own stands, from where one stands`(folder: String, shown: String) throws {
    try place.write("<p>{{nothing.of.the.kind}}</p>\n", to: "\(folder)/statement.html")
    let run = try render("site winkel")
    #expect(run.status == 1)
    #expect(run.output.contains("--> \(shown)/statement.html:1:"), "\(run.output)")
  }

  @Test(arguments: [
    ("validity.html", "<p>{{nothing.of.the.kind}}</p>\n", "TPL06"),
    ("look.toml", "text = \"oranje\"\n", "TPL14"), ("look.toml", "text = \n", "SYN17"),
  ])
  func `no site by check either, where a template or the look of one's own is at fault`(
    name: String, text: String, code: String
  ) throws {
    try place.write(text, to: "winkel/Templates/\(name)")
    #expect(try render("site winkel").status == 1)
    let check = try Program.run("check", "winkel", "--on", "2026-11-23", in: place.url)
    #expect(check.status == 1)
    #expect(
      check.output.contains("schrijft nog geen site: eerst 1 fout oplossen (\(code))"), "\(check.output)")
    #expect(check.output.contains("--> winkel/Templates/\(name):1:"), "\(check.output)")
    let overview = try Program.run("--register", "winkel", "--on", "2026-11-23", in: place.url)
    #expect(overview.output.contains("Volgende stap: `avgreg check winkel`"), "\(overview.output)")
  }

  @Test func `that an error of law stands in the way, waived or not`() throws {
    try place.change(
      "winkel/activities/nieuwsbrief.md", "[impact-assessment]",
      to: """
        [personal-data.name.waivers.RET01]
        reason = "Nog te kiezen"
        by = "Directie"
        until = 2027-06-01

        [impact-assessment]
        """)
    try place.change(
      "winkel/activities/nieuwsbrief.md",
      "required = \"optional\"\nretention = { start = \"withdrawal\", erased-within = \"1 month\" }",
      to: "required = \"optional\"")
    let run = try render("site winkel")
    #expect(run.status == 1)
    #expect(run.output.contains("fout[RET01]") && run.output.contains("fout[WVR01]"))
  }
}
