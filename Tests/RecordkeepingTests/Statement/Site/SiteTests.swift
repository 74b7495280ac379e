import Testing

@testable import Recordkeeping

@Suite("A site before it is written")
struct SiteTests {
  @Test(arguments: [
    "", "/etc/passwd", "../x", "nl/../x", "nl//x", "nl/", ".git/config", "nl/.avgreg-site", "a\\b", "a\u{0}b",
    "a\nb",
    "C:x", "nl/a b.html", String(repeating: "a", count: 256),
  ])
  func `refuses a path that could leave its folder`(path: String) {
    var site = Site()
    #expect(throws: RunError.pathUnusable(path)) { try site.add([], at: path) }
    #expect(site.pages.isEmpty)
  }

  @Test(arguments: [
    ("nl/index.html", "nl/index.html"), ("nl/index.html", "NL/Index.html"), ("nl", "nl/index.html"),
    ("nl/index.html", "nl"), ("caf\u{E9}.html", "cafe\u{301}.html"), ("nl/index.html", "NL"),
  ])
  func `refuses two paths that some computer takes for one`(first: String, second: String) throws {
    var site = Site()
    try site.add([1], at: first)
    #expect(throws: RunError.self) { try site.add([2], at: second) }
    #expect(site.pages == [first: [1]])
  }

  @Test func `refuses every hostile name that could do harm`() throws {
    guard let names = try HostileName.all() else { return }
    for name in names {
      var site = Site()
      guard let text = name.path.text, (try? site.add([], at: "nl/" + text)) != nil else { continue }
      #expect(!text.utf8.contains { $0 <= 0x20 || $0 == 0x7F } && !text.hasPrefix("."))
    }
  }

  @Test func `gives its paths in order of bytes`() throws {
    var site = Site()
    for path in ["nl/b.html", "nl/a/x.html", "nl/a.html", "index.html"] { try site.add([], at: path) }
    #expect(site.paths == ["index.html", "nl/a.html", "nl/a/x.html", "nl/b.html"])
  }
}

@Suite("The manifest of a site")
struct SiteManifestTests {
  @Test func `is read as it was written`() {
    let manifest = SiteManifest([
      "nl/index.html": SHA256.hexadecimal(of: []), "a": SHA256.hexadecimal(of: [1]),
    ])
    #expect(SiteManifest(manifest.bytes) == manifest)
    #expect(manifest.holds(DiskPath("a")) && !manifest.holds(DiskPath("nl")))
    #expect(manifest.folders == [DiskPath("nl")])
    #expect(String(decoding: manifest.bytes, as: UTF8.self).hasPrefix("# avgreg-site 1\n4bf5122f"))
  }

  @Test(arguments: ["", "# avgreg-site 1", "# avgreg-site 2\n", "# avgreg-site 1\nabc  x\n", "tekst\n"])
  func `is not read when it is not one of ours`(text: String) {
    #expect(SiteManifest(Array(text.utf8)) == nil)
  }
}
