import Testing

@testable import Recordkeeping

@Suite("Pages for everyone and internal pages")
struct SiteMixingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ name: String, for kind: SiteKind, _ text: String = "a") throws {
    var site = Site()
    try site.add(Array(text.utf8), at: "index.html")
    try SiteWriter.write(site, to: folder[name], for: kind)
  }

  private static let places = [("a", "a"), ("a", "a/b"), ("a", "a/b/c"), ("a/b", "a"), ("a/b/c", "a")]

  @Test(arguments: places, [SiteKind.published, .internal])
  func `never come together`(places: (first: String, second: String), kind: SiteKind) throws {
    let other: SiteKind = kind == .published ? .internal : .published
    try folder.makeFolder(DiskPath(places.first).parent)
    try write(places.first, for: kind)
    try folder.makeFolder(DiskPath(places.second).parent)
    let before = try folder.marks()
    let error = #expect(throws: RunError.self) { try write(places.second, for: other) }
    #expect(error?.status == 2)
    #expect(error?.message(in: .en).contains(kind == .internal ? "internal view" : "is a site") ?? false)
    #expect(try folder.marks() == before)
  }

  @Test(
    arguments: ["k/activities", "k/activities/site", "k/activities/a/b/site", "k/parties/site"],
    [SiteKind.published, .internal])
  func `never lie among the records of a register`(name: String, kind: SiteKind) throws {
    try folder.write("+++\n+++\n", to: "k/organisation.md")
    try folder.makeFolder(DiskPath("k/activities/a/b"))
    try folder.makeFolder(DiskPath("k/parties"))
    let before = try folder.marks()
    let error = #expect(throws: RunError.self) { try write(name, for: kind) }
    #expect(error?.message(in: .en).contains("holds the records of a register") ?? false)
    #expect(try folder.marks() == before)
    try write("k/site", for: kind)
    try folder.makeFolder(DiskPath("activities"))
    try write("activities/site", for: kind)
  }

  @Test(arguments: [SiteKind.published, .internal])
  func `are each written again over their own, and not at all when nothing changed`(kind: SiteKind) throws {
    try write("a", for: kind)
    try write("a", for: kind, "b")
    #expect(folder.text("a/index.html") == "b")
    let before = try folder.marks()
    try write("a", for: kind, "b")
    #expect(try folder.marks() == before)
  }

  @Test func `are told from each other by the first line`() throws {
    try write("a", for: .internal)
    try folder.write("# avgreg-internal 1\n\(String(repeating: "x", count: 300_000))", to: "a/.avgreg-site")
    let error = #expect(throws: RunError.self) { try write("a/b", for: .published) }
    #expect(error?.message(in: .en).contains("internal view") ?? false)
    let open = try OpenFolder(folder["a"])
    #expect(open.bytes(of: SiteManifest.name, upTo: 100_000)?.count == 100_000)
    #expect(open.bytes(of: SiteManifest.name)?.count == 300_020)
  }

  @Test func `stand side by side in a folder that is neither`() throws {
    try write("a", for: .published)
    try write("b", for: .internal)
    #expect(folder.text("b/index.html") == "a")
  }

  @Test func `carry for whom they are in their list`() throws {
    try write("b", for: .internal)
    #expect(folder.text("b/.avgreg-site")?.hasPrefix("# avgreg-internal 1\n") ?? false)
    #expect(SiteManifest(Array("# avgreg-other 1\n".utf8)) == nil)
  }
}
