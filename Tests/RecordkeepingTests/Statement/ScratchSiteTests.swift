import Foundation
import Testing
@testable import Recordkeeping
@Suite struct ScratchSiteTests {
  @Test(arguments: ExampleRegisters.names) func write(name: String) throws {
    let p = Publication(of: try ExampleRegisters.reading(name), on: ExampleRegisters.day)
    switch p.pages() {
    case .success(let pages):
      for (path, bytes) in pages {
        let url = URL(filePath: "/tmp/site-out/\(name)/\(path)")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
      }
    case .failure(let f): for x in f.flaws { print(p.files[x.span.file].path, p.files[x.span.file].position(at: x.span.start), x.code, x.detail?.en ?? "") }
    }
  }
}
