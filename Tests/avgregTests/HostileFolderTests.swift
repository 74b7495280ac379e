import Foundation
import Testing

@Suite("A folder with odd files")
struct HostileFolderTests {
  private let place: TemporaryFolder

  init() throws {
    place = try TemporaryFolder()
    try place.copy(.newsletter, as: "winkel")
  }

  @Test func `cannot make a terminal obey`() throws {
    try place.write("+++\ntitle = “x”\n+++\n", to: "winkel/activities/a\u{1B}[31m\u{202E}b.md")
    try place.write("+++\ntitle = \u{1B}]0;x\u{7}\n+++\n", to: "winkel/activities/c.md")
    let run = try Program.run("check", "winkel", in: place.url)
    #expect(run.status == 1)
    #expect(run.output.contains("winkel/activities/a\\u{1B}[31m\\u{202E}b.md"))
    for scalar in ["\u{1B}", "\u{7}", "\u{202E}"] {
      #expect(!(run.output + run.errors).unicodeScalars.contains(Unicode.Scalar(scalar) ?? "?"))
    }
  }

  @Test func `is checked without waiting for a pipe in it`() throws {
    #expect(try Program.shell("mkfifo winkel/activities/pijp.md", in: place.url).status == 0)
    let run = try Program.shell("timeout 20 \"$AVGREG\" check winkel --on 2026-11-23", in: place.url)
    #expect(run.status == 1)
    #expect(run.output.contains("fout[SYN40]"))
  }

  @Test func `is checked as far as it can be read, and exits with 2`() throws {
    try place.write("+++\ntitle = “x”\n+++\n", to: "winkel/activities/fout.md")
    let run = try unprivileged(
      "chmod 000 winkel/parties/voorbeeldmail.md", "check winkel --on 2026-11-23")
    guard let run else { return }
    #expect(run.status == 2)
    #expect(run.output.contains("fout[SYN46]"))
    #expect(run.output.contains("fout[SYN08]"))
    #expect(run.output.hasSuffix("`avgreg render` schrijft geen site: niet alles is gelezen\n"))
  }

  @Test(arguments: ["700", "711"])
  func `among others does not keep those from being checked`(mode: String) throws {
    try place.copy(.newsletter, as: "dicht")
    let run = try unprivileged(
      "chown \"$(id -u)\" dicht && chmod \(mode) dicht && if test \"$(id -u)\" != 0; then chmod a-r dicht; fi",
      "check dicht winkel --on 2026-11-23")
    guard let run else { return }
    #expect(run.status == 2)
    #expect(run.output.hasPrefix("winkel: 1 activiteit"))
    #expect(run.errors == "avgreg: kan dicht niet lezen: u hebt daar geen rechten voor.\n")
  }

  /// Runs the program as someone whom the system refuses things; nothing where there is no way to.
  private func unprivileged(_ preparation: String, _ arguments: String) throws -> Program? {
    let isRoot = try Program.shell("test \"$(id -u)\" = 0").status == 0
    if isRoot, try Program.shell("command -v setpriv").status != 0 {
      print("Skipped: root may read everything, and setpriv is not here to become someone else.")
      return nil
    }
    let prefix = isRoot ? "chmod 755 . && exec setpriv --reuid=65534 --regid=65534 --clear-groups" : "exec"
    // The program may lie where only its owner comes: a copy beside the register can be run by anyone.
    return try Program.shell(
      "\(preparation) && cp \"$AVGREG\" ./avgreg && chmod 755 avgreg && \(prefix) ./avgreg \(arguments)",
      in: place.url)
  }
}
