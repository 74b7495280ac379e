import Testing

@testable import Recordkeeping

@Suite("A folder of a revision")
struct RevisionFolderTests {
  private static func file(_ path: String, _ kind: FileKind = .regular, size: Int = 3) -> TreeFile {
    TreeFile(path: DiskPath(path), kind: kind, id: path, size: size)
  }

  private static func codes(_ files: [TreeFile]) throws -> [String] {
    let contents = Dictionary(uniqueKeysWithValues: files.map { ($0.id, Array("+++".utf8)) })
    let folder = try RegisterFolder.load(RevisionFolder(files, contents: contents))
    return folder.flaws.map { "\($0.code) \(folder.files[$0.span.file].path)" }
  }

  @Test func `is read as one on the disk`() throws {
    let files = [
      "organisation.md", "organisation.en.md", "vocabulary.toml", "README.md", "activities/a.md",
      "activities/deep/er/b.md", "activities/.hidden.md", "parties/c.md", "other/d.pdf",
      "inner/organisation.md",
      "inner/activities/e.md",
    ].map { Self.file($0) }
    let contents = Dictionary(uniqueKeysWithValues: files.map { ($0.id, Array($0.id.utf8)) })
    let folder = try RegisterFolder.load(RevisionFolder(files, contents: contents))
    #expect(
      folder.files.map(\.path) == [
        "activities/a.md", "activities/deep/er/b.md", "organisation.en.md", "organisation.md", "parties/c.md",
        "vocabulary.toml",
      ])
    #expect(folder.files.allSatisfy { String(decoding: $0.bytes, as: UTF8.self) == $0.path })
    #expect(folder.flaws.isEmpty)
  }

  @Test func `has the same limits as one on the disk`() throws {
    let deep = "activities/" + String(repeating: "d/", count: 40) + "x.md"
    let deepest = "activities/" + String(repeating: "d/", count: 50_000) + "x.md"
    #expect(
      try Self.codes([Self.file("activities/big.md", size: (1 << 20) + 1)]) == ["SYN41 activities/big.md"])
    #expect(try Self.codes([Self.file("activities/a.md", .link)]) == ["SYN42 activities/a.md"])
    #expect(try Self.codes([Self.file("activities/a b.md")]) == ["SYN43 activities/a b.md"])
    #expect(try Self.codes([Self.file("misplaced.md")]) == ["SYN44 misplaced.md"])
    #expect(try Self.codes([Self.file("activities/a.doc")]) == ["SYN49 activities/a.doc"])
    #expect(try Self.codes([Self.file(deep)]).map { $0.prefix(5) } == ["SYN47"])
    #expect(try Self.codes([Self.file(deepest)]).map { $0.prefix(5) } == ["SYN47"])
  }
}
