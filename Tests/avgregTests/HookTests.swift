import Foundation
import Testing

@Suite("The hooks for pre-commit")
struct HookTests {
  /// The pattern of the files for which the hooks run, as pre-commit searches for it in a path.
  private func pattern() throws -> Regex<AnyRegexOutput> {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../.pre-commit-hooks.yaml")
    let hooks = try String(contentsOf: file.standardizedFileURL, encoding: .utf8)
    let line = try #require(hooks.split(separator: "\n").first { $0.contains("files: &register ") })
    let start = try #require(line.range(of: "&register ")).upperBound
    return try Regex(String(line[start...]))
  }

  @Test(arguments: [
    "organisation.md", "Registers/a/organisation.md", "Registers/a/organisation.en.md",
    "Registers/a/vocabulary.toml", "Registers/a/activities/nieuwsbrief.md", "activities/nieuwsbrief.en.md",
    "Registers/a/activities/winkel/personeel.md", "a/activities/winkel/kassa/film.en.md", "a/parties/mail.md",
    "Registers/Templates/nl.toml", "Templates/statement.html",
  ])
  func `run for every file that is part of a register`(path: String) throws {
    #expect(try pattern().firstMatch(in: path) != nil)
  }

  @Test(arguments: [
    "README.md", "Registers/a/README.md", "Registers/a/notes.txt", "src/organisation.mdx",
    "reorganisation.md",
    "Registers/a/activities/photo.png", "src/activities.md", "Registers/a/vocabulary.toml.bak",
    "Registers/a/organisation/x.txt",
  ])
  func `do not run for others`(path: String) throws {
    #expect(try pattern().firstMatch(in: path) == nil)
  }
}
