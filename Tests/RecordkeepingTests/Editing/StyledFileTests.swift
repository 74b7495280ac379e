import Foundation
import Testing

@testable import Recordkeeping

@Suite("The one style")
struct StyledFileTests {
  private func styled(_ text: String, _ path: String = "activities/x.md") throws -> String {
    let file = SourceFile(path, text)
    switch StyledFile(file) {
    case .asItIs: return text
    case .changed(let file): return String(decoding: file.bytes, as: UTF8.self)
    case .leftAlone(let why): throw why
    }
  }

  /// Every record of the examples, the starters and the scenarios.
  private static func files(
    in folders: [String] = ["Registers", "Sources/Starters/Files", "Tests/Scenarios", "Tests/Sites"]
  ) throws -> [SourceFile] {
    var files: [SourceFile] = []
    for folder in folders {
      let home = Project.folder.appending(path: folder)
      for path in try FileManager.default.subpathsOfDirectory(atPath: home.path).sorted()
      where path.hasSuffix(".md") || path.hasSuffix("vocabulary.toml") {
        files.append(SourceFile(path: path, bytes: Array(try Data(contentsOf: home.appending(path: path)))))
      }
    }
    return files
  }

  @Test func `has a space around each equals sign, and an empty line above each heading`() throws {
    let text = """
      +++  \r
      \r
      title='Nieuws'# naam\r
      \r
      \r
        "status" = "active"   #   loopt\r
      list=[1,2 ,3]\r
      table={a=1,b.c="x" , d=[ ]}\r
      # over het doel\r
      [ purposes . "news" ]\r
      \tpurpose = 'het "nieuws"'\r
      law = [ # wetten\r
      "a", "b",# een\r
          # los\r

      "c" # twee\r
        ]\r
      [[x]]\r
      # eind\r

      +++\r
      \r
      \r
      Een regel  \r
      en nog een. \r
      \r

      """
    let expected = """
      +++
      title = "Nieuws" # naam

      status = "active" #   loopt
      list = [1, 2, 3]
      table = { a = 1, b.c = "x", d = [] }

      # over het doel
      [purposes.news]
      purpose = 'het "nieuws"'
      law = [ # wetten
        "a", "b", # een
        # los
        "c", # twee
      ]

      [[x]]
      # eind
      +++

      Een regel\("  ")
      en nog een.

      """
    #expect(try styled(text) == expected)
    #expect(try styled(expected) == expected)
  }

  @Test func `breaks a list that is too long for a line`() throws {
    let words = (1...20).map { "\"woord-\($0)\"" }.joined(separator: ", ")
    let tables = (1...5).map { "{ period = \"\($0) years\", start = \"collection\" }" }
    let text = "+++\nwords = [\(words)]\nretention = [\(tables.joined(separator: ", "))]\n+++\n"
    let lines = try styled(text).components(separatedBy: "\n")
    #expect(lines.allSatisfy { $0.count <= 100 })
    #expect(lines.filter { $0.hasPrefix("  { period") }.count == 5)
    #expect(try styled(lines.joined(separator: "\n")) == lines.joined(separator: "\n"))
  }

  @Test func `leaves alone what it cannot read, and says where`() {
    let why = #expect(throws: RunError.self) { try styled("+++\ntitle=\"x\"\nowner = Winkel\n+++\n") }
    #expect(why?.why.nl == "op regel 3: tekst zonder aanhalingstekens")
    #expect(throws: RunError.self) { try styled("title=\"x\"\n") }
  }

  @Test func `keeps the words below the facts as a reader sees them`() throws {
    let code = "+++\ntitle = \"x\"\n+++\n\n```\na  \n\nb \n```\n"
    #expect(try styled(code) == code)
    #expect(try styled("+++\n+++\n\n\nTekst \n\n\nMeer\n\n\n") == "+++\n+++\n\nTekst\n\n\nMeer\n")
    #expect(try styled("+++\na=1\n+++\n\n\n") == "+++\na = 1\n+++\n")
  }

  @Test func `is that of the examples and of every starter`() throws {
    for file in try Self.files(in: ["Registers", "Sources/Starters/Files"]) {
      guard case .asItIs = StyledFile(file) else {
        Issue.record("\(file.path)")
        continue
      }
    }
  }

  @Test func `says the same of every record, however its layout was damaged`() throws {
    var lottery = RandomEditTests.Lottery(state: 26)
    for file in try Self.files() {
      let text = EditableText(file)
      guard text.flaws.isEmpty else {
        if case .changed = StyledFile(file) { Issue.record("\(file.path) has a flaw") }
        continue
      }
      let damaged = EditableText(Self.damaged(text, &lottery))
      guard damaged.flaws.isEmpty, damaged.meaning == text.meaning else { continue }
      guard case .changed(let styled) = StyledFile(damaged.file) else {
        if case .leftAlone(let why) = StyledFile(damaged.file) { Issue.record("\(file.path): \(why)") }
        continue
      }
      let after = EditableText(styled)
      #expect(after.meaning == text.meaning, "\(file.path)")
      #expect(after.comments == damaged.comments, "\(file.path)")
      guard case .asItIs = StyledFile(styled) else {
        Issue.record("\(file.path) is not settled")
        continue
      }
    }
  }

  /// The same facts with blanks, empty lines, comments and other line ends put in.
  private static func damaged(_ text: EditableText, _ lottery: inout RandomEditTests.Lottery) -> SourceFile {
    var bytes: [UInt8] = Array(text.file.bytes[..<text.range.lowerBound])
    let end = Bool.random(using: &lottery) ? [13, 10] : [UInt8(10)]
    let inside = text.statements.map(\.value).filter { $0.isWrittenInPlace && $0.lexeme.contains("\n") }
    var offset = text.range.lowerBound
    while offset < text.range.upperBound {
      let stop = text.lines.textEnd(of: offset)
      let isInside = inside.contains { $0.span.start < offset && offset <= $0.span.end }
      if Int.random(in: 0..<6, using: &lottery) == 0, !isInside {
        bytes += Array("  # een \"opmerking\" ".utf8) + end
      }
      if Int.random(in: 0..<4, using: &lottery) == 0 { bytes += isInside ? [] : end }
      bytes += isInside ? [] : [UInt8](repeating: 32, count: Int.random(in: 0..<3, using: &lottery))
      bytes += text.file.bytes[offset..<stop]
      let opens = inside.contains { $0.span.start < stop && stop <= $0.span.end }
      if !opens, Bool.random(using: &lottery) { bytes += Array(" \t".utf8) }
      if !opens, Int.random(in: 0..<5, using: &lottery) == 0 { bytes += Array("# é".utf8) }
      bytes += end
      offset = text.lines.next(after: offset)
    }
    return SourceFile(path: text.file.path, bytes: bytes + text.file.bytes[text.range.upperBound...])
  }
}
