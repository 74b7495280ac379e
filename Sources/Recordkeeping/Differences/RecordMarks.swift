/// By what the files of records are known to be the same as before: their bytes, however their lines end, or the ids that
/// Git has for those.
struct RecordMarks: Sendable {
  private var marks: [Key: [String: [UInt8]]] = [:]

  private struct Key: Hashable {
    let kind: RecordPath.Kind
    let id: String
  }

  /// The marks of files as they were read.
  init(_ files: [SourceFile]) {
    for file in files { add(LineFeeds.only(file.bytes), RecordPath(file.path)) }
  }

  /// The marks of files as Git lists them.
  init(_ files: [TreeFile]) {
    for file in files { add(Array(file.id.utf8), file.path.text.flatMap { RecordPath($0) }) }
  }

  /// What stands for a record and its translations; nothing for a record that is not there.
  func of(_ kind: RecordPath.Kind, _ id: String) -> [String: [UInt8]] {
    marks[Key(kind: kind, id: id)] ?? [:]
  }

  /// What stands for the register's own words.
  var vocabulary: [String: [UInt8]] { of(.vocabulary, "vocabulary") }

  /// Whether there is any file.
  var isEmpty: Bool { marks.isEmpty }

  private mutating func add(_ mark: [UInt8], _ path: RecordPath?) {
    guard let path else { return }
    marks[Key(kind: path.kind, id: path.id), default: [:]][path.language ?? ""] = mark
  }
}
