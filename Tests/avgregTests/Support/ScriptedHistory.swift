import Foundation
import Testing

/// A repository in which a small register changes day after day, always in the same way.
final class ScriptedHistory {
  let place: TemporaryFolder
  /// Where the register lies in the repository; a step may move it.
  private(set) var register = "repo/winkel"

  /// Words that no page may ever hold.
  static let canaries = ["KANARIEAUTEUR", "kanarie@auteur.example", "KANARIEBERICHT"]

  /// An empty repository with the newsletter's register in it, not committed yet.
  init(_ options: String = "") throws {
    place = try TemporaryFolder()
    try place.copy(.newsletter, as: register)
    try shell("git init -q \(options)")
  }

  var news: String { "\(register)/activities/nieuwsbrief.md" }

  /// Runs lines of shell in the repository, with a person's name and the time of a commit.
  @discardableResult
  func shell(_ lines: String, at time: String = "2024-01-01T12:00:00Z") throws -> String {
    let run = try Program.shell(
      "set -e\n\(lines)", in: place.url.appending(path: "repo"),
      environment: [
        "GIT_AUTHOR_NAME": Self.canaries[0], "GIT_AUTHOR_EMAIL": Self.canaries[1],
        "GIT_COMMITTER_NAME": Self.canaries[0], "GIT_COMMITTER_EMAIL": Self.canaries[1],
        "GIT_AUTHOR_DATE": "2001-01-01T00:00:00Z", "GIT_COMMITTER_DATE": time,
        "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "commit.gpgSign", "GIT_CONFIG_VALUE_0": "false",
      ])
    #expect(run.status == 0, "\(lines): \(run.errors)")
    return run.output
  }

  /// Records everything as it is, at noon of a day or at another time.
  func commit(_ day: String, _ hour: String = "T12:00:00Z") throws {
    try shell("git add -A && git commit -q --allow-empty -m \(Self.canaries[2])", at: day + hour)
  }

  func change(_ name: String, _ old: String, to new: String) throws {
    try place.change("\(register)/\(name)", old, to: new)
  }

  func move(to folder: String) throws {
    try shell("mkdir -p \(folder) && rmdir \(folder) && git mv \(register.dropFirst(5)) \(folder)")
    register = "repo/\(folder)"
  }

  /// Makes the site anew, as it is on a day.
  @discardableResult
  func render(
    _ options: String = "", on day: String = "2026-11-23", language: String = "nl",
    of register: String? = nil,
    into site: String = "site", environment: [String: String] = [:]
  ) throws -> Program {
    try Program.shell(
      "exec \"$AVGREG\" render \(options) --on \(day) --language \(language) \(site) \(register ?? self.register)",
      in: place.url, environment: environment)
  }

  /// Every file of a site with its bytes as text, by path.
  func site(_ name: String = "site") throws -> [String: String] {
    let root = place.url.appending(path: name)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    var pages: [String: String] = [:]
    for path in paths {
      let file = root.appending(path: path)
      if (try? file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) ?? false {
        pages[path] = try String(contentsOf: file, encoding: .utf8)
      }
    }
    return pages
  }

  func page(_ name: String, of site: String = "site") throws -> String { try place.text("\(site)/\(name)") }
}
