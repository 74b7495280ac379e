import Foundation
import Testing

/// A repository of Git on a real disk, with the newsletter's register in the folder `winkel`.
final class Repository {
  let place: TemporaryFolder
  var url: URL { place.url.appending(path: "repo") }

  init(_ options: String = "") throws {
    place = try TemporaryFolder()
    try place.copy(.newsletter, as: "repo/winkel")
    try git("init -q \(options)")
    try commit()
  }

  /// Runs a command of git as the owner would.
  @discardableResult
  func git(_ command: String) throws -> String {
    let run = try Program.shell("git -c user.name=x -c user.email=x@example.com \(command)", in: url)
    #expect(run.status == 0, "git \(command): \(run.errors)")
    return run.output
  }

  func commit() throws { try git("add -A && git -c user.name=x -c user.email=x@example.com commit -qm x") }

  /// Runs lines of shell in the repository; `$MARKER` is a file that nothing may ever make.
  func shell(_ lines: String) throws {
    let run = try Program.shell("set -e\n\(lines)", in: url, environment: ["MARKER": marker])
    #expect(run.status == 0, "\(lines): \(run.errors)")
  }

  /// Holds the register against an earlier revision.
  func check(
    _ register: String = "winkel", since revision: String = "HEAD", environment: [String: String] = [:]
  ) throws -> Program {
    try Program.shell(
      "exec \"$AVGREG\" check \(register) --on 2026-11-23 --language en \"--since=$REVISION\"", in: url,
      environment: environment.merging(["REVISION": revision]) { given, _ in given })
  }

  /// Makes the register lack something that it did not lack before.
  func spoil() throws {
    try place.change("repo/winkel/activities/nieuwsbrief.md", "role = \"controller\"", to: "role = \"boss\"")
  }

  var marker: String { place.url.appending(path: "marker").path }
  var isBitten: Bool { FileManager.default.fileExists(atPath: marker) }
}
