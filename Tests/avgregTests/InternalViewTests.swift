import Foundation
import Testing

@Suite("avgreg render --internal")
struct InternalViewTests {
  private let place: TemporaryFolder

  init() throws {
    place = try TemporaryFolder()
    try place.copy(.newsletter, as: "winkel")
  }

  private func render(_ arguments: String) throws -> Program {
    try Program.shell("\"$AVGREG\" render \(arguments) --on 2026-11-23", in: place.url)
  }

  @Test func `writes the whole register and says that it is not for publication`() throws {
    let run = try render("--internal inzage winkel")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("interne inzage, niet voor publicatie"))
    #expect(run.output.contains("open inzage/index.html in uw browser"))
    #expect(try place.text("inzage/dossier.html").contains("<strong>INTERN</strong>"))
    #expect(try render("--internal inzage winkel").output.contains("0 pagina's geschreven"))
  }

  @Test func `speaks the language that is asked for`() throws {
    #expect(try render("--internal inzage winkel --language en").status == 0)
    #expect(try place.text("inzage/index.html").contains("<title>INTERNAL: Overview"))
  }

  @Test func `works on a register with faults, and shows them`() throws {
    try place.change("winkel/activities/nieuwsbrief.md", "role = \"controller\"", to: "role = \"boss\"")
    try #require(try render("site winkel").status == 1)
    #expect(try render("--internal inzage winkel").status == 0)
    let page = try place.text("inzage/open-points.html")
    #expect(page.contains("<code>ENT04</code>") && page.contains("winkel/activities/nieuwsbrief.md:3:"))
  }

  @Test func `tells of a file that is not read`() throws {
    try place.write("", to: "winkel/activities/groot.md")
    let file = try FileHandle(forWritingTo: place.url.appending(path: "winkel/activities/groot.md"))
    try file.truncate(atOffset: 64 << 20)
    try file.close()
    #expect(try render("--internal inzage winkel").status == 0)
    let page = try place.text("inzage/index.html")
    #expect(page.contains("winkel/activities/groot.md") && page.contains("Bestanden die niet te lezen zijn"))
  }

  @Test func `ends with 2 where check does, and is written all the same`() throws {
    try place.change("winkel/organisation.md", "format = 1", to: "format = 2")
    #expect(try render("--internal inzage winkel").status == 2)
    #expect(try place.text("inzage/open-points.html").contains("<code>KEY09</code>"))
    #expect(try render("--internal elders nergens").status == 2)
  }

  @Test func `keeps away from a site, and a site from it`() throws {
    try #require(try render("site winkel").status == 0)
    try #require(try render("--internal inzage winkel").status == 0)
    for (arguments, words) in [
      ("--internal site winkel", "is een site"), ("--internal site/intern winkel", "is een site"),
      ("inzage winkel", "bevat een interne inzage"), ("inzage/site winkel", "bevat een interne inzage"),
    ] {
      let run = try render(arguments)
      #expect(run.status == 2, "\(arguments)")
      #expect(run.errors.contains(words) && run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    }
  }

  @Test func `needs a folder, and no preview`() throws {
    #expect(try render("").status == 64)
    #expect(try render("--internal").status == 64)
    #expect(try render("--internal inzage winkel --preview").status == 64)
  }

  @Test func `gives each of several registers a folder of its own`() throws {
    try place.copy(.newsletter, as: "alle/een")
    try place.copy(.newsletter, as: "alle/twee")
    #expect(try render("--internal inzage alle").status == 0)
    for name in ["een", "twee"] { #expect(try place.text("inzage/\(name)/dossier.html").contains("INTERN")) }
  }
}
