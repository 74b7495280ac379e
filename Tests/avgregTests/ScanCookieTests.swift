import Foundation
import Testing

/// Recordings of a visit beside the register of `Scenarios/winkel`; its own recordings `ScanTests` holds against it.
@Suite("avgreg scan of recordings")
struct ScanCookieTests {
  private static let scenario = Scenario(
    folder: Scenario.newsletter.folder.deletingLastPathComponent().appending(path: "winkel"))
  private static let secret = "KANARIE7f3a9"

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copy(scenario, as: "register")
    return folder
  }

  private static func scan(_ folder: TemporaryFolder, _ arguments: String...) throws -> Program {
    try Program.run(
      ["scan", "--register", "register", "--on", "2026-11-23", "--language", "en"] + arguments, in: folder.url
    )
  }

  private static let visit = """
    {"log": {"entries": [{"startedDateTime": "2026-11-23T10:00:00Z", "request": {"url": "https://www.deketel.example/?t=\(secret)",
      "headers": [{"name": "Authorization", "value": "Bearer \(secret)"}, {"name": "Cookie", "value": "nb_x=\(secret); _ga=\(secret)"}]},
      "response": {"headers": [{"name": "Set-Cookie", "value": "ketel_sessie=\(secret); Max-Age=9999999; Path=/\(secret)"}]}}]}}
    """

  @Test(arguments: ["json", "sarif", "github", "gitlab", "junit", "markdown", "concise", "text"])
  func `prints no value that a recording, a script or an answer holds`(format: String) throws {
    let folder = try Self.folder()
    try folder.write(Self.visit, to: "in/visit.har")
    try folder.write(Self.visit.split(separator: "\n").joined(), to: "in/flat.har")
    try folder.write(
      "# Netscape HTTP Cookie File\n.a.example\tTRUE\t/\(Self.secret)\tTRUE\t1893456000\tIDE\t\(Self.secret)\n",
      to: "in/cookies.txt")
    try folder.write(
      "{\"uri_ins\": \"https://x.example/\(Self.secret)\", \"cookies\": [{\"name\": \"_fbp\", \"domain\": \"x.example\", \"value\": \"\(Self.secret)\"}], \"hosts\": {}}",
      to: "in/inspection.json")
    try folder.write(
      "HTTP/1.1 200 OK\nSet-Cookie: kop=\(Self.secret)\nX-Token: \(Self.secret)\n\n<p>x<script>var t = '\(Self.secret)'; document.cookie = 'pagina=\(Self.secret)'</script>",
      to: "in/a.html")
    try folder.write(
      "var t='\(Self.secret)';document.cookie='script=\(Self.secret);max-age=60'", to: "in/a.js")
    try folder.write("<meta http-equiv='Set-Cookie' content='meta=\(Self.secret)'>", to: "in/b.html")
    let found = try Self.scan(folder, "in", "--format", format, "--all")
    for name in ["_ga", "IDE", "_fbp", "kop", "pagina", "script", "meta", "COO20", "COO22", "COO23"] {
      #expect(found.output.contains(name), "\(name)")
    }
    #expect(!found.output.contains(Self.secret) && !found.errors.contains(Self.secret))
    #expect(found.status == 1)
    let listed = try Self.scan(folder, "in", "--cookies", "--format", format == "json" ? "json" : "text")
    #expect(listed.output.contains("pagina") && !listed.output.contains(Self.secret))
    #expect(listed.status == 0)
  }

  @Test(arguments: ["--cookies", "--forms", "--hosts", "--drift"])
  func `writes a list into the file that was asked for, and refuses a format without lists`(list: String)
    throws
  {
    let folder = try Self.folder()
    try folder.write(Self.visit, to: "in/visit.har")
    for format in ["text", "json"] {
      let printed = try Self.scan(folder, "in", list, "--format", format)
      let written = try Self.scan(folder, "in", list, "--format", format, "--output", "list")
      #expect(written.status == printed.status && written.output == "")
      #expect(try String(contentsOf: folder.url.appending(path: "list"), encoding: .utf8) == printed.output)
    }
    let refused = try Self.scan(folder, "in", list, "--format", "sarif")
    #expect(refused.status == 64 && refused.output == "" && refused.errors.contains("--format sarif"))
  }

  @Test func `says in one line where a recording is broken, and reads the others`() throws {
    let folder = try Self.folder()
    try folder.write(String(Self.visit.prefix(400)), to: "half.har")
    try folder.write(Self.visit, to: "whole.har")
    try folder.write(String(repeating: "[", count: 1_000_000), to: "deep.har")
    try folder.write("{\"a\": 1}", to: "other.json")
    let run = try Self.scan(folder, "half.har", "whole.har", "deep.har", "other.json", "--format", "concise")
    let lines = run.errors.split(separator: "\n").filter { $0.contains("cannot read") }
    #expect(lines.count == 3)
    #expect(run.errors.contains("cannot read half.har: line 3, character"))
    #expect(run.errors.contains("it ends in the middle of the JSON"))
    #expect(run.errors.contains("more than 64 values are nested"))
    #expect(run.output.contains("COO23"))
    #expect(!run.errors.contains(Self.secret))
    #expect(run.status == 2)
  }

  @Test func `keeps its size with very many cookies, and one very long header`() throws {
    let folder = try Self.folder()
    let entries = (0..<20_000).map { "{\"name\":\"k\($0)x\",\"value\":\"\(Self.secret)\"}" }.joined(
      separator: ",")
    let long = String(repeating: "a", count: 1 << 20)
    try folder.write(
      "{\"log\":{\"entries\":[{\"request\":{\"url\":\"https://www.deketel.example/\",\"cookies\":[\(entries)]},"
        + "\"response\":{\"headers\":[{\"name\":\"Set-Cookie\",\"value\":\"b=\(long)\"},{\"name\":\"Set-Cookie\",\"value\":\"c=1; x=\(long)\"}]}}]}}",
      to: "many.har")
    let run = try Self.scan(folder, "many.har", "--format", "json", "--all")
    #expect(run.output.contains("there are 19801 more like this"))
    #expect(!run.output.contains(Self.secret) && !run.output.contains("aaaaaaaa"))
    #expect(run.output.utf8.count < 2_000_000)
    #expect(run.status == 0)
  }

  @Test func `takes the moment of the answer, and what a database says`() throws {
    let folder = try Self.folder()
    try folder.write(Self.visit, to: "visit.har")
    try folder.write(
      "Platform,Category,Cookie / Data Key name,Description\nMeetlat,Analytics,_ga,x\n\"Ketel \u{1B}[2J\",Marketing,ketel_x,x\n",
      to: "db.csv")
    let early = try Self.scan(folder, "visit.har", "--format", "concise")
    #expect(early.output.contains("COO23") && early.output.contains("was there before a yes"))
    let late = try Self.scan(
      folder, "visit.har", "--format", "concise", "--consent-at", "2026-11-23T09:00:00Z")
    #expect(!late.output.contains("COO23") && !late.output.contains("before a yes"))
    #expect(try Self.scan(folder, "visit.har", "--consent-at", "morgen").status == 64)

    try folder.write("Set-Cookie: ketel_x=1\n", to: "x.headers")
    let known = try Self.scan(folder, "x.headers", "--cookie-db", "db.csv")
    #expect(known.output.contains("known from Ketel \\u{1B}[2J, marketing"))
    try folder.write("<html>", to: "page.csv")
    let wrong = try Self.scan(folder, "x.headers", "--cookie-db", "page.csv")
    #expect(wrong.status == 2 && wrong.errors.contains("cannot read page.csv as an Open Cookie Database"))
    #expect(wrong.errors.split(separator: "\n").count == 1)
  }

  @Test func `reads a list that is named by hand, whatever it is called`() throws {
    let folder = try Self.folder()
    try folder.write("www.deketel.example\tFALSE\t/\tTRUE\t0\tonbekend\tx\n", to: "lijst.txt")
    #expect(try Self.scan(folder, "lijst.txt", "--format", "concise").output.contains("COO20"))
    try folder.write("gewone tekst\n", to: "tekst.txt")
    let plain = try Self.scan(folder, "tekst.txt")
    #expect(plain.status == 2 && plain.errors.contains("this is no list of cookies"))
    try folder.write("gewone tekst\n", to: "map/tekst.txt")
    #expect(try Self.scan(folder, "map").errors.contains("no pages found in map"))
  }

  @Test func `calls no cookie unknown where the register could not be read whole`() throws {
    let folder = try Self.folder()
    try folder.write("Set-Cookie: ketel_x=1\n", to: "x.headers")
    #expect(try Self.scan(folder, "x.headers").output.contains("COO20"))
    try folder.write(String(repeating: "x", count: 2 << 20), to: "register/activities/groot.md")
    #expect(try !Self.scan(folder, "x.headers").output.contains("COO20"))
  }

  @Test func `gives the lines to paste into the activity that has its kind`() throws {
    let folder = try Self.folder()
    try folder.write("Set-Cookie: PHPSESSID=1; Max-Age=7200; Domain=.deketel.example\n", to: "x.headers")
    let run = try Self.scan(folder, "x.headers")
    for line in [
      "it seems to belong to `bestellingen`", "[cookies.phpsessid]", "name = \"PHPSESSID\"",
      "host = \"deketel.example\"",
      "class = \"functional\"", "duration = \"2 hours\"",
      "vul nog in: provider, third-party-access, personal-data",
    ] { #expect(run.output.contains(line), "\(line)") }
  }

  @Test func `takes a waiver in the table of the cookie`() throws {
    let folder = try Self.folder()
    try folder.change(
      "register/activities/klantaccount.md", "[cookies.melding]",
      to: """
        [cookies.sessie.waivers.COO22]
        reason = "de leverancier past het aan"
        by = "Winkel"
        until = 2027-06-01

        [cookies.melding]
        """)
    try folder.write(Self.visit, to: "visit.har")
    let run = try Self.scan(folder, "visit.har")
    #expect(!run.output.contains("warning[COO22]") && run.output.contains("1 waiver"))
  }

  @Test func `lists every cookie, for people and for programs`() throws {
    let line = "\"$AVGREG\" scan faulty --register register --on 2026-11-23 --cookies"
    let text = try Program.shell("\(line) --language en", in: Self.scenario.folder)
    try Self.scenario.expect(text.output, in: "cookies.en.txt")
    let json = try Program.shell("\(line) --format json", in: Self.scenario.folder)
    let read = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let cookies = try #require(read["cookies"] as? [[String: Any]])
    #expect(
      cookies.contains { $0["name"] as? String == "_ga" && $0["moment"] as? String == "before-consent" })
  }
}
