import Foundation
import Testing

@Suite("avgreg init")
struct InitTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  var names: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: folder.url.path) } }

  func start(_ name: String, _ starter: String, called organisation: String = "De Korenaar") throws -> Program
  {
    try Program.run(
      "init", name, "--starter", starter, "--name", organisation, "--email", "privacy@korenaar.example",
      "--website", "www.korenaar.example", in: folder.url)
  }

  @Test(arguments: ["webshop", "association", "practice", "municipality"])
  func `writes a register that has open points and no error`(starter: String) throws {
    let start = try start("register", starter)
    #expect(start.status == 0)
    #expect(start.errors.isEmpty)
    #expect(start.output.contains("  organisation.md\n"))
    #expect(start.output.contains("  avgreg check register\n"))
    #expect(start.output.contains("een openbare repository toont alles wat erin staat"))

    let check = try Program.run("check", "register", "--on", "2026-11-23", in: folder.url)
    #expect(check.status == 0)
    #expect(check.output.contains("0 fouten, 0 waarschuwingen"))
    #expect(check.output.contains("open punt"))
  }

  @Test func `keeps a name as it was given`() throws {
    #expect(try start("register", "webshop", called: "\"De\\Korenaar\"\n\u{1B}[31m").status == 0)
    #expect(try Program.run("check", "register", "--on", "2026-11-23", in: folder.url).status == 0)
  }

  @Test func `leaves a folder alone that is not empty`() throws {
    try folder.write("mine", to: "README.md")
    let run = try start(".", "webshop")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(
      run.errors
        == "avgreg: kan niets schrijven in \(folder.url.lastPathComponent): die map is niet leeg. "
        + "Noem een nieuwe map, bijvoorbeeld `avgreg init register`.\n")
    #expect(try names == ["README.md"])
  }

  @Test func `asks nothing without a terminal`() throws {
    let run = try Program.run("init", "register", "--name", "De Korenaar", in: folder.url)
    #expect(run.status == 64)
    #expect(
      run.errors
        == "avgreg: kan geen register beginnen: zonder terminal stelt avgreg geen vragen. "
        + "Geef ook --starter, --email, --website.\n")
    #expect(try names.isEmpty)
  }

  @Test func `says which answer will not do`() throws {
    let run = try start("register", "bakkerij")
    #expect(run.status == 64)
    #expect(
      run.errors.contains(
        "--starter: kies een nummer van 1 tot en met 4, of een van de woorden webwinkel, vereniging"))
  }

  @Test func `puts the services that are named in the place of those that stood for them`() throws {
    let run = try Program.run(
      "init", "register", "--starter", "webshop", "--name", "De Korenaar", "--email",
      "privacy@korenaar.example",
      "--website", "www.korenaar.example", "--service", "mollie", "--service", "PostNL,Plausible",
      in: folder.url)
    #expect(run.status == 0)
    for path in [
      "parties/mollie.md", "parties/postnl.md", "parties/plausible.md", "activities/bezoekcijfers.md",
    ] {
      #expect(run.output.contains("  \(path)\n"))
    }
    for path in ["betaaldienst", "bezorgdienst", "statistiek.md"] { #expect(!run.output.contains(path)) }
    let check = try Program.run("check", "register", "--on", "2026-11-23", in: folder.url)
    #expect(check.status == 0)
    #expect(check.output.contains("6 activiteiten, 8 partijen; 0 fouten, 0 waarschuwingen, 1 aandachtspunt"))
  }

  @Test func `names the service that was meant`() throws {
    let run = try Program.run(
      "init", "register", "--starter", "webshop", "--name", "De Korenaar", "--email",
      "privacy@korenaar.example",
      "--website", "www.korenaar.example", "--service", "molie", in: folder.url)
    #expect(run.status == 64)
    #expect(run.errors.contains("bij --service: molie staat niet in de lijst; bedoelt u mollie?"))
    #expect(try names.isEmpty)
  }

  @Test func `says once what Git would add where there is none`() throws {
    let hint = """

      Git is niet nodig. Met Git ziet u later wie wat wanneer heeft gewijzigd, en toont u aan welke tekst op welke \
      dag op uw site stond. Zo begint u:

        git -C register init
        git -C register add .
        git -C register commit -m "Begin van het register"

      """
    #expect(try start("register", "webshop").output.hasSuffix(hint))
    try folder.write("", to: "kept/.git/HEAD")
    #expect(try !start("kept/register", "webshop").output.contains("Git"))
  }
}
