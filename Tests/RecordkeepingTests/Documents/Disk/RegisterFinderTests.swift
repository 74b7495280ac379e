import Foundation
import Testing

@testable import Recordkeeping

/// These change the current folder, so they run one after the other; nothing else in the tests depends on it.
@Suite("Finding registers", .serialized)
struct RegisterFinderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["b", "a"] {
      try folder.write("+++\n+++\n", to: "Registers/\(name)/organisation.md")
      try folder.write("+++\n+++\n", to: "Registers/\(name)/activities/deep/x.md")
    }
    try folder.makeFolder(DiskPath("Registers/none"))
    try folder.makeFolder(DiskPath(".git"))
  }

  private func find(_ arguments: String..., from place: String = ".") throws -> FoundRegisters {
    let before = FileManager.default.currentDirectoryPath
    defer { _ = FileManager.default.changeCurrentDirectoryPath(before) }
    #expect(FileManager.default.changeCurrentDirectoryPath(folder[place].shown))
    return try RegisterFinder.find(arguments)
  }

  @Test func `names the file that is the organisation's but for its ending`() throws {
    let folder = try TemporaryFolder()
    try folder.write("+++\n+++\n", to: "winkel/organisation.md.txt")
    let fault = RunError.organisationMissing(folder["winkel"])
    #expect(fault.next?.en.hasSuffix("/organisation.md.txt the name `organisation.md`.") ?? false)
  }

  @Test(arguments: [
    (".", "Registers/a"), ("Registers", "a"), ("Registers/none", "../a"), ("Registers/a", "."),
    ("Registers/a/activities/deep", "../.."),
  ])
  func `looks upwards from where one stands`(place: String, shown: String) throws {
    let found = try find(from: place)
    #expect(found.registers.first?.name == "a")
    #expect(found.registers.first?.path == DiskPath(shown))
    #expect(found.isFolder == (found.registers.count == 2))
    #expect(found.registers.count == (place.hasPrefix("Registers/a") ? 1 : 2))
    #expect(found.faults.isEmpty)
  }

  @Test(arguments: [
    ("Registers/b", "Registers/b"), ("Registers/b/", "Registers/b"), ("./Registers/b", "Registers/b"),
    ("Registers/b/organisation.md", "Registers/b"), ("Registers/b/activities/deep/x.md", "Registers/b"),
    ("Registers/b/activities", "Registers/b"),
  ])
  func `takes a register by its name or by what lies in it`(argument: String, shown: String) throws {
    let found = try find(argument)
    #expect(found.registers.map(\.path) == [DiskPath(shown)])
    #expect(found.registers.first?.name == "b")
    #expect(!found.isFolder)
    #expect(found.registers.first?.shown("activities/x.md") == "\(shown)/activities/x.md")
  }

  @Test(arguments: ["Registers", "."])
  func `takes every register in a folder, in order`(argument: String) throws {
    let found = try find(argument)
    #expect(found.registers.map(\.name) == ["a", "b"])
    #expect(found.isFolder)
  }

  @Test func `looks into the folders of a folder of registers, in order, but not everywhere`() throws {
    for place in ["klanten/a", "klanten/noord/b", "klanten/noord/c", "klanten/z", "Registers/groep/d"] {
      try folder.write("+++\n+++\n", to: "\(place)/organisation.md")
    }
    try folder.write("+++\n+++\n", to: "klanten/.oud/e/organisation.md")
    try folder.write("+++\n+++\n", to: "klanten/1/2/3/f/organisation.md")
    try folder.write("+++\n+++\n", to: "klanten/1/2/3/4/g/organisation.md")
    try folder.write("x", to: "klanten/site/nl/activities/x.html")
    try folder.write("+++\n+++\n", to: "klanten/h/activities/x.md")
    try folder.write("+++\n+++\n", to: "klanten/website/content/activities/yoga.md")
    try folder.write("+++\n+++\n", to: "klanten/node_modules/a/organisation.md")
    let found = try find("klanten")
    #expect(found.registers.map(\.name) == ["f", "a", "b", "c", "z"])
    #expect(found.faults == [.organisationMissing(DiskPath("klanten/h"))])
    #expect(try find("Registers").registers.map(\.name) == ["a", "b", "d"])
    #expect(try find().registers.map(\.name) == ["a", "b", "d"])
    #expect(try find("klanten/noord").registers.map(\.name) == ["b", "c"])
  }

  @Test func `looks deeper where a folder is asked for that has registers deeper down alone`() throws {
    try folder.write("+++\n+++\n", to: "groepen/noord/x/organisation.md")
    try folder.write("+++\n+++\n", to: "groepen/zuid/y/organisation.md")
    let found = try find("groepen")
    #expect(found.registers.map(\.path) == [DiskPath("groepen/noord/x"), DiskPath("groepen/zuid/y")])
    #expect(found.isFolder)
    #expect(try find().registers.map(\.name) == ["a", "b"])
  }

  @Test func `names each register once and a whole path from where one stands`() throws {
    let found = try find("Registers/b", folder["Registers/b"].shown, "Registers/a")
    #expect(found.registers.map(\.path) == [DiskPath("Registers/b"), DiskPath("Registers/a")])
    #expect(found.isFolder)
  }

  @Test func `says so when there is no register`() throws {
    try folder.makeFolder(DiskPath("empty/.git"))
    let named = #expect(throws: RunError.self) { try find("empty") }
    #expect(
      named?.message(in: .nl)
        == "geen register gevonden in empty: een register is een map met `organisation.md`. "
        + "Begin met `avgreg init`.")
    #expect(throws: RunError.self) { try find(from: "empty") }
    let missing = #expect(throws: RunError.self) { try find("missing") }
    #expect(missing?.message(in: .en) == "cannot read missing: it does not exist.")
  }

  @Test func `tells of a register that is a link or lacks its organisation`() throws {
    try folder.link("Registers/c", to: "a")
    try folder.write("+++\n+++\n", to: "Registers/d/activities/x.md")
    let found = try find("Registers")
    #expect(found.registers.map(\.name) == ["a", "b"])
    #expect(
      found.faults == [
        .registerLinked(DiskPath("Registers/c")), .organisationMissing(DiskPath("Registers/d")),
      ])
    let error = #expect(throws: RunError.self) { try find("Registers/d") }
    #expect(error == .organisationMissing(DiskPath("Registers/d")))
  }

  @Test
  func
    `finds the templates in the register, beside it, or beside the folder, and names them from where one stands`()
    throws
  {
    #expect(try find("Registers/a").registers.first?.templates == nil)
    for place in ["Templates", "Registers/Templates", "Registers/a/Templates"] {
      try folder.write(to: "\(place)/statement.html")
      #expect(try find("Registers/a").registers.first?.templates == DiskPath(place))
      #expect(
        try find("a", from: "Registers").registers.first?.templates
          == DiskPath(place.hasPrefix("Registers/") ? String(place.dropFirst(10)) : "../\(place)"))
    }
  }

  @Test func `finds the templates beside the folder for a register deeper in it too`() throws {
    try folder.write("+++\n+++\n", to: "Registers/groep/d/organisation.md")
    try folder.write(to: "Templates/statement.html")
    #expect(try find("Registers/groep/d").registers.first?.templates == DiskPath("Templates"))
    try folder.write(to: "Registers/groep/Templates/statement.html")
    #expect(
      try find("Registers/groep/d").registers.first?.templates == DiskPath("Registers/groep/Templates"))
  }

  @Test func `leaves a folder of templates alone that is the built-in set or another program's`() throws {
    try folder.write(to: "Templates/Templates.swift")
    try folder.write(to: "Templates/nl.toml")
    try folder.write(to: "Registers/Templates/letter.odt")
    #expect(try find("Registers/a").registers.first?.templates == nil)
  }
}

@Suite("The folder of templates")
struct TemplatesFolderTests {
  @Test func `gives its files and says what is odd`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", to: "style.css")
    try folder.write("b", to: "nl.toml")
    try folder.write("c", to: ".hidden")
    try folder.link("page.html", to: "/etc/passwd")
    let loaded = try TemplatesFolder.load(folder.path, firstNumber: 3)
    #expect(loaded.files.map(\.path) == ["nl.toml", "page.html", "style.css"])
    #expect(loaded.flaws == [Flaw("SYN42", at: Span(file: 4, start: 0, end: 0))])
    #expect(loaded.unread == [4])
  }
}
