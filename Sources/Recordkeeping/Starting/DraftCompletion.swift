/// Adds the keys that new tables ask for, empty, until nothing more is asked for.
struct DraftCompletion {
  let day: Day
  let language: Language

  /// Completes what is new in some files of an edit.
  func complete(
    _ edit: inout RegisterEdit, in paths: Set<String>, where isNew: (OpenPoint) -> Bool
  ) throws(RunError) {
    if paths.isEmpty { return }
    // A table asks for at most a table, and that for keys.
    for _ in 0..<4 {
      var isDone = true
      let records = FoundRecord.all(in: edit.verdict(on: day).after).filter { paths.contains($0.path) }
      for record in records {
        let lacking = OpenPoints(record).points.filter { point in
          isNew(point) && !point.scope.fields.isBlank(point.key.name)
        }
        guard !lacking.isEmpty, let file = edit.file(record.path) else { continue }
        isDone = false
        var changed = try RecordEdit(file)
        for point in lacking { try add(point, to: &changed) }
        edit.put(changed.file)
      }
      if isDone { return }
    }
  }

  /// Puts an empty line for what is open, or a table of them, in its place.
  private func add(_ point: OpenPoint, to record: inout RecordEdit) throws(RunError) {
    if let table = point.key.kind.table, table.rowNames == .free, !point.key.kind.isOneOrMany,
      case .table = point.key.kind
    {
      let draft = TableDraft(keys: point.keys, table: table, language: language)
      if !draft.isShort { return try record.add(draft.block) }
    }
    let lines = DraftQuestion(point.key, in: point.table).lines(in: language)
    try record.add(lines: lines.joined(separator: "\n"), to: Array(point.keys.dropLast()))
  }
}
