import Foundation
import Testing

@testable import Recordkeeping

@Suite("Paths in a report")
struct ReportPathTests {
  @Test(arguments: [
    ("a/b-c_d.~1", "a/b-c_d.~1"), ("a b:c,%41", "a%20b%3Ac%2C%2541"), ("é\n\u{1B}", "%C3%A9%0A%1B"),
    ("/a", "file:///a"),
    ("../a", "../a"), (".", "."),
  ])
  func `are encoded as an address`(path: String, uri: String) { #expect(DiskPath(path).uri == uri) }

  @Test func `begin at the nearest folder that Git keeps`() throws {
    let place = try TemporaryFolder()
    let whole = place.path
    try place.write("", to: "git/.git")
    try place.write("", to: "git/Registers/a/organisation.md")
    try place.write("", to: "git/Registers/a/Templates/nl.toml")
    let inner = whole.appending("git/Registers/a")
    #expect(inner.repository == whole.appending("git"))
    let found = FoundRegister(
      name: "a", path: DiskPath("../a"), whole: inner, templates: inner.appending("Templates"))
    #expect(found.reported.exact == "Registers/a")
    #expect(found.reportedTemplates.exact == "Registers/a/Templates")
    let root = FoundRegister(name: "git", path: DiskPath(".."), whole: whole.appending("git"), templates: nil)
    #expect(root.reported.appending("x.md").exact == "x.md")
  }

  @Test func `begin where one stands when there is no repository`() {
    let found = FoundRegister(
      name: "a", path: DiskPath("b/a"), whole: DiskPath("/nergens/b/a"), templates: nil)
    #expect(found.reported.exact == "b/a")
    #expect(DiskPath("/nergens/b").repository == nil)
  }
}
