import Foundation
import Testing

@testable import Recordkeeping

@Suite("A report in a file")
struct OutputFileTests {
  private let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  @Test func `takes the place of the one before, and leaves nothing beside it`() throws {
    try OutputFile.write(Array("a".utf8), to: place["report.json"])
    try OutputFile.write(Array("b".utf8), to: place["report.json"])
    #expect(place.text("report.json") == "b")
    #expect(try place.paths() == [".", "report.json"])
  }

  @Test func `goes into no folder, link or pipe, and makes no folder`() throws {
    try place.makeFolder(DiskPath("folder"))
    try place.link("nowhere", to: "gone")
    try place.makePipe("pipe")
    let before = try place.marks()
    for name in ["folder", "nowhere", "pipe", "missing/report.json", "folder/"] {
      #expect(throws: RunError.self, "\(name)") { try OutputFile.write([], to: place[name]) }
    }
    #expect(try place.marks() == before)
  }

  @Test func `goes through no link, and takes the place of none`() throws {
    try place.write("mine", to: "mine")
    try place.link("link", to: "mine")
    let before = try place.marks()
    #expect(throws: RunError.self) { try OutputFile.write(Array("report".utf8), to: place["link"]) }
    #expect(try place.marks() == before)
  }

  @Test func `keeps the mode of the file before`() throws {
    try place.write("a", to: "report.json")
    try place.setMode(0o600, of: "report.json")
    try OutputFile.write(Array("b".utf8), to: place["report.json"])
    #expect(try place.status("report.json").st_mode & 0o777 == 0o600)
  }

  @Test func `clears away what runs that were killed have left, and nothing else`() throws {
    let left = [
      ".avgreg-\(getpid()).report.json", ".avgreg-1-2.report.json", ".avgreg-99999.register/activities/a.md",
    ]
    let kept = [".avgreg-site", ".avgreg-building", ".avgreg-12", ".report.json", "avgreg-1.report.json"]
    for name in left + kept { try place.write("a", to: name) }
    try OutputFile.write(Array("b".utf8), to: place["report.json"])
    #expect(try place.paths() == (["."] + kept + ["report.json"]).sorted())
  }

  @Test func `waits for another run that writes in the same folder`() throws {
    let other = try OpenFolder(place.path)
    #expect(other.lock())
    // A thread of its own: those of the tests may all be waiting.
    Thread.detachNewThread {
      usleep(50_000)
      _ = try? other.makeFolder(DiskPath("free"))
      flock(other.descriptor, LOCK_UN)
    }
    try OutputFile.write(Array("b".utf8), to: place["report.json"])
    #expect(place["free"].kind == .folder)
    #expect(place.text("report.json") == "b")
  }

  @Test func `that does not fit says how much is lacking`() throws {
    let folder = try OpenFolder(place.path)
    let full = SystemFault(number: ENOSPC)
    let words = full.words(writing: 1 << 60, files: 1, in: folder).en
    #expect(words.hasPrefix("the disk is full (") && words.hasSuffix(" kB more needed)"))
    #expect(full.words(writing: 1, files: 1, in: folder).nl == "de schijf is vol")
    #expect(
      SystemFault(number: EIO).words(writing: 1 << 60, files: 1, in: folder) == SystemFault(number: EIO).words
    )
  }
}
