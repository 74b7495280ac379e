import Foundation
import Testing

/// The shop of `Scenarios/winkel`: a register, its site, and a copy of the site with faults, listed in `faults.txt` as
/// `path:line CODE`.
@Suite("avgreg scan")
struct ScanTests {
  private static let scenario = Scenario(
    folder: Scenario.newsletter.folder.deletingLastPathComponent().appending(path: "winkel"))

  private static func scan(_ arguments: String...) throws -> Program {
    let line = (["scan", "--register", "register", "--on", "2026-11-23"] + arguments).map { "'\($0)'" }
    return try Program.shell("\"$AVGREG\" \(line.joined(separator: " "))", in: scenario.folder)
  }

  @Test(arguments: ["nl", "en"])
  func `finds nothing on a site that keeps to its register`(language: String) throws {
    let run = try Self.scan("site", "--language", language)
    try Self.scenario.expect(run.output, in: "site.\(language).txt")
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.errors == "")
    #expect(run.status == 0)
  }

  @Test func `tells of each planted fault once, at its place, and of nothing else`() throws {
    let planted = try String(contentsOf: Self.scenario.folder.appending(path: "faults.txt"), encoding: .utf8)
      .split(separator: "\n").map(String.init)
    let run = try Self.scan("faulty", "--language", "en", "--format", "concise")
    let found = run.output.split(separator: "\n").compactMap(Self.found)
    #expect(planted.count == 50)
    #expect(found.sorted() == planted.sorted(), "read the report, then mend the rule or the list")
    #expect(run.status == 1)
  }

  /// `faulty/index.html:4:1: error FRM01 ...` as `faulty/index.html:4 FRM01`.
  private static func found(_ line: Substring) -> String? {
    let words = line.split(separator: " ")
    guard words.count > 2, ["COO", "FRM", "STM"].contains(words[2].prefix(3)) else { return nil }
    let place = words[0].split(separator: ":")
    return "\(place[0]):\(place[1]) \(words[2])"
  }

  @Test(arguments: ["nl", "en"])
  func `shows the line, the law and the lines to paste`(language: String) throws {
    let run = try Self.scan("faulty", "--language", language, "--all")
    try Self.scenario.expect(run.output, in: "faulty.\(language).txt")
  }

  @Test(arguments: ["json", "sarif", "github", "gitlab", "junit", "markdown", "concise", "text"])
  func `prints no value that a page holds`(format: String) throws {
    let folder = try TemporaryFolder()
    try folder.copy(Self.scenario, as: "register")
    let token = "sess_9f8e7d6c5b4a39281706f5e4d3c2b1a0"
    try folder.write(
      """
      <form action="http://x.example/?sid=\(token)" method="post"><input type="hidden" name="s" value="\(token)"
      data-t="\(token)"><input name="naam" value="Jansen-Voorbeeld"><textarea name="b">Geheime ziekte</textarea>
      <input type="hidden" name="marketing_consent" value="yes"><input name="geboortedatum" value="01-02-1970"></form>
      <script src="https://cdn.elders.example/x.js?key=\(token)"></script>
      """, to: "x.html")
    let run = try Program.run(
      "scan", "x.html", "--register", "register", "--on", "2026-11-23", "--format", format, "--all",
      in: folder.url)
    #expect(run.output.contains("FRM02") && run.output.contains("COO24"))
    for secret in [token, "Jansen", "Geheime", "1970"] { #expect(!run.output.contains(secret)) }
  }

  @Test func `asks for one register, and says what it cannot read`() throws {
    let folder = try TemporaryFolder()
    try folder.copy(Self.scenario, as: "Registers/een")
    try folder.copy(Self.scenario, as: "Registers/twee")
    try folder.write("<p>x", to: "site/a.html")
    let several = try Program.run("scan", "site", "--language", "en", in: folder.url)
    #expect(several.status == 64)
    #expect(several.errors.contains("Choose one: `--register Registers/een`."))

    let none = try Program.run("scan", "leeg", "--register", "Registers/een", in: folder.url)
    #expect(none.status == 2)
    try folder.write("x", to: "tekst/a.txt")
    let empty = try Program.run(
      "scan", "tekst", "--register", "Registers/een", "--language", "en", in: folder.url)
    #expect(empty.status == 2)
    #expect(empty.errors.hasPrefix("avgreg: no pages found in tekst: "))
  }

  @Test func `reads the rest where a page is too large, too deep, a link or no page`() throws {
    let folder = try TemporaryFolder()
    try folder.copy(Self.scenario, as: "register")
    try folder.write("<p>goed", to: "site/goed.html")
    try folder.write(String(repeating: "<div>", count: 200_000), to: "site/diep.html")
    try folder.write(String(repeating: "x", count: 10 << 20), to: "site/groot.html")
    try folder.write("x", to: "site/plaatje.png")
    try folder.write("<p>x", to: "site/" + String(repeating: "d/", count: 40) + "x.html")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appending(path: "site/koppeling.html").path, withDestinationPath: "/etc/passwd")
    let run = try Program.run(
      "scan", "site", "--register", "register", "--on", "2026-11-23", "--language", "en", in: folder.url)
    #expect(run.status == 2)
    #expect(run.output.hasPrefix("1 page, 0 forms"))
    for name in ["diep.html", "groot.html", "koppeling.html"] { #expect(run.errors.contains("site/\(name)")) }
    #expect(run.errors.contains("nested more than 32 deep"))
  }

  @Test func `knows a page that was saved alone by its path or by its own address`() throws {
    let folder = try TemporaryFolder()
    try folder.copy(Self.scenario, as: "register")
    let site = Self.scenario.folder.appending(path: "faulty")
    let page = try String(contentsOf: site.appending(path: "zakelijk/index.html"), encoding: .utf8)
    try folder.write(page, to: "bewaard/Thee voor uw kantoor.html")
    let run = try Program.run(
      "scan", "bewaard/Thee voor uw kantoor.html", "--register", "register", "--on", "2026-11-23",
      "--language", "en",
      "--format", "concise", in: folder.url)
    #expect(run.output.contains("FRM05") && !run.output.contains("FRM06"))
  }

  @Test func `takes a waiver in the table of the form`() throws {
    let folder = try TemporaryFolder()
    try folder.copy(Self.scenario, as: "register")
    try folder.change(
      "register/activities/contactformulier.md", "[forms.offerte]",
      to: """
        [forms.contact.waivers.FRM26]
        reason = "gaat niet over een persoon"
        by = "Winkel"
        until = 2027-06-01

        [forms.offerte]
        """)
    let site = Self.scenario.folder.appending(path: "faulty/contact/index.html").path
    let scanned = try Program.run(
      "scan", site, "--register", "register", "--on", "2026-11-23", "--language", "en", in: folder.url)
    #expect(!scanned.output.contains("FRM26") && scanned.output.contains("1 waiver"))
    let checked = try Program.run(
      "check", "register", "--on", "2026-11-23", "--language", "en", in: folder.url)
    #expect(!checked.output.contains("WVR"))
  }

  @Test func `calls no form unknown where the register could not be read whole`() throws {
    let folder = try TemporaryFolder()
    try folder.copy(Self.scenario, as: "register")
    try folder.change(
      "register/activities/contactformulier.md", "[forms.contact]\npage = ", to: "[forms.contact\npage = ")
    let site = Self.scenario.folder.appending(path: "site").path
    let run = try Program.run("scan", site, "--register", "register", "--on", "2026-11-23", in: folder.url)
    #expect(!run.output.contains("FRM06"))
  }

  @Test(arguments: ["nl", "en"])
  func `lists every host of others with what is known of it`(language: String) throws {
    let run = try Self.scan("faulty", "site", "--hosts", "--language", language)
    try Self.scenario.expect(run.output, in: "hosts.\(language).txt")
    #expect(run.status == 0)
  }

  @Test func `lists hosts for programs, with every place and no address`() throws {
    let json = try Self.scan("faulty", "--hosts", "--format", "json").output
    let list = try JSONDecoder().decode(Hosts.self, from: Data(json.utf8)).hosts
    let fonts = try #require(list.first { $0.host == "fonts.googleapis.com" })
    #expect(fonts.service == "google-fonts" && fonts.kind == "font" && fonts.parties.isEmpty)
    #expect(fonts.places.map(\.path) == ["Tests/Scenarios/winkel/faulty/stijl.css"])
    #expect(fonts.places.map { "\($0.line):\($0.column) \($0.means)" } == ["1:14 style"])
    let trustpilot = try #require(list.first { $0.host == "widget.trustpilot.com" })
    #expect(trustpilot.places.map(\.moment) == ["after-consent"])
    let mail = try #require(list.first { $0.host == "lijst.voorbeeldmail.example" })
    #expect(mail.parties == ["voorbeeldmail"] && mail.places.first?.means == "form")
    #expect(!list.contains { $0.host.hasSuffix("deketel.example") })
    #expect(!json.contains("css2") && !json.contains("G-0000000000"))
    let both = try Self.scan("site", "--hosts", "--forms", "--language", "en")
    #expect(both.status == 64 && both.errors.contains("--hosts"))
  }

  private struct Hosts: Decodable {
    struct Place: Decodable {
      let path: String
      let line: Int
      let column: Int
      let means: String
      let moment: String?
    }
    struct Host: Decodable {
      let host: String
      let service: String?
      let kind: String?
      let parties: [String]
      let places: [Place]
    }
    let hosts: [Host]
  }

  @Test func `lists every form and field, for people and for programs`() throws {
    let text = try Self.scan("site", "--forms", "--language", "en")
    try Self.scenario.expect(text.output, in: "forms.en.txt")
    #expect(text.status == 0)
    let json = try Self.scan("site", "--forms", "--format", "json")
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect((read["forms"] as? [Any])?.count == 24)
  }
}
