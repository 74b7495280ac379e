/// One value of a record that is to be set or taken away, as people name it: `nieuwsbrief purposes.mail.legal-basis`.
public struct ValueChange: Sendable {
  private let record: FoundRecord
  private let path: String
  private let name: RecordTarget
  private let typed: String
  private let route: KeyRoute

  /// The value of a key in a record, or in its translation into a language. Throws for what is not there.
  public init(_ name: RecordTarget, key typed: String) throws(RunError) {
    let register = RegisterEdit(name.record.checkup)
    guard let file = register.file(name.path), let original = register.file(name.record.path) else {
      throw .fileMissing(name.record.checkup.register.shown(name.path))
    }
    record = name.record
    path = name.path
    self.name = name
    self.typed = typed
    route = try KeyRoute(typed, in: EditableText(file), rowsOf: EditableText(original))
  }

  /// The register with the value as somebody typed it, or written in TOML. A form that the checker would correct, such
  /// as `7 jaar` or `1-9-2026`, is corrected.
  public func setting(
    _ typed: String, isTOML: Bool, on day: Day
  ) throws(RunError) -> (edit: RegisterEdit, verdict: EditVerdict) {
    let value = TypedValue(text: typed, words: words, today: day, present: present)
    var edit = RegisterEdit(record.checkup)
    if !isTOML, let steps = try value.steps(for: route) {
      try edit.change(path) { (file) throws(RunError) in try file.change(route.keys, by: steps) }
    } else {
      let written = isTOML ? try WrittenValue(toml: typed) : try value.written(for: route)
      try edit.change(path) { (file) throws(RunError) in try file.set(route.keys, to: written) }
    }
    var verdict = edit.verdict(on: day)
    if !verdict.isAllowed, !isTOML, let mended = mended(edit, verdict) {
      edit = mended
      verdict = edit.verdict(on: day)
    }
    return (edit, verdict)
  }

  /// The register without the value.
  public func removing(on day: Day) throws(RunError) -> (edit: RegisterEdit, verdict: EditVerdict) {
    var edit = RegisterEdit(record.checkup)
    try edit.change(path) { (file) throws(RunError) in try file.remove(route.keys) }
    return (edit, edit.verdict(on: day))
  }

  /// How the value stands in the file now; nil where it does not.
  public var written: String? {
    guard let file = RegisterEdit(record.checkup).file(path), let record = try? RecordEdit(file) else {
      return nil
    }
    return record.value(at: route.keys).flatMap { $0.isWrittenInPlace ? $0.lexeme : nil }
  }

  /// Whether a table stands there, which no value on the command line can put back.
  public var isOfTable: Bool {
    guard let file = RegisterEdit(record.checkup).file(path), let record = try? RecordEdit(file) else {
      return false
    }
    return record.value(at: route.keys).map { !$0.isWrittenInPlace } ?? false
  }

  /// Whether every byte comes back once what stands there now is set anew, or taken away where nothing did.
  public func isUndone(_ edit: RegisterEdit, _ verdict: EditVerdict, on day: Day) -> Bool {
    let after = verdict.after
    guard let record = try? FoundRecord.find(record.id, in: [after]),
      let back = try? ValueChange(RecordTarget(record: record, language: name.language), key: typed),
      let made = try? written.map({ (value) throws(RunError) in
        try back.setting(value, isTOML: true, on: day)
      }) ?? back.removing(on: day)
    else { return false }
    return made.verdict.isAllowed && edit.isUndone(by: made.edit)
  }

  /// Whether the value holds what no report may quote.
  public var holdsSecret: Bool {
    let files = record.checkup.reading.files
    guard let number = files.firstIndex(where: { $0.path == path }),
      let span = EditableText(files[number]).value(at: route.keys)?.span
    else { return false }
    return record.checkup.secrets.stand(in: span.start..<max(span.start, span.end), of: number)
  }

  /// The words of the list that stands there now.
  private var present: [String] {
    guard let file = RegisterEdit(record.checkup).file(path),
      let value = EditableText(file).value(at: route.keys), value.kind == .array
    else { return [] }
    return value.children.compactMap(\.string)
  }

  private var words: KnownWords {
    let register = record.checkup.reading.register
    let unread = register.unread.filter { $0.kind == .party }.map(\.id)
    var ids = IDs(parties: Set(register.parties.map(\.id) + unread))
    let activity = record.kind == .activity ? ProcessingActivity(record.fields) : nil
    ids.purposes = Set(activity?.purposes.map(\.id) ?? [])
    ids.personalData = Set(activity?.personalData.map(\.id) ?? [])
    return KnownWords(vocabularies: register.vocabularies, ids: ids)
  }

  /// The rules about the form of a value, whose suggestion says the same in the form that is right.
  private static let form: Set<String> = ["KEY02", "KEY04", "KEY07"]

  private func mended(_ edit: RegisterEdit, _ verdict: EditVerdict) -> RegisterEdit? {
    guard let file = edit.file(path), let value = EditableText(file).value(at: route.keys)?.span else {
      return nil
    }
    let number = verdict.after.reading.files.firstIndex { $0.path == path }
    let cures = verdict.refused.filter { finding in
      let span = finding.place.span
      return span.file == number && Self.form.contains(finding.rule.code) && value.start <= span.start
        && span.end <= value.end
    }.compactMap(\.place.suggestion)
    guard !cures.isEmpty else { return nil }
    var mended = edit
    mended.apply(cures, in: verdict.after)
    return mended
  }
}
