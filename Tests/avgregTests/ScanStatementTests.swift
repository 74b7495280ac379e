import Foundation
import Testing

/// A site with the statement that `render` made of the register of `Scenarios/winkel`.
@Suite("avgreg scan of a statement on a site")
struct ScanStatementTests {
  private let place: TemporaryFolder
  private static let scenario = Scenario(
    folder: Scenario.newsletter.folder.deletingLastPathComponent().appending(path: "winkel"))

  init() throws {
    place = try TemporaryFolder()
    try place.copy(Self.scenario, as: "register")
    try FileManager.default.copyItem(
      at: Self.scenario.folder.appending(path: "site"), to: place.url.appending(path: "site"))
    let run = try Program.run(
      "render", "site/privacy", "register", "--on", "2026-11-23", "--no-history", in: place.url)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
  }

  private func scan(_ arguments: String..., site: String = "site") throws -> Program {
    try Program.run(
      ["scan", site, "--register", "register", "--on", "2026-11-23"] + arguments, in: place.url)
  }

  private func found(_ run: Program) -> [String] {
    run.output.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      return words.count > 2 ? String(words[2]) : nil
    }
  }

  @Test func `finds nothing where it is as render makes it`() throws {
    let run = try scan("--format", "concise", "--language", "en")
    #expect(run.output == "" && run.errors == "")
    #expect(run.status == 0)
    let drift = try scan("--drift", "--language", "en")
    #expect(drift.output.hasSuffix("compared with register: 0 sentences differ\n"))
  }

  @Test(arguments: ["nl", "en"])
  func `tells the sentence that changed in the register, and that alone`(language: String) throws {
    try place.change(
      "register/activities/contactformulier.md", "Wij gebruiken uw bericht niet voor reclame.",
      to: "Wij gebruiken uw bericht nooit voor reclame.")
    let run = try scan("--language", language)
    try Self.scenario.expect(run.output, in: "drift-finding.\(language).txt")
    #expect(run.status == 0)
    let drift = try scan("--drift", "--language", language)
    try Self.scenario.expect(drift.output, in: "drift.\(language).txt")
  }

  @Test func `tells the sentence that someone changed on the site, at its place`() throws {
    try place.change(
      "site/privacy/nl/complete.html", "Wij gebruiken uw bericht niet voor reclame.",
      to: "Wij gebruiken uw bericht soms voor reclame.")
    let run = try scan("--format", "concise", "--language", "en")
    #expect(found(run) == ["STM24"])
    let position = run.output.split(separator: ":")
    let line = try place.text("site/privacy/nl/complete.html").split(
      separator: "\n", omittingEmptySubsequences: false)[Int(position[1])! - 1]
    let column = line.index(line.startIndex, offsetBy: Int(position[2])! - 1)
    #expect(line[column...].hasPrefix("Wij gebruiken uw bericht soms"))
    let drift = try scan("--drift", "--format", "json")
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(drift.output.utf8)) as? [String: Any])
    let pages = try #require(read["pages"] as? [[String: Any]])
    let sentences = try #require(pages.first?["sentences"] as? [[String: Any]])
    #expect(pages.count == 1 && sentences.map { $0["new"] as? Bool } == [false, true])
  }

  @Test func `tells of a page that render no longer writes`() throws {
    try place.write(
      "<html><body class=\"avgreg\"><h1>Spaarkaart</h1><p>Wij sparen punten voor u.</p></body></html>",
      to: "site/privacy/nl/activities/spaarkaart.html")
    let run = try scan("--format", "concise", "--language", "en")
    #expect(found(run) == ["STM24"])
    #expect(run.output.hasPrefix("site/privacy/nl/activities/spaarkaart.html:1:7"))
  }

  @Test func `compares with dates from Git or without`() throws {
    try Program.shell(
      """
      git init -q . && git -c user.name=x -c user.email=x@x.example add register &&
      git -c user.name=x -c user.email=x@x.example commit -qm eerste --date 2026-11-01T12:00:00Z
      """, in: place.url, environment: ["GIT_COMMITTER_DATE": "2026-11-01T12:00:00Z"]
    )
    .check()
    try FileManager.default.removeItem(at: place.url.appending(path: "site/privacy"))
    let render = try Program.run("render", "site/privacy", "register", "--on", "2026-11-23", in: place.url)
    #expect(render.status == 0)
    #expect(try place.text("site/privacy/nl/complete.html").contains("history.html"))
    let run = try scan("--format", "concise", "--language", "en")
    #expect(run.output == "", "\(run.output)")
  }

  /// The whole statement, as `render` makes it for another page.
  private var part: String { get throws { try place.text("site/privacy/nl/embed/statement.html") } }

  private func shop(_ text: String) -> String {
    "<html><head><title>Privacy</title></head><body><header><p>Onze thee. Nu in de winkel.</p></header>\(text)</body></html>"
  }

  @Test func `reads it in the layout of a shop`() throws {
    try place.write(shop(try part), to: "los/privacy/index.html")
    let same = try scan("--format", "concise", "--language", "en", site: "los")
    #expect(same.output == "", "\(same.output)")
    try place.write(
      shop(
        try part.replacingOccurrences(
          of: "nooit een kopie van uw paspoort", with: "soms een kopie van uw pas")),
      to: "los/privacy/index.html")
    let run = try scan("--format", "concise", "--language", "en", site: "los")
    #expect(found(run) == ["STM24"])
  }

  @Test func `reads it without its marks, for what is lacking`() throws {
    let plain = try part.replacingOccurrences(of: " class=\"avgreg\"", with: "").replacingOccurrences(
      of: "'", with: "\u{2019}")
    try place.write(shop(plain), to: "los/privacy/index.html")
    let same = try scan("--format", "concise", "--language", "en", site: "los")
    #expect(same.output == "", "\(same.output)")
    try place.write(
      shop(
        plain.replacingOccurrences(of: "nooit een kopie van uw paspoort", with: "soms een kopie van uw pas")),
      to: "los/privacy/index.html")
    let run = try scan("--format", "concise", "--language", "en", site: "los")
    #expect(found(run) == ["STM24"])
    #expect(run.output.contains("it lacks"))
  }

  @Test func `takes no other statement for its own`() throws {
    try place.write(
      shop("<h1>Privacy</h1><p>Wij gaan zorgvuldig om met uw gegevens.</p>"), to: "los/privacy/index.html")
    let run = try scan("--format", "concise", "--language", "en", site: "los")
    #expect(run.output == "")
    let drift = try scan("--drift", "--language", "en", site: "los")
    #expect(drift.output == "no statement of avgreg found on the site\n")
  }

  @Test func `says when nothing could be compared`() throws {
    try place.change(
      "register/activities/nieuwsbrief.md", "legal-basis = \"consent\"", to: "legal-basis = \"\"")
    let run = try scan("--format", "concise", "--language", "en")
    #expect(!run.output.contains("STM24"))
    #expect(run.errors.hasPrefix("avgreg: the statement on the site was not compared: "))
  }

  @Test func `takes a waiver in the table of the organisation`() throws {
    try place.change(
      "site/privacy/nl/complete.html", "niet voor reclame", to: "soms voor reclame")
    try place.change(
      "register/organisation.md", "[rights-requests]",
      to: """
        [waivers.STM24]
        reason = "de nieuwe tekst gaat maandag mee"
        by = "Winkel"
        until = 2027-02-01

        [rights-requests]
        """)
    let run = try scan("--format", "concise", "--language", "en")
    #expect(!run.output.contains("STM24"))
  }
}

extension Program {
  /// Holds that it went well.
  fileprivate func check() { #expect(status == 0, "\(output)\(errors)") }
}
