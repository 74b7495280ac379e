import Foundation
import Testing

@testable import Recordkeeping

@Suite("Writing a site")
struct SiteWriterTests {
  private let folder: TemporaryFolder
  private var target: DiskPath { folder["site"] }

  init() throws { folder = try TemporaryFolder() }

  private func site(_ pages: [String: String]) throws -> Site {
    var site = Site()
    for (path, text) in pages.sorted(by: { $0.key < $1.key }) { try site.add(Array(text.utf8), at: path) }
    return site
  }

  @discardableResult
  private func write(_ pages: [String: String]) throws -> SiteOutcome {
    try SiteWriter.write(site(pages), to: target)
  }

  private func refusal(_ pages: [String: String] = ["index.html": "a"]) -> RunError? {
    #expect(throws: RunError.self) { try write(pages) }
  }

  /// What lies beside and in the site, without the manifest.
  private func everything() throws -> [String] {
    try folder.paths().filter { $0 != "." && !$0.hasSuffix(".avgreg-site") }
  }

  private let first = ["index.html": "a", "nl/index.html": "b", "nl/cookies.html": "c"]

  @Test func `makes a new folder that all can read whatever the umask`() throws {
    let before = umask(0o077)
    defer { umask(before) }
    let outcome = try write(first)
    #expect(outcome == SiteOutcome(written: 3, unchanged: 0, removed: 0, leftBehind: []))
    #expect(
      try everything() == [
        "site", "site/index.html", "site/nl", "site/nl/cookies.html", "site/nl/index.html",
      ])
    #expect(folder.text("site/nl/index.html") == "b")
    for name in ["site", "site/nl"] { #expect(try folder.status(name).st_mode & 0o7777 == 0o755) }
    for name in ["site/index.html", "site/.avgreg-site"] {
      #expect(try folder.status(name).st_mode & 0o7777 == 0o644)
    }
  }

  @Test func `fills a folder that is empty`() throws {
    try folder.makeFolder(DiskPath("site"))
    try write(first)
    #expect(folder.text("site/nl/cookies.html") == "c")
  }

  @Test func `touches nothing when nothing changed`() throws {
    try write(first)
    let before = try folder.marks()
    let outcome = try write(first)
    #expect(outcome == SiteOutcome(written: 0, unchanged: 3, removed: 0, leftBehind: []))
    #expect(try folder.marks() == before)
  }

  @Test func `writes the pages that changed and links the others over`() throws {
    try write(first)
    let before = try folder.status("site/nl/index.html")
    var second = first
    second["nl/cookies.html"] = "anders"
    #expect(try write(second) == SiteOutcome(written: 1, unchanged: 2, removed: 0, leftBehind: []))
    #expect(folder.text("site/nl/cookies.html") == "anders")
    let after = try folder.status("site/nl/index.html")
    #expect(after.st_ino == before.st_ino && after.st_nlink == 1)
    #expect(try everything().filter { !$0.hasPrefix("site") }.isEmpty)
  }

  @Test func `removes pages that are no longer there, and their folders`() throws {
    try write(first)
    #expect(
      try write(["index.html": "a"]) == SiteOutcome(written: 0, unchanged: 1, removed: 2, leftBehind: []))
    #expect(try everything() == ["site", "site/index.html"])
  }

  @Test func `lets a page and a folder of ours take each other's place`() throws {
    try write(["nl/index.html": "b"])
    try write(["nl": "a"])
    #expect(folder.text("site/nl") == "a")
    try write(["nl/index.html": "b"])
    #expect(try everything() == ["site", "site/nl", "site/nl/index.html"])
  }

  @Test func `replaces a page that someone edited by hand`() throws {
    try write(first)
    try folder.write("met de hand", to: "site/nl/index.html")
    #expect(try write(first).written == 1)
    #expect(folder.text("site/nl/index.html") == "b")
  }

  @Test func `keeps what it did not write`() throws {
    try write(first)
    try folder.write("logo", to: "site/nl/logo.svg")
    try folder.write("diep", to: "site/eigen/diep/x.txt")
    try folder.makeFolder(DiskPath("site/leeg"))
    try folder.link("site/koppeling", to: "/etc/passwd")
    try folder.makePipe("site/pijp")
    try folder.setMode(0o600, of: "site/nl/logo.svg")
    try folder.setMode(0o2750, of: "site/eigen")
    let logo = try folder.status("site/nl/logo.svg")
    let outcome = try write(["en/index.html": "e"])
    #expect(outcome == SiteOutcome(written: 1, unchanged: 0, removed: 3, leftBehind: []))
    #expect(
      try everything() == [
        "site", "site/eigen", "site/eigen/diep", "site/eigen/diep/x.txt", "site/en", "site/en/index.html",
        "site/koppeling", "site/leeg", "site/nl", "site/nl/logo.svg", "site/pijp",
      ])
    #expect(try folder.status("site/nl/logo.svg").st_ino == logo.st_ino)
    #expect(try folder.status("site/nl/logo.svg").st_mode == logo.st_mode)
    #expect(try folder.status("site/eigen").st_mode & 0o7777 == 0o2750)
    #expect(OpenFolder.readLink(folder["site/koppeling"]) == "/etc/passwd")
  }

  @Test func `refuses a folder that is someone else's and leaves it as it is`() throws {
    try folder.write("van mij", to: "site/foto.jpg")
    let before = try folder.marks()
    #expect(
      refusal()?.message(in: .nl)
        == "kan \(target.shown) niet schrijven: er staan bestanden in die avgreg niet heeft geschreven. "
        + "Noem een nieuwe of een lege map, zoals \(target.shown)/site.")
    #expect(try folder.marks() == before)
  }

  @Test func `refuses a folder whose list is damaged`() throws {
    try write(first)
    try folder.write("kapot", to: "site/.avgreg-site")
    #expect(refusal() == SiteWords(place: target).manifestDamaged)
  }

  @Test func `refuses a folder whose list is larger than any that it writes`() throws {
    try write(first)
    try folder.write(String(repeating: "x", count: SiteManifest.longest + 1), to: "site/.avgreg-site")
    #expect(refusal() == SiteWords(place: target).manifestTooLarge)
  }

  @Test func `refuses a file, a link and a folder without its parent`() throws {
    try folder.write("tekst", to: "site")
    #expect(refusal() == SiteWords(place: target).notAFolder)
    try folder.makeFolder(DiskPath("elders"))
    try folder.link("koppeling", to: "elders")
    let linked = #expect(throws: RunError.self) { try SiteWriter.write(Site(), to: folder["koppeling"]) }
    #expect(linked == SiteWords(place: folder["koppeling"]).linked(DiskPath("elders")))
    let orphan = #expect(throws: RunError.self) { try SiteWriter.write(Site(), to: folder["geen/site"]) }
    #expect(orphan == SiteWords(place: folder["geen/site"]).parentMissing)
    #expect(try folder.paths("elders") == ["."])
  }

  @Test func `refuses a folder in which one stands, such as the root of the disk`() throws {
    let root = DiskPath("/")
    let error = #expect(throws: RunError.self) { try SiteWriter.write(Site(), to: root) }
    #expect(error == SiteWords(place: root).standsInside)
  }

  @Test func `refuses when something of another stands in the place of a page`() throws {
    try write(first)
    try folder.write("van mij", to: "site/en/index.html")
    var words = SiteWords(place: target)
    words.hasSite = true
    #expect(refusal(["en/index.html": "e"]) == words.inTheWay(DiskPath("en/index.html")))
    #expect(refusal(["en": "e"]) == words.inTheWay(DiskPath("en")))
    #expect(folder.text("site/en/index.html") == "van mij")
    #expect(folder.text("site/index.html") == "a")
  }

  @Test func `leaves a link alone that took the place of a page`() throws {
    try write(first)
    try OpenFolder(target).remove(DiskPath("index.html"))
    try folder.write("geheim", to: "geheim")
    try folder.link("site/index.html", to: "../geheim")
    #expect(refusal(first) != nil)
    try write(["nl/index.html": "b"])
    #expect(folder.text("geheim") == "geheim")
    #expect(OpenFolder.readLink(folder["site/index.html"]) == "../geheim")
  }

  @Test func `clears away what a run that was killed has left`() throws {
    try write(first)
    try folder.write("half", to: ".site.avgreg-1/nl/index.html")
    try folder.write("", to: ".site.avgreg-1/.avgreg-building")
    try folder.makeFolder(DiskPath(".site.avgreg-2"))
    try folder.write("van mij", to: ".site.avgreg-3/foto.jpg")
    try folder.write("van mij", to: ".site.avgreg")
    #expect(try write(first).written == 0)
    #expect(
      try everything().filter { !$0.hasPrefix("site") } == [
        ".site.avgreg", ".site.avgreg-3", ".site.avgreg-3/foto.jpg",
      ])
  }

  @Test func `loses no foreign file from an old tree that was left`() throws {
    try write(first)
    try folder.write("zelfde", to: "site/zelfde.txt")
    try SiteWriter.write(site(first), to: folder["oud"])
    for name in ["zelfde.txt": "zelfde", "laat.txt": "laat", "eigen/laat.txt": "laat"] {
      try folder.write(name.value, to: "oud/" + name.key)
    }
    try OpenFolder(folder.path).rename(DiskPath("oud"), to: DiskPath(".site.avgreg-4"))
    #expect(try write(first).leftBehind.isEmpty)
    #expect(folder.text("site/laat.txt") == "laat" && folder.text("site/eigen/laat.txt") == "laat")
    #expect(try everything().filter { !$0.hasPrefix("site") }.isEmpty)
  }

  @Test func `leaves an old tree and says so when a foreign file in it differs`() throws {
    try write(first)
    try folder.write("nieuw", to: "site/notitie.txt")
    try SiteWriter.write(site(first), to: folder["oud"])
    try folder.write("oud", to: "oud/notitie.txt")
    try OpenFolder(folder.path).rename(DiskPath("oud"), to: DiskPath(".site.avgreg-4"))
    let left = try write(first).leftBehind
    #expect(left.count == 1)
    #expect(left.first?.message(in: .nl).contains(".site.avgreg-4/notitie.txt") == true)
    #expect(folder.text("site/notitie.txt") == "nieuw")
    #expect(folder.text(".site.avgreg-4/notitie.txt") == "oud")
  }

  @Test func `writes one whole site when several write at once`() async throws {
    let target = target
    let sites = try (0..<4).map { number in
      try site(Dictionary(uniqueKeysWithValues: (0..<20).map { ("nl/\($0).html", "versie \(number)") }))
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for round in 0..<12 { group.addTask { try SiteWriter.write(sites[round % 4], to: target) } }
      try await group.waitForAll()
    }
    let versions = Set((0..<20).map { folder.text("site/nl/\($0).html") })
    #expect(versions.count == 1 && versions.first??.hasPrefix("versie") == true)
    #expect(try everything().filter { !$0.hasPrefix("site") }.isEmpty)
  }

  @Test func `says what to do when it may not write beside the site`() throws {
    guard getuid() != 0 else {
      print("Skipped: root may write everywhere.")
      return
    }
    try write(first)
    try folder.setMode(0o555, of: ".")
    defer { try? folder.setMode(0o755, of: ".") }
    #expect(
      refusal()?.message(in: .nl).contains("dus ook in \(folder.path.shown) moet u kunnen schrijven") == true)
    #expect(folder.text("site/nl/index.html") == "b")
  }

  @Test func `copies with mode and time where a link is refused`() throws {
    guard let memory = try? OpenFolder(DiskPath("/dev/shm")) else { return }
    try folder.write("tekst", to: "a.txt")
    try folder.setMode(0o640, of: "a.txt")
    let name = DiskPath("avgreg-test-\(getpid())")
    let other = try memory.makeFolder(name)
    defer { try? memory.removeFolder(name) }
    try OpenFolder(folder.path).carry(DiskPath("a.txt"), .regular, to: other)
    defer { try? other.remove(DiskPath("a.txt")) }
    #expect(try OpenFolder(folder.path).holdsSame(DiskPath("a.txt"), as: other))
    let (mine, copy) = (try folder.status("a.txt"), try other.status(DiskPath("a.txt")))
    #expect(mine.st_mode == copy.st_mode && mine.st_mtim.tv_nsec == copy.st_mtim.tv_nsec)
  }
}

extension OpenFolder {
  /// Where a link points, as text.
  static func readLink(_ path: DiskPath) -> String? {
    try? OpenFolder(path.parent).target(of: path.name)?.text
  }
}
