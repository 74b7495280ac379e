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
        == "avgreg: schrijf niets in .: die map is niet leeg. "
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
        "--starter: kies een nummer van 1 tot en met 4, of een van de woorden webshop, association"))
  }
}
