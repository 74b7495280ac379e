import Foundation
import Testing

@testable import Recordkeeping

/// The rules about files and folders, held to their own examples on a real disk.
@Suite("Rules about files and folders")
struct DiskRuleTests {
  private static let rules = Rulebook.all.filter(\.check.needsDisk)

  @Test(arguments: rules)
  func `are broken by the files that the arrows point at`(rule: Rule) throws {
    #expect(!rule.failing.isEmpty)
    for text in rule.failing {
      let example = DiskExample(text)
      #expect(!example.marked.isEmpty, "\(rule.code) has no arrows in: \(text)")
      guard let seen = try example.places(of: rule) else { continue }
      #expect(seen == example.marked, "\(rule.code): \(text)")
    }
  }

  @Test(arguments: rules)
  func `are kept by the passing examples`(rule: Rule) throws {
    #expect(!rule.passing.isEmpty)
    for text in rule.passing {
      #expect(try DiskExample(text).places(of: rule) == [], "\(rule.code): \(text)")
    }
  }

  @Test func `have a code for everything that can be odd`() {
    #expect(Self.rules.map(\.code) == (40...49).map { "SYN\($0)" })
  }
}

/// An example that names files: `@ path`, then what the file holds; between parentheses what it is otherwise.
private struct DiskExample {
  struct File {
    let path: DiskPath
    let note: String
    var text = ""
  }

  var files: [File] = []
  var marked: [String] = []

  init(_ text: String) {
    for line in text.components(separatedBy: "\n") {
      guard line.hasPrefix("@ ") else {
        files[files.count - 1].text += line + "\n"
        continue
      }
      let parts = line.dropFirst(2).components(separatedBy: " (")
      let note = parts.count > 1 ? String(parts[1].dropLast()) : ""
      if let start = parts[0].firstIndex(of: "→"), let end = parts[0].firstIndex(of: "←") {
        marked.append(String(parts[0][parts[0].index(after: start)..<end]))
      }
      let path = parts[0].replacingOccurrences(of: "→", with: "").replacingOccurrences(of: "←", with: "")
      files.append(File(path: Self.bytes(path), note: note))
    }
    marked = marked.map { Self.bytes($0).shown }
  }

  /// Where the rule finds something when the files lie on a disk; nothing when this user cannot show it.
  func places(of rule: Rule) throws -> [String]? {
    if getuid() == 0, files.contains(where: { $0.note.contains("no permission") }) {
      print("Skipped: \(rule.code) needs a user other than root.")
      return nil
    }
    let folder = try TemporaryFolder()
    try folder.write("+++\n+++\n", to: "organisation.md")
    for file in files { try make(file, in: folder) }
    let loaded = try RegisterFolder.load(folder.path)
    let context = CheckContext(flaws: loaded.flaws)
    return rule.check.places(context).map { SafeText.shown(loaded.files[$0.span.file].path) }
  }

  private func make(_ file: File, in folder: TemporaryFolder) throws {
    let name = file.path.text ?? ""
    try folder.makeFolder(file.path.parent)
    switch file.note {
    case "pipe": try folder.makePipe(name)
    case "folder": try folder.makeFolder(file.path)
    case "folder, no permission":
      try folder.makeFolder(file.path)
      try folder.setMode(0, of: name)
    case "no permission":
      try folder.write(to: name)
      try folder.setMode(0, of: name)
    case let note where note.hasPrefix("link to "): try folder.link(name, to: String(note.dropFirst(8)))
    case let note where note.hasSuffix(" bytes"):
      try folder.makeSparse(name, size: Int(note.dropLast(6)) ?? 0)
    default: try folder.write(Array(file.text.utf8), to: file.path)
    }
  }

  /// `\xC3` in an example stands for that byte.
  private static func bytes(_ path: String) -> DiskPath {
    let parts = path.components(separatedBy: "\\x")
    let rest = parts.dropFirst().flatMap { part -> [UInt8] in
      let byte = UInt8(part.prefix(2), radix: 16) ?? 0
      return [byte] + Array(part.dropFirst(2).utf8)
    }
    return DiskPath(bytes: Array(parts[0].utf8) + rest)
  }
}
