import Testing

@testable import Recordkeeping

@Suite("Front matter")
struct FrontMatterTests {
  func read(_ text: String) -> (front: FrontMatter, bytes: [UInt8]) {
    let bytes = Array(text.utf8)
    return (FrontMatter.read(SourceFile(path: "a.md", bytes: bytes), number: 2), bytes)
  }

  @Test(arguments: ["\n", "\r\n"])
  func `is what stands between the fences`(lineEnd: String) {
    let text = ["+++ \t", "title = 'x'", "+++", "Hallo."].joined(separator: lineEnd)
    let (front, bytes) = read(text)
    #expect(front.flaws == [])
    #expect(front.fence == Span(file: 2, start: 0, end: 3))
    #expect(front.toml.root["title"]?.string == "x")
    #expect(bytes[front.body].elementsEqual("Hallo.".utf8))
  }

  @Test func `has offsets that are true to the file behind a byte order mark`() {
    let (front, bytes) = read("\u{FEFF}+++\na = 1\n+++\n")
    #expect(front.flaws.map(\.code) == ["SYN05"])
    #expect(front.fence == Span(file: 2, start: 3, end: 6))
    let value = front.toml.root["a"]
    #expect(value.map { bytes[$0.span.start] } == UInt8(ascii: "1"))
  }

  @Test func `is read as far as it goes when it is not closed`() {
    let (front, _) = read("+++\na = 1\n[b]\nc = 2\n\nWij sturen u een brief.\nd = 3\n")
    #expect(front.flaws.map(\.code) == ["SYN02"])
    #expect(front.toml.root.children.map(\.key) == ["a", "b"])
    #expect(front.body.isEmpty)
  }

  @Test func `without an opening fence is read up to the closing one`() {
    let (front, _) = read("a = 1\n+++\nHallo.")
    #expect(front.flaws.map(\.code) == ["SYN01"])
    #expect(front.toml.root["a"]?.integer == 1)
  }

  @Test func `says that an empty file is empty`() {
    #expect(read("").front.flaws.first?.detail?.en == "the first line is empty; +++ was expected")
  }

  @Test(arguments: ["", "\n", "+++", "+", "+++\n+++", "\u{FEFF}", "---\n", "++++\n+++\n"])
  func `may be hardly there`(text: String) {
    let (front, bytes) = read(text)
    #expect(front.body.upperBound == bytes.count)
    #expect(front.toml.root.children.isEmpty)
    #expect(front.flaws.isEmpty == (text == "+++\n+++"))
  }

  @Test func `tells the first bad byte of the body as well`() {
    let bytes = Array("+++\n+++\nab".utf8) + [0xC3, 0x28, 0xFF]
    let front = FrontMatter.read(SourceFile(path: "a.md", bytes: bytes), number: 0)
    #expect(front.flaws.map(\.code) == ["SYN03"])
    #expect(front.flaws.first?.span == Span(file: 0, start: 10, end: 11))
  }
}
