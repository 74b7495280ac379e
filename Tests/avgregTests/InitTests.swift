import Foundation
import Testing

@Suite("avgreg init")
struct InitTests {
  let folder = FileManager.default.temporaryDirectory.appending(path: "avgreg-init-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

  func start(_ name: String, _ starter: String, called organisation: String = "De Korenaar") throws -> Program
  {
    try Program.run(
      "init", name, "--starter", starter, "--name", organisation, "--email", "privacy@korenaar.example",
      "--website", "www.korenaar.example", in: folder)
  }

  @Test(arguments: ["webshop", "association", "practice", "municipality"])
  func `writes a register that has open points and no error`(starter: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let start = try start("register", starter)
    #expect(start.status == 0)
    #expect(start.errors.isEmpty)
    #expect(start.output.contains("  organisation.md\n"))
    #expect(start.output.contains("  avgreg check register\n"))
    #expect(start.output.contains("een openbare repository toont alles wat erin staat"))

    let check = try Program.run("check", "register", "--on", "2026-11-23", in: folder)
    #expect(check.status == 0)
    #expect(check.output.contains("0 fouten, 0 waarschuwingen"))
    #expect(check.output.contains("open punt"))
  }

  @Test func `keeps a name as it was given`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try start("register", "webshop", called: "\"De\\Korenaar\"\n\u{1B}[31m").status == 0)
    #expect(try Program.run("check", "register", "--on", "2026-11-23", in: folder).status == 0)
  }

  @Test func `leaves a folder alone that is not empty`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("mine".utf8).write(to: folder.appending(path: "README.md"))
    let run = try start(".", "webshop")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(
      run.errors
        == "avgreg: schrijf niets in .: die map is niet leeg. "
        + "Noem een nieuwe map, bijvoorbeeld `avgreg init register`.\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["README.md"])
  }

  @Test func `asks nothing without a terminal`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Program.run("init", "register", "--name", "De Korenaar", in: folder)
    #expect(run.status == 64)
    #expect(
      run.errors
        == "avgreg: kan geen register beginnen: zonder terminal stelt avgreg geen vragen. "
        + "Geef ook --starter, --email, --website.\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func `says which answer will not do`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try start("register", "bakkerij")
    #expect(run.status == 64)
    #expect(run.errors.contains("--starter: kies uit webshop, association, practice, municipality"))
  }
}
