import Foundation
import Templates
import Testing

@testable import Recordkeeping

@Suite("The built-in templates")
struct BuiltInFilesTests {
  @Test func `are the files of their folder`() throws {
    let folder = Project.folder.appending(path: "Templates")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !$0.hasSuffix(".swift") }
    let files = Templates.files.merging(Templates.internalFiles) { first, _ in first }
    let description = try String(contentsOf: Project.folder.appending(path: "Package.swift"), encoding: .utf8)
    for name in names.sorted() {
      let bytes = try Data(contentsOf: folder.appending(path: name))
      #expect(
        files[name].map { Data($0) } == bytes,
        "add a line for \(name) to Templates.swift (internal: Templates+Internal.swift)")
      #expect(description.contains(".embedInCode(\"\(name)\")"), "add a line for \(name) to Package.swift")
    }
    #expect(files.keys.sorted() == names.sorted())
  }
}
