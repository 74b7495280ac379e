import Foundation
import Testing

@testable import Recordkeeping

@Suite("A new folder")
struct NewFolderTests {
  static let files = [
    SourceFile(path: "organisation.md", bytes: Array("a".utf8)),
    SourceFile(path: "activities/nieuwsbrief.md", bytes: Array("b".utf8)),
  ]

  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: ["new", "empty"])
  func `gets every file, readable by all`(name: String) throws {
    try folder.makeFolder(DiskPath("empty"))
    try NewFolder(folder[name]).write(Self.files)
    #expect(folder.text("\(name)/organisation.md") == "a")
    #expect(folder.text("\(name)/activities/nieuwsbrief.md") == "b")
    #expect(try folder.status(name).st_mode & 0o777 == 0o755)
    #expect(try folder.status("\(name)/activities").st_mode & 0o777 == 0o755)
    #expect(try folder.status("\(name)/organisation.md").st_mode & 0o777 == 0o644)
  }

  @Test func `is refused where something stands already`() throws {
    try folder.write("mine", to: "full/.hidden")
    try folder.write("mine", to: "file")
    try folder.link("loose", to: "nowhere")
    let before = try folder.marks()
    for name in ["full", "file", "loose", "missing/new", "file/new"] {
      #expect(throws: RunError.self) { try NewFolder(folder[name]) }
    }
    #expect(try folder.marks() == before)
  }

  @Test func `takes back what it made, and nothing else`() throws {
    let failing = Self.files + [SourceFile(path: "activities/nieuwsbrief.md", bytes: [])]
    #expect(throws: RunError.self) { try NewFolder(folder["new"]).write(failing) }
    #expect(try folder.paths() == ["."])

    try folder.makeFolder(DiskPath("empty"))
    let place = try NewFolder(folder["empty"])
    try folder.write("mine", to: "empty/activities/nieuwsbrief.md")
    #expect(throws: RunError.self) { try place.write(Self.files) }
    #expect(try folder.paths("empty") == [".", "activities", "activities/nieuwsbrief.md"])
    #expect(folder.text("empty/activities/nieuwsbrief.md") == "mine")
  }

  @Test func `is made without what a run that was killed has left`() throws {
    try folder.write("half", to: ".avgreg-1.new/activities/nieuwsbrief.md")
    try NewFolder(folder["new"]).write(Self.files)
    #expect(
      try folder.paths() == [
        ".", "new", "new/activities", "new/activities/nieuwsbrief.md", "new/organisation.md",
      ])
    // One that exists is filled from within, so what was left there makes it no less empty.
    try folder.write("half", to: "empty/.avgreg-1.empty/activities/nieuwsbrief.md")
    try NewFolder(folder["empty"]).write(Self.files)
    #expect(
      try folder.paths("empty") == [".", "activities", "activities/nieuwsbrief.md", "organisation.md"])
  }
}
