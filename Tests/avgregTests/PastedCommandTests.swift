import Foundation
import Testing

/// Runs the commands that the program prints as they stand, for a register of which the name holds a space.
@Suite("A command that people paste")
struct PastedCommandTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(.newsletter, as: "mijn register")
  }

  private func run(_ line: String) throws -> Program {
    let program = URL(filePath: Program.path).deletingLastPathComponent().path
    return try Program.shell(line, in: folder.url, environment: ["PATH": "\(program):/usr/bin:/bin"])
  }

  /// The lines of an answer that are commands.
  private func commands(_ answer: Program) -> [String] {
    answer.output.split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }
      .filter { $0.hasPrefix("avgreg ") || $0.hasPrefix("rm ") }.map(String.init)
  }

  @Test(arguments: [
    "avgreg add activity proefles --register 'mijn register'",
    "avgreg add activity proefles --register 'mijn register' >/dev/null; avgreg ask --register 'mijn register'",
    "avgreg init 'nog een' --starter practice --name A --email a@b.example --website b.example",
  ])
  func `is understood`(line: String) throws {
    let commands = commands(try run(line))
    #expect(!commands.isEmpty)
    for command in commands { #expect(try [0, 1].contains(run(command).status), "\(command)") }
  }

  @Test func `removes what was added`() throws {
    let before = try #require(FileManager.default.subpaths(atPath: folder.url.path)).sorted()
    let added = commands(try run("avgreg add recipient bank --register 'mijn register'"))
    let command = try #require(added.last { $0.hasPrefix("rm ") })
    #expect(command.hasPrefix("rm -- 'mijn register/parties/"))
    #expect(try run(command).status == 0)
    #expect(FileManager.default.subpaths(atPath: folder.url.path)?.sorted() == before)
  }

  @Test(arguments: ["avgreg ask", "avgreg show nieuwsbrief", "avgreg scan site"])
  func `names one of several registers`(line: String) throws {
    try folder.copy(.newsletter, as: "nog een register")
    try folder.write("<title>x</title>", to: "site/index.html")
    let several = "--register 'mijn register' --register 'nog een register'"
    let told = try run("\(line) \(several)")
    #expect(told.status == 64)
    #expect(told.errors.contains("--register 'mijn register'"), "\(told.errors)")
  }
}
