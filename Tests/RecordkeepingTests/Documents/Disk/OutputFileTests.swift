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

  @Test func `follows the user's own link to a file no further than its name`() throws {
    try place.write("mine", to: "mine")
    try place.link("link", to: "mine")
    try OutputFile.write(Array("report".utf8), to: place["link"])
    #expect(place.text("mine") == "mine")
    #expect(place.text("link") == "report")
  }
}
