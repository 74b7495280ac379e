import Foundation
import Testing

@testable import Recordkeeping

@Suite("Changes to a register")
struct RegisterEditTests {
  private static let activity = """
    +++
    title = "Bestellen"
    role = "controller"
    status = "draft"
    recipients = ["post"]
    +++

    """

  private func register() throws -> (folder: TemporaryFolder, checkup: Checkup) {
    let folder = try TemporaryFolder()
    try folder.write("+++\nformat = 1\nname = \"Winkel\"\nlanguages = [\"nl\"]\n+++\n", to: "organisation.md")
    try folder.write(Self.activity, to: "activities/bestellen.md")
    try folder.write("+++\nname = \"Post\"\nrole = \"controller\"\n+++\n", to: "parties/post.md")
    return (folder, try load(folder))
  }

  private func load(_ folder: TemporaryFolder) throws -> Checkup {
    let register = FoundRegister(name: "winkel", path: folder.path, whole: folder.path, templates: nil)
    return try Checkup.load(register, on: LawDates.date)
  }

  private func changing(
    _ checkup: Checkup, _ path: String = "activities/bestellen.md",
    _ change: (inout RecordEdit) throws -> Void
  ) throws -> RegisterEdit {
    var edit = RegisterEdit(checkup)
    var record = try RecordEdit(try #require(edit.file(path)))
    try change(&record)
    edit.put(record.file)
    return edit
  }

  @Test func `are held against the rules before they are written`() throws {
    let (folder, checkup) = try register()
    let edit = try changing(checkup) { try $0.set(["owner"], to: .string("Winkel")) }
    let verdict = edit.verdict(on: LawDates.date)
    #expect(verdict.isAllowed)
    #expect(verdict.new.isEmpty)
    #expect(verdict.gone.map(\.rule.code) == ["ENT12"])
    #expect(folder.text("activities/bestellen.md") == Self.activity)
    try edit.write()
    #expect(
      folder.text("activities/bestellen.md")
        == Self.activity.replacingOccurrences(
          of: "[\"post\"]\n", with: "[\"post\"]\nowner = \"Winkel\"\n"))
    #expect(try folder.paths().contains { $0.contains("/.") } == false)
  }

  @Test func `are refused where a place would no longer be read for what it is`() throws {
    let checkup = try register().checkup
    let verdict = try changing(checkup) { try $0.set(["recipients"], to: .strings(["pst"])) }
      .verdict(on: LawDates.date)
    #expect(verdict.refused.map(\.rule.code) == ["REC01"])
    #expect(verdict.isAllowed == false)
    #expect(
      try changing(checkup) { try $0.set(["titel"], to: .string("x")) }.verdict(on: LawDates.date)
        .refused.map(\.rule.code) == ["KEY01"])
  }

  @Test func `that say nothing new write nothing`() throws {
    let (folder, checkup) = try register()
    let marks = try folder.marks()
    let edit = try changing(checkup) { try $0.set(["status"], to: .string("draft")) }
    #expect(edit.isEmpty)
    try edit.write()
    #expect(try folder.marks() == marks)
  }

  @Test func `keep the mode of a file`() throws {
    let (folder, checkup) = try register()
    for mode: mode_t in [0o600, 0o640, 0o755, 0o444] {
      try folder.setMode(mode, of: "activities/bestellen.md")
      let owner = "Winkel \(mode)"
      try changing(try load(folder)) { try $0.set(["owner"], to: .string(owner)) }.write()
      #expect(try folder.status("activities/bestellen.md").st_mode & 0o777 == mode)
    }
    #expect(checkup.reading.files.count == 3)
  }

  @Test func `are refused when the file was changed meanwhile`() throws {
    let (folder, checkup) = try register()
    let edit = try changing(checkup) { try $0.set(["owner"], to: .string("Winkel")) }
    try folder.write(Self.activity + "Meer.\n", to: "activities/bestellen.md")
    let marks = try folder.marks()
    let error = #expect(throws: RunError.self) { try edit.write() }
    #expect(error?.why.nl == "het bestand is intussen door een ander programma gewijzigd")
    #expect(
      try folder.marks().map { $0.components(separatedBy: ".").first }
        == marks.map { $0.components(separatedBy: ".").first })
    #expect(folder.text("activities/bestellen.md") == Self.activity + "Meer.\n")
  }

  @Test func `are refused for a link, and for what took the place of a file`() throws {
    for (make, word) in [("link", "een symbolische koppeling"), ("pipe", "een pijp (FIFO)")] {
      let (folder, checkup) = try register()
      let edit = try changing(checkup) { try $0.set(["owner"], to: .string("Winkel")) }
      try OpenFolder(folder["activities"]).remove(DiskPath("bestellen.md"))
      try folder.write(Self.activity, to: "elders.md")
      if make == "link" {
        try folder.link("activities/bestellen.md", to: "../elders.md")
      } else {
        try folder.makePipe("activities/bestellen.md")
      }
      let error = #expect(throws: RunError.self) { try edit.write() }
      #expect(error?.why.nl == "het is \(word)")
      #expect(folder.text("elders.md") == Self.activity)
    }
  }

  @Test func `are refused behind a folder that became a link`() throws {
    let (folder, checkup) = try register()
    let edit = try changing(checkup) { try $0.set(["owner"], to: .string("Winkel")) }
    let other = try TemporaryFolder()
    try other.write(Self.activity, to: "bestellen.md")
    try OpenFolder(folder["activities"]).remove(DiskPath("bestellen.md"))
    try OpenFolder(folder.path).removeFolder(DiskPath("activities"))
    try folder.link("activities", to: other.path.shown)
    #expect(throws: RunError.self) { try edit.write() }
    #expect(other.text("bestellen.md") == Self.activity)
  }

  @Test func `make a new file where there is none, and never over another`() throws {
    let (folder, checkup) = try register()
    var edit = RegisterEdit(checkup)
    edit.put(SourceFile("parties/bank.md", "+++\nname = \"Bank\"\n+++\n"))
    edit.put(SourceFile("activities/winkel/ophalen.md", Self.activity))
    #expect(edit.verdict(on: LawDates.date).after.reading.register.parties.map(\.id) == ["bank", "post"])
    try folder.write("van een ander", to: "parties/bank.md")
    let error = #expect(throws: RunError.self) { try edit.write() }
    #expect(error?.why.nl == "dat bestand is er al")
    #expect(folder.text("parties/bank.md") == "van een ander")
    #expect(try folder.paths("activities") == [".", "bestellen.md"])
    try OpenFolder(folder["parties"]).remove(DiskPath("bank.md"))
    try edit.write()
    #expect(folder.text("activities/winkel/ophalen.md") == Self.activity)
    #expect(try folder.status("parties/bank.md").st_mode & 0o777 == 0o644)
    #expect(try folder.status("activities/winkel").st_mode & 0o777 == 0o755)
  }

  @Test func `move a file, with its mode, and tell nothing new for it`() throws {
    let (folder, _) = try register()
    try folder.setMode(0o640, of: "parties/post.md")
    var edit = try changing(try load(folder)) { try $0.set(["recipients"], to: .strings(["koerier"])) }
    try edit.move("parties/post.md", to: "parties/koerier.md")
    #expect(throws: RunError.self) { try edit.move("parties/koerier.md", to: "activities/Bestellen.md") }
    let verdict = edit.verdict(on: LawDates.date, afterRenaming: true)
    #expect(verdict.new.isEmpty && verdict.gone.isEmpty && verdict.isAllowed)
    try edit.write()
    #expect(try folder.paths("parties") == [".", "koerier.md"])
    #expect(try folder.status("parties/koerier.md").st_mode & 0o777 == 0o640)
  }

  @Test func `of which one cannot be written leave all as they were`() throws {
    let (folder, checkup) = try register()
    var edit = try changing(checkup) { try $0.set(["owner"], to: .string("Winkel")) }
    edit.put(SourceFile("parties/post.md", "+++\nname = \"PostNL\"\nrole = \"controller\"\n+++\n"))
    try folder.write("+++\nname = \"Ander\"\n+++\n", to: "parties/post.md")
    #expect(throws: RunError.self) { try edit.write() }
    #expect(folder.text("activities/bestellen.md") == Self.activity)
    #expect(
      try folder.paths() == [
        ".", "activities", "activities/bestellen.md", "organisation.md", "parties", "parties/post.md",
      ])
  }

  @Test func `clear away what a run that was killed has left`() throws {
    let (folder, checkup) = try register()
    for name in [
      "activities/.avgreg-1.bestellen.md", "parties/.avgreg-2.post.md", ".avgreg-3.organisation.md",
    ] {
      try folder.write("half", to: name)
    }
    try changing(checkup) { try $0.set(["owner"], to: .string("Winkel")) }.write()
    #expect(try folder.paths().contains { $0.contains(".avgreg-") } == false)
  }

  @Test func `move a file that stays as it is in one step`() throws {
    let (folder, checkup) = try register()
    let before = try folder.status("parties/post.md").st_ino
    var edit = RegisterEdit(checkup)
    try edit.move("parties/post.md", to: "parties/koerier.md")
    try edit.write()
    #expect(try folder.status("parties/koerier.md").st_ino == before)
    #expect(try folder.paths("parties") == [".", "koerier.md"])
  }
}
