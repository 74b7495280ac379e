/// An answer to an open point, on its way into the file.
struct PointAnswer {
  let point: OpenPoint
  let verdict: AnswerReading.Verdict
  /// The language of the register, for the questions above new lines.
  let language: Language

  /// The register with the answer in it.
  func edit(_ checkup: Checkup) throws(RunError) -> RegisterEdit {
    var register = RegisterEdit(checkup)
    guard let file = register.file(point.path) else { return register }
    var record = try RecordEdit(file)
    switch verdict {
    case .value(let value): try record.set(point.keys, to: value)
    case .rows(let ids): try add(ids, to: &record)
    case .table: try addTable(to: &record)
    case .later, .refused: break
    }
    register.put(record.file)
    return register
  }

  private func add(_ ids: [String], to record: inout RecordEdit) throws(RunError) {
    guard let table = point.key.kind.table else { return }
    if record.value(at: point.keys) != nil { try record.remove(point.keys) }
    for id in ids {
      let draft = TableDraft(keys: point.keys + [id], table: table, language: language)
      try record.add(draft.block)
    }
  }

  private func addTable(to record: inout RecordEdit) throws(RunError) {
    guard let table = point.key.kind.table else { return }
    let draft = TableDraft(keys: point.keys, table: table, language: language)
    if draft.isShort { return try record.set(point.keys, to: draft.inline) }
    if record.value(at: point.keys) != nil { try record.remove(point.keys) }
    try record.add(draft.block)
  }
}
