import Foundation
import Testing

@testable import Recordkeeping

@Suite("A thousand random values")
struct RandomEditTests {
  /// Always the same draws.
  struct Lottery: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  /// Texts with every odd way of writing that TOML allows.
  private static let odd = [
    "+++\r\ntitle = \"a\" # b\r\n\r\n[x]\r\n\ty.z=1\r\n\"q r\" = { s = [1,2 , 3], t.u = 'v' }\r\n+++\r\n\r\nTekst\r\n",
    "+++\n[[a]]\nb = 1\n[[a]]\n  b = 2\n  [a.c]\n  d = '''e\nf'''\n+++\n",
    "+++\n[a.b.c]\nd = [\n  { e = 1 }, # een\n  { e = 2, f = {} },\n]\n[a]\ng = \"\"\n+++",
    "\u{FEFF}+++\na = 1\nb = \"\"\"\nc\n\"\"\" # d\n+++\n",
  ]

  private static let values: [WrittenValue] = [
    .string("nieuw"), .string("met \"aanhaling\", # en é"), .flag(true), .number(7), .strings([]),
    .strings(["a", "b # c"]), .day(LawDates.date), .none, .table([("a", .table([("b", .number(1))]))]),
  ]

  private func paths(_ value: TOMLValue, _ path: [String] = []) -> [[String]] {
    value.children.enumerated().flatMap { place, child in
      let inner = path + [value.kind == .array ? String(place + 1) : child.key]
      return (child.isWrittenInPlace ? [inner] : []) + paths(child, inner)
    }
  }

  @Test func `change nothing but themselves, in every kind of file`() throws {
    var files = Self.odd.map { SourceFile("activities/odd.md", $0) }
    files.append(
      SourceFile("vocabulary.toml", "[data-categories.allergie]\nnl = \"allergieën\" # x\nflags = [ ]"))
    for name in ExampleRegisters.names {
      let register = try ExampleRegisters.reading(name).files
      files += register
      files += register.prefix(8).map { file in
        let text = String(decoding: file.bytes, as: UTF8.self)
        return SourceFile(file.path, text.replacingOccurrences(of: "\n", with: "\r\n"))
      }
    }
    var lottery = Lottery(state: 20_261_123)
    for _ in 0..<1_000 {
      let file = try #require(files.randomElement(using: &lottery))
      var edit = try RecordEdit(file)
      let path = try #require(paths(edit.text.document.root).randomElement(using: &lottery))
      let value = try #require(Self.values.randomElement(using: &lottery))
      let old = try #require(edit.value(at: path)).span
      try edit.set(path, to: value)
      let expected = file.bytes[..<old.start] + value.bytes + file.bytes[old.end...]
      // A list that gets too long for its line is broken.
      let isLong = String(decoding: expected, as: UTF8.self).split(whereSeparator: \.isNewline).contains {
        $0.unicodeScalars.count > ValueStyle.longestLine && $0.contains("= [")
      }
      #expect(isLong || edit.file.bytes == Array(expected), "\(file.path) \(path)")
      #expect(edit.value(at: path).map { TOMLMeaning($0) } == value.meaning)
      #expect(
        FrontMatter.read(edit.file, number: 0).toml.root.children.count > 0 || file.path.hasSuffix(".toml"))
    }
  }

  @Test func `are put in and taken away again without a trace`() throws {
    var lottery = Lottery(state: 7)
    for name in ExampleRegisters.names {
      for file in try ExampleRegisters.reading(name).files {
        var edit = try RecordEdit(file)
        let tables = [[]] + paths(ofTables: edit.text.document.root)
        let table = try #require(tables.randomElement(using: &lottery))
        try edit.set(table + ["zz-nieuw"], to: .string("x"))
        #expect(edit.file.bytes.count > file.bytes.count)
        try edit.remove(table + ["zz-nieuw"])
        #expect(edit.file.bytes == file.bytes, "\(file.path) \(table)")
      }
    }
  }

  private func paths(ofTables value: TOMLValue, _ path: [String] = []) -> [[String]] {
    value.children.flatMap { child -> [[String]] in
      guard child.kind == .table else { return [] }
      let inner = path + [child.key]
      return (child.isImplied || child.children.isEmpty ? [] : [inner]) + paths(ofTables: child, inner)
    }
  }
}
