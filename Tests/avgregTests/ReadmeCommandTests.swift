import Foundation
import Testing

@Suite("README.md")
struct ReadmeCommandTests {
  @Test func `names only commands that there are`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../README.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let names = Set(Commands.all.filter { $0.path.count == 2 }.map { $0.path[1] }).union(["help"])
    let named = text.matches(of: /(`|\$ )avgreg ([a-z-]+)[^`\n]*\n?([^\n]*)/)
      // What is shown as a mistake is none.
      .filter { !$0.3.hasPrefix("avgreg: cannot run") }.map { String($0.2) }.filter { !$0.hasPrefix("-") }
    #expect(named.count > 20)
    for name in named { #expect(names.contains(name), "avgreg \(name)") }
  }
}
