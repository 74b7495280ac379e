import Foundation
import Testing

@Suite("What fuzzing has found")
struct KeptInputTests {
  /// The inputs that broke a promise once, and a few that reach far, by target.
  private static func inputs(of target: FuzzTarget) throws -> [(name: String, bytes: [UInt8])] {
    let home = URL(filePath: #filePath).appending(path: "../..").standardized
    return try ["Crashes", "Corpora"].flatMap { kind in
      let folder = home.appending(path: "\(kind)/\(target.name)")
      guard FileManager.default.fileExists(atPath: folder.path) else { return [(String, [UInt8])]() }
      return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
        ("\(kind)/\(target.name)/\(name)", Array(try Data(contentsOf: folder.appending(path: name))))
      }
    }
  }

  @Test(arguments: FuzzTarget.all.map(\.name)) func `breaks no promise again`(name: String) throws {
    let target = try #require(FuzzTarget.named(name))
    for (path, bytes) in try Self.inputs(of: target) {
      do throws(Breach) {
        try target.check(bytes)
      } catch {
        Issue.record("Fuzzing/\(path): \(error)")
      }
    }
  }

  @Test func `is kept under the name of a target`() throws {
    let home = URL(filePath: #filePath).appending(path: "../..").standardized
    for kind in ["Crashes", "Corpora"] {
      for name in try FileManager.default.contentsOfDirectory(atPath: home.appending(path: kind).path)
      where name != "README.md" {
        #expect(FuzzTarget.named(name) != nil, "Fuzzing/\(kind)/\(name)")
      }
    }
  }

  @Test func `would be seen`() {
    #expect(throws: Breach.self) {
      try Markup.check(Array("<p onclick=\"x\">".utf8), allowing: Markup.ofPages)
    }
    #expect(throws: Breach.self) { try Markup.check(Array("<p>".utf8), allowing: Markup.ofPages) }
    #expect(throws: Breach.self) {
      try Markup.check(Array("<a href=\"data:x\"></a>".utf8), allowing: Markup.ofPages)
    }
    #expect(throws: Never.self) {
      try Markup.check(Array("<a href=\"/x\">a</a>".utf8), allowing: Markup.ofPages)
    }
  }
}
