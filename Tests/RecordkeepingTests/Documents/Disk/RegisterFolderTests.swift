import Foundation
import Testing

@testable import Recordkeeping

@Suite("The folder of a register")
struct RegisterFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("+++\n+++\n", to: "organisation.md")
  }

  private func codes() throws -> [String: [String]] {
    let loaded = try RegisterFolder.load(folder.path)
    return Dictionary(grouping: loaded.flaws, by: \.code).mapValues { flaws in
      flaws.map { loaded.files[$0.span.file].path }
    }
  }

  @Test func `gives every record in order of bytes, with its bytes`() throws {
    try folder.write("b", to: "activities/b.md")
    try folder.write("é", to: "activities/a/c.md")
    try folder.write("a", to: "activities/a.en.md")
    try folder.write("p", to: "parties/p.md")
    try folder.write("v", to: "vocabulary.toml")
    try folder.write("o", to: "organisation.en.md")
    let loaded = try RegisterFolder.load(folder.path)
    #expect(
      loaded.files.map(\.path) == [
        "activities/a.en.md", "activities/a/c.md", "activities/b.md", "organisation.en.md", "organisation.md",
        "parties/p.md", "vocabulary.toml",
      ])
    #expect(loaded.files[1].bytes == [0xC3, 0xA9])
    #expect(loaded.flaws.isEmpty && loaded.unread.isEmpty && !loaded.isIncomplete)
  }

  @Test func `gives the files of a large folder in the same order, whoever read them`() throws {
    let numbers = (100..<250).map(String.init)
    for number in numbers { try folder.write("inhoud \(number)", to: "activities/a\(number).md") }
    try folder.makeFolder(DiskPath("activities/a175x.md"))
    try folder.write(String(repeating: "x", count: 2 << 20), to: "activities/a200x.md")
    let loaded = try RegisterFolder.load(folder.path)
    let names = (numbers + ["175x", "200x"]).sorted().map { "activities/a\($0).md" } + ["organisation.md"]
    #expect(loaded.files.map(\.path) == names)
    #expect(
      loaded.unread.sorted().map { loaded.files[$0].path } == ["activities/a175x.md", "activities/a200x.md"])
    for (number, file) in zip(numbers, loaded.files.filter { $0.path.utf8.count == 18 && !$0.bytes.isEmpty })
    {
      #expect(file.bytes == Array("inhoud \(number)".utf8))
    }
  }

  @Test(
    arguments: [
      (["activities/a.MD"], "name the file `a.md`"), (["activities/a.en.md.txt"], "name the file `a.en.md`"),
      (["activities/a.md", "activities/a.txt"], "`a.md` is already there"),
      (["a.txt"], "put it in `activities/`"),
      (["a.md"], nil),
    ] as [([String], String?)])
  func `says how a record is named that is not read`(paths: [String], help: String?) throws {
    for path in paths { try folder.write("+++\n+++\n", to: path) }
    let flaws = try RegisterFolder.load(folder.path).flaws
    #expect(flaws.map(\.code) == ["SYN44"])
    let told = flaws.first?.help?.en
    #expect(help.map { told?.hasPrefix($0) ?? false } ?? (told == nil), "\(told ?? "")")
  }

  @Test func `passes over what is no record, and counts it`() throws {
    let names = [
      "README.md", "activities/README.md", "activities/.x.md", "activities/.#a.md", "activities/#a.md#",
      "activities/a.md~", "activities/a.md.bak", "activities/a.md.orig", "activities/.a.md.swp",
      "dpia/wmo.pdf",
      "notes.md", "dpia/notes.md", "netlify.toml",
    ]
    for name in names { try folder.write("tekst", to: name) }
    // What Git keeps and what avgreg wrote is not counted.
    try folder.makeFolder(DiskPath(".git/objects"))
    for name in ["site/.avgreg-site", "site/index.html"] { try folder.write("tekst", to: name) }
    let loaded = try RegisterFolder.load(folder.path)
    #expect(loaded.files.map(\.path) == ["organisation.md"])
    #expect(loaded.flaws.isEmpty)
    #expect(loaded.skipped == names.count)
  }

  @Test func `leaves a register inside it and the templates alone`() throws {
    try folder.write("+++\n", to: "Registers/b/organisation.md")
    try folder.write("+++\n", to: "Registers/b/activities/x.md")
    try folder.write("+++\n", to: "Templates/page.md")
    #expect(try codes() == [:])
  }

  @Test func `holds up at no pipe, socket or device`() throws {
    try folder.makeFolder(DiskPath("activities"))
    try folder.makePipe("activities/pipe.md")
    try folder.makePipe("vocabulary.toml")
    try folder.link("activities/device.md", to: "/dev/zero")
    try makeSocket(folder["activities/socket.md"])
    try folder.makeFolder(DiskPath("activities/folder.md"))
    let codes = try codes()
    #expect(
      codes["SYN40"] == [
        "activities/folder.md", "activities/pipe.md", "activities/socket.md", "vocabulary.toml",
      ])
    #expect(codes["SYN42"] == ["activities/device.md"])
  }

  @Test func `holds up at no pipe that takes the place of the organisation`() throws {
    let other = try TemporaryFolder()
    try other.makePipe("organisation.md")
    let loaded = try RegisterFolder.load(other.path)
    #expect(loaded.flaws.map(\.code) == ["SYN40"])
    #expect(loaded.unread == [0])
  }

  @Test func `follows no link`() throws {
    try folder.makeFolder(DiskPath("activities"))
    try folder.link("activities/loop.md", to: "loop.md")
    try folder.link("activities/out.md", to: "/etc/passwd")
    try folder.link("activities/nowhere.md", to: "missing.md")
    try folder.link("activities/up", to: "..")
    try folder.link("parties", to: "/etc")
    let loaded = try RegisterFolder.load(folder.path)
    #expect(loaded.flaws.map(\.code) == Array(repeating: "SYN42", count: 5))
    #expect(loaded.files.allSatisfy { $0.path == "organisation.md" || $0.bytes.isEmpty })
    #expect(loaded.unread.count == 5)
  }

  @Test func `does not read a file of a gigabyte`() throws {
    try folder.makeSparse("sparse.bin", size: 1 << 30)
    try folder.makeFolder(DiskPath("activities"))
    try folder.makeSparse("activities/large.md", size: 1 << 30)
    try folder.write([UInt8](repeating: 0x61, count: 1 << 20), to: DiskPath("activities/just.md"))
    try folder.write([UInt8](repeating: 0x61, count: 1 << 20 + 1), to: DiskPath("activities/over.md"))
    let loaded = try RegisterFolder.load(folder.path)
    #expect(
      loaded.flaws.map { loaded.files[$0.span.file].path } == ["activities/large.md", "activities/over.md"])
    #expect(loaded.flaws.first?.detail?.nl == "1073741824 bytes")
    #expect(loaded.files.first { $0.path == "activities/just.md" }?.bytes.count == 1 << 20)
  }

  @Test func `reads files of every size around its buffer whole`() throws {
    let sizes = [0, 1, 65535, 65536, 65537, 131_072, 200_000]
    for size in sizes {
      try folder.write(
        (0..<size).map { UInt8(truncatingIfNeeded: $0 / 7) }, to: DiskPath("activities/s\(size).md"))
    }
    let loaded = try RegisterFolder.load(folder.path)
    for size in sizes {
      let file = try #require(loaded.files.first { $0.path == "activities/s\(size).md" })
      #expect(file.bytes == (0..<size).map { UInt8(truncatingIfNeeded: $0 / 7) })
    }
  }

  @Test func `says which file cannot be read and reads the others`() throws {
    try folder.write("a", to: "activities/a.md")
    try folder.write("b", to: "activities/b.md")
    try folder.write("c", to: "activities/shut/c.md")
    try folder.setMode(0, of: "activities/a.md")
    try folder.setMode(0, of: "activities/shut")
    guard getuid() != 0 else {
      print("Skipped: root reads everything, so an unreadable file needs another user.")
      return
    }
    let loaded = try RegisterFolder.load(folder.path)
    #expect(loaded.flaws.map(\.code) == ["SYN46", "SYN46"])
    #expect(loaded.isIncomplete)
    #expect(loaded.files.contains { $0.path == "activities/b.md" && $0.bytes == [0x62] })
  }

  @Test func `cannot be loaded when it is not there`() {
    let error = #expect(throws: RunError.self) { try RegisterFolder.load("/no/such/folder") }
    #expect(error?.message(in: .nl) == "kan /no/such/folder niet lezen: het bestaat niet.")
  }

  @Test func `takes every hostile name without a word lost`() throws {
    guard let names = try HostileName.all() else { return }
    try folder.makeFolder(DiskPath("activities"))
    for name in names {
      try folder.write(Array("+++\n+++\n".utf8), to: DiskPath("activities").appending(name.path))
    }
    let loaded = try RegisterFolder.load(folder.path)
    let passed = names.filter { $0.path.isPassedOver }.count
    #expect(loaded.skipped == passed - names.count { $0.path == DiskPath(".git") })
    #expect(loaded.files.count == names.count - passed + 1)
    let byCode = Dictionary(grouping: loaded.flaws, by: \.code).mapValues(\.count)
    #expect(byCode["SYN45"] == 3)
    #expect(byCode["SYN48"] == 3)
    #expect(byCode["SYN49"] == 4)
    for (number, file) in loaded.files.enumerated() {
      let isFlawed = loaded.flaws.contains { $0.span.file == number }
      let name = DiskPath(file.path).name.text ?? ""
      let isTwin = file.path == "activities/index.md"
      #expect(isFlawed == (RecordName(name) == nil || isTwin), "\(SafeText.shown(file.path))")
    }
  }

  @Test func `reads a file whose name cannot be an id`() throws {
    try folder.write("tekst", to: "activities/a\u{1B}[31mb.md")
    let loaded = try RegisterFolder.load(folder.path)
    #expect(loaded.flaws.map(\.code) == ["SYN43"])
    #expect(loaded.files.first?.bytes == Array("tekst".utf8))
    #expect(loaded.unread.isEmpty)
  }

  @Test func `numbers its files from where it is told`() throws {
    try folder.write(to: "activities/B.md")
    let loaded = try RegisterFolder.load(folder.path, firstNumber: 7)
    #expect(loaded.flaws.map(\.span) == [Span(file: 7, start: 0, end: 0)])
  }
}

/// Makes a socket on the disk; a socket's path is short, so it is made from within its folder's descriptor.
private func makeSocket(_ path: DiskPath) throws {
  let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
  defer { close(descriptor) }
  var address = sockaddr_un()
  address.sun_family = sa_family_t(AF_UNIX)
  withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.bytes.prefix(107)) }
  let size = socklen_t(MemoryLayout<sockaddr_un>.size)
  let result = withUnsafePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, size) }
  }
  guard result == 0 else { throw SystemFault.last }
}
