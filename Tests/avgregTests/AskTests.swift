import Foundation
import Testing

@Suite("avgreg ask")
struct AskTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let start = try Program.run(
      "init", "register", "--starter", "webshop", "--name", "De Korenaar", "--email",
      "privacy@korenaar.example",
      "--website", "www.korenaar.example", "--service", "mollie", "--service", "postnl", in: folder.url)
    #expect(start.status == 0)
  }

  func ask(_ id: String, _ answers: [String], _ language: String = "nl") throws -> Program {
    try folder.write(answers.map { "\($0)\n" }.joined(), to: "answers")
    return try Program.shell(
      "\"$AVGREG\" ask \(id) --register register --on 2026-11-23 --language \(language) < answers",
      in: folder.url)
  }

  func check(_ arguments: String = "") throws -> Program {
    try Program.shell("\"$AVGREG\" check register --on 2026-11-23 --language nl \(arguments)", in: folder.url)
  }

  /// What is answered about the contact form, its two parties and the organisation.
  static let answers = [
    "ja", "vandaag", "afwegingen/contactformulier.md", "Klantenservice", "vandaag",
    "Voorbeeldmail B.V.", "Nederland", "geen", "geen", "ja", "31 januari 2026", "contracten/e-mail.pdf",
    "Voorbeeldhost B.V.", "NL", "geen", "geen", "ja", "2026-01-31", "contracten/hosting.pdf",
    "1", "mfa, backup",
  ]

  @Test func `answers an activity until nothing is open, and makes it active`() throws {
    #expect(try check().output.contains("0 fouten, 0 waarschuwingen, 1 aandachtspunt, 50 open punten"))
    let run = try ask("contactformulier", Self.answers + ["ja"])
    #expect(run.status == 0)
    #expect(run.errors == "")
    try KeptFile("Dialogues/contactformulier.nl.txt").expect(run.output)
    #expect(try folder.text("register/activities/contactformulier.md").contains("status = \"active\""))
    let after = try check("--select ENT,BAS,KEY,SEC,REC")
    #expect(after.status == 0)
    #expect(!after.output.contains("contactformulier.md"))
    #expect(!after.output.contains("fout["))
  }

  @Test func `keeps every other byte`() throws {
    let before = try folder.text("register/parties/webhosting.md")
    _ = try ask("webhosting", ["Voorbeeldhost B.V.", "België"])
    let after = try folder.text("register/parties/webhosting.md")
    #expect(
      after
        == before.replacingOccurrences(of: "\nname = \"\"", with: "\nname = \"Voorbeeldhost B.V.\"")
        .replacingOccurrences(of: "\ncountry = \"\"", with: "\ncountry = \"BE\""))
  }

  @Test func `explains, refuses what does not fit, and stops politely, in English`() throws {
    let run = try ask(
      "nieuwsbrief",
      ["?", "not an address", "www.korenaar.example/afmelden", "", "yesterday", "1 mei 2026", "stop"], "en")
    #expect(run.status == 0)
    try KeptFile("Dialogues/nieuwsbrief.en.txt").expect(run.output)
    let text = try folder.text("register/activities/nieuwsbrief.md")
    #expect(text.contains("withdrawal-page = \"https://www.korenaar.example/afmelden\""))
    #expect(text.contains("since = 2026-05-01"))
  }

  @Test func `keeps what was answered when nobody types any more`() throws {
    let run = try ask("postnl", [])
    #expect(run.status == 0)
    #expect(run.output.hasSuffix("\n  avgreg ask postnl --register register\n"))
    let other = try ask("contactformulier", ["nee", "Balie"])
    #expect(other.status == 0)
    #expect(other.output.contains("Dan blijft dit open.\n"))
    #expect(other.output.contains("Gestopt. Uw antwoorden staan in het register.\n"))
    #expect(other.output.hasSuffix("\n  avgreg ask contactformulier --register register\n"))
    #expect(try folder.text("register/activities/contactformulier.md").contains("\nowner = \"Balie\"\n"))
  }

  @Test func `leaves an activity a draft when that is the answer`() throws {
    let run = try ask("contactformulier", Self.answers + ["nee"])
    #expect(run.output.contains("\n  avgreg set contactformulier status active --register register\n"))
    #expect(!run.output.contains("1 concept is klaar"))
    #expect(try folder.text("register/activities/contactformulier.md").contains("status = \"draft\""))
  }

  @Test func `fits a narrow terminal`() throws {
    let run = try ask("proefles", [])
    #expect(run.status == 64)
    #expect(
      try Program.run("add", "activity", "proefles", "--register", "register", in: folder.url).status == 0)
    let answers = ["Proefles", "1", "9", "Een proefles geven", "1", "meer"] + Array(repeating: "?", count: 3)
    for line in try ask("proefles", answers).output.components(separatedBy: "\n") {
      #expect(
        line.unicodeScalars.count <= 60 || line.contains("avgreg ") || line.hasPrefix("Nog "), "\(line)")
    }
  }

  @Test func `asks about every draft without an id`() throws {
    let run = try ask("", ["1", "mfa", "", "Winkel", "stop"])
    #expect(run.status == 0)
    let headings = [
      "\nDe Korenaar\norganisation.md\n", "\nBestellen en bezorgen\nactivities/bestellingen.md\n",
    ]
    let places = headings.compactMap { run.output.range(of: $0)?.lowerBound }
    #expect(places.count == 2 && places == places.sorted(), "\(run.output)")
    #expect(run.output.hasSuffix("\n  avgreg ask --register register\n"))
  }

  @Test func `makes a draft active that is not the only one`() throws {
    let folder = folder.url.appending(path: "register/activities")
    for path in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where !["contactformulier.md", "nieuwsbrief.md"].contains(path) {
      try FileManager.default.removeItem(at: folder.appending(path: path))
    }
    // Without the activity that lists them, the organisation is asked for cookies as well.
    let answers = ["geen"] + Self.answers.suffix(2) + Self.answers.dropLast(2)
    let run = try ask("", answers + ["ja", "stop"])
    #expect(run.status == 0)
    #expect(run.output.contains("Opgeschreven: status = \"active\"\n"), "\(run.output)")
  }

  @Test(arguments: ["stop", "q", "exit", nil])
  func `stops at the question whether an activity is active, and names it`(word: String?) throws {
    let run = try ask("contactformulier", Self.answers + ["?"] + [word].compactMap(\.self))
    #expect(run.output.contains("\n  avgreg explain activity.status\n"), "\(run.output)")
    let end = """
      Gestopt. Uw antwoorden staan in het register.
      1 concept is klaar. Zo maakt u er een lopende activiteit
      van:

        avgreg set contactformulier status active --register register

      """
    #expect(run.output.contains(end), "\(run.output)")
    #expect(try folder.text("register/activities/contactformulier.md").contains("status = \"draft\""))
  }

  @Test func `names the faults of a record that cannot be read`() throws {
    let path = "register/activities/contactformulier.md"
    let text = try folder.text(path)
    try folder.write(
      text.replacingOccurrences(of: "status = \"draft\"", with: "status = \"draft\nowner \"x\""), to: path)
    let run = try ask("contactformulier", [])
    #expect(run.status == 1)
    #expect(run.output.contains("  activities/contactformulier.md:"))
    #expect(run.output.contains("Los eerst de fouten op."))
    #expect(!run.output.contains("niets meer open"))
  }

  @Test func `asks a party that decides for itself whether data leave Europe`() throws {
    let run = try ask("mollie", ["geen"])
    #expect(run.output.contains("transfers"))
    #expect(try folder.text("register/parties/mollie.md").contains("\ntransfers = \"none\""))
  }

  @Test func `names the record that was meant`() throws {
    let run = try ask("contactformulir", [])
    #expect(run.status == 64)
    #expect(run.errors.contains("Bedoelt u `contactformulier`?"))
  }
}
