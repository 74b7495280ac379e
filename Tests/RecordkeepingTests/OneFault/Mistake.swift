import Foundation

@testable import Recordkeeping

/// One thing that someone does wrong in a register without a fault, and what has to be said of it.
struct Mistake: Sendable {
  /// What happens to the files.
  enum Edit: Sendable {
    /// The first `old` in the file becomes `new`.
    case replace(String, String)
    /// Every `old` in the file becomes `new`.
    case replaceAll(String, String)
    /// Everything from the first text up to the second goes.
    case cut(from: String, to: String)
    /// Bytes come before the first of the file.
    case begin([UInt8])
    /// The file goes.
    case remove
    /// The file gets another path.
    case rename(String)
    /// The file comes.
    case add(String)
    /// The file is there, but cannot be read.
    case close
  }

  /// What happened, in a few words.
  let name: String
  /// The register's folder in `Registers`.
  var register = "korenaar"
  /// The file that it happens to.
  let path: String
  /// What happens.
  let edit: Edit
  /// Every finding, as `CODE path:line`.
  let findings: [String]

  init(_ name: String, in path: String, of register: String = "korenaar", _ edit: Edit, _ findings: String...)
  {
    self.name = name
    self.register = register
    self.path = path
    self.edit = edit
    self.findings = findings
  }

  /// The register with the mistake in it; nil when the text to change is not there.
  func reading() throws -> Reading? {
    var files = try ExampleRegisters.reading(register).files
    if case .add(let text) = edit {
      files.append(SourceFile(path, text))
      return .read(files)
    }
    guard let number = files.firstIndex(where: { $0.path == path }) else { return nil }
    switch edit {
    case .remove: files.remove(at: number)
    case .rename(let path): files[number] = SourceFile(path: path, bytes: files[number].bytes)
    case .begin(let bytes): files[number] = SourceFile(path: path, bytes: bytes + files[number].bytes)
    case .close:
      let flaw = Flaw(DiskFlaw.unreadableCode, at: Span(file: number, start: 0, end: 0))
      return .read(files, unread: [number], flaws: [flaw])
    case .replace, .replaceAll, .cut, .add:
      guard let text = edited(ExampleRegisters.text(files[number].bytes)) else { return nil }
      files[number] = SourceFile(path, text)
    }
    return .read(files)
  }

  private func edited(_ text: String) -> String? {
    switch edit {
    case .replace(let old, let new):
      return text.range(of: old).map { text.replacingCharacters(in: $0, with: new) }
    case .replaceAll(let old, let new):
      return text.contains(old) ? text.replacingOccurrences(of: old, with: new) : nil
    case .cut(let from, let to):
      guard let start = text.range(of: from),
        let end = text.range(of: to, range: start.upperBound..<text.endIndex)
      else { return nil }
      return text.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: "")
    default: return nil
    }
  }
}
