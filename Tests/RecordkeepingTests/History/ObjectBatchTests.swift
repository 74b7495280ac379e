import Testing

@testable import Recordkeeping

@Suite("What Git wrote")
struct ObjectBatchTests {
  @Test func `holds objects with any bytes in them`() {
    var batch = ObjectBatch(Array("a1 blob 5\nx\ny\0z\nb2 blob 0\n\nc3 missing\n".utf8))
    #expect(batch.next().map { "\($0.id) \(String(decoding: $0.bytes, as: UTF8.self))" } == "a1 x\ny\0z")
    #expect(batch.next().map { "\($0.id) \($0.bytes.count)" } == "b2 0")
    #expect(batch.next() == nil)
  }

  @Test(arguments: [
    "", "a1 blob 5\nabc", "a1 blob 3\nabc", "a1 tree 3\nabc\n", "a1 blob -1\n\n", "a1 blob x\n\n",
  ])
  func `that is cut off or no blob gives nothing`(text: String) {
    var batch = ObjectBatch(Array(text.utf8))
    #expect(batch.next() == nil)
  }

  @Test(arguments: [
    ("100644 blob 0a1b     12\ta b.md", FileKind.regular, "0a1b", 12, "a b.md"),
    ("100755 blob ff 1\tx\ny\t.md", .regular, "ff", 1, "x\ny\t.md"),
    ("120000 blob ff       9\tlink", .link, "ff", 9, "link"),
    ("160000 commit ff       -\tmodule", .folder, "ff", -1, "module"),
    ("100644 blob ff     BAD\tgone.md", .regular, "ff", -1, "gone.md"),
  ])
  func `of a folder tells each file`(line: String, kind: FileKind, id: String, size: Int, path: String)
    throws
  {
    let file = try #require(TreeFile(listed: Array(line.utf8)[...]))
    #expect(file == TreeFile(path: DiskPath(path), kind: kind, id: id, size: size < 0 ? nil : size))
  }

  @Test(arguments: ["", "100644 blob ff 1", "100644 blob --batch 1\tx", "999 blob ff 1\tx", "100644 ff 1\tx"])
  func `in another form is no file`(line: String) {
    #expect(TreeFile(listed: Array(line.utf8)[...]) == nil)
  }
}
