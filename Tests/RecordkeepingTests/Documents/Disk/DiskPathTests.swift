import Testing

@testable import Recordkeeping

@Suite("Paths")
struct DiskPathTests {
  @Test(arguments: [
    ("a/b/c", "a/b", "c"), ("a", ".", "a"), ("/a", "/", "a"), ("a/b/", "a", "b"), ("./a", ".", "a"),
    ("/a//b", "/a", "b"),
  ])
  func `have a parent and a name`(path: String, parent: String, name: String) {
    #expect(DiskPath(path).parent == DiskPath(parent))
    #expect(DiskPath(path).name == DiskPath(name))
  }

  @Test(arguments: [
    (".", "a", "a"), ("", "a", "a"), ("/", "a", "/a"), ("a/", "b/c", "a/b/c"), ("..", "a", "../a"),
    ("a", "", "a"),
  ])
  func `are joined with one slash`(path: String, name: String, whole: String) {
    #expect(DiskPath(path).appending(name) == DiskPath(whole))
  }

  @Test func `know what lies below a folder`() {
    #expect(DiskPath("/a/bc").below(DiskPath("/a")) == DiskPath("bc"))
    #expect(DiskPath("/ab").below(DiskPath("/a")) == nil)
    #expect(DiskPath("/a").below(DiskPath("/")) == DiskPath("a"))
  }

  @Test func `keep composed and decomposed letters apart`() {
    #expect(DiskPath("caf\u{E9}") != DiskPath("cafe\u{301}"))
  }
}
