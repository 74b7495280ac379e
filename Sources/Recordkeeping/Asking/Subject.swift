/// What a dialogue is about: an activity with the parties that it names, or another record alone.
struct Subject: Sendable {
  let id: String
  let kind: RecordPath.Kind
  /// Whether nothing else is asked about, so that the organisation comes with it.
  let isAlone: Bool

  /// The records to ask about, in that order.
  func records(in checkup: Checkup) -> [FoundRecord] {
    let all = FoundRecord.all(in: checkup)
    let own = all.filter { $0.id == id && $0.kind == kind }
    guard kind == .activity, let record = own.first else { return own }
    let named = Set(ProcessingActivity(record.fields).mentions.map(\.value))
    return own + all.filter { $0.kind == .party && named.contains($0.id) }
      + (isAlone ? all.filter { $0.kind == .organisation } : [])
  }

  /// What people call a record.
  static func title(of record: FoundRecord, _ fields: Fields) -> String {
    let key = record.kind == .activity ? "title" : "name"
    switch fields[key]?.content {
    case .text(let text): return SafeText.shown(text.original)
    case .string(let name): return SafeText.shown(name)
    default: return record.id
    }
  }
}
