/// A register and what went wrong while it was read.
public struct Reading: Sendable {
  /// The files; spans point into them.
  public let files: [SourceFile]
  /// What they say.
  public let register: Register
  /// What went wrong.
  public let flaws: [Flaw]
  /// What each file that was taken apart is, and where its Markdown stands, by the file's place in `files`.
  var parts: [Int: FilePart] = [:]

  /// What a file is, and where its Markdown stands.
  struct FilePart: Sendable {
    let kind: RecordPath.Kind
    let body: Range<Int>
  }

  /// Reads the files of one register; a faulty file still gives all the others. Files whose place is in `unread`
  /// were found but not read.
  public static func read(_ files: [SourceFile], unread: Set<Int> = [], flaws: [Flaw] = []) -> Reading {
    var reader = RegisterReader(files: files, unread: unread, flaws: flaws)
    let register = reader.register()
    let parts = reader.outlines.map { ($0.number, FilePart(kind: $0.name.kind, body: $0.body)) }
    return Reading(
      files: files, register: register, flaws: reader.flaws,
      parts: Dictionary(parts, uniquingKeysWith: { first, _ in first }))
  }
}
