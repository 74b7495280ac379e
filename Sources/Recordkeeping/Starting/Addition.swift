/// Something new in a register, not written yet.
public struct Addition: Sendable {
  /// The register with it.
  public private(set) var edit: RegisterEdit
  /// The path of the file that it is in.
  public let path: String
  /// The keys that lead to it within the file; none for the file itself.
  let keys: [String]
  /// Whether the file is new.
  public let isFile: Bool

  /// An activity that is a draft: from one of the starters, or with every key that it needs, empty. Throws where the
  /// register has a record of that id, and where no starter has the activity to start from.
  public static func activity(_ name: String, like other: String?, to checkup: Checkup) throws(RunError)
    -> Addition
  {
    let id = try RecordID.read(name)
    let path = "activities/\(id).md"
    try refuseTaken(id, path, in: checkup)
    var edit = RegisterEdit(checkup)
    if let template = try template(id, like: other) {
      let text = StarterText.filled(
        template.bytes, with: ["name": checkup.reading.register.organisation?.name?.value ?? ""])
      edit.put(SourceFile(path: path, bytes: text))
      addParties(of: text, from: template.starter, to: &edit)
    } else {
      let text = "+++\n\(ActivityDraft.lines(language(of: checkup)).joined(separator: "\n"))\n+++\n"
      edit.put(SourceFile(path: path, bytes: Array(text.utf8)))
    }
    return Addition(edit: edit, path: path, keys: [], isFile: true)
  }

  /// A party: a service that is known, under its own name or another, else one with every key that it needs, empty;
  /// the service `none` stands for the latter. Throws where the name is nearly that of a service.
  public static func recipient(
    _ name: String, service: String?, to checkup: Checkup
  ) throws(RunError) -> Addition {
    let isOwn = service.map(Self.isNone) ?? false
    let known: Service? =
      if isOwn { nil } else if let service { try Self.service(service) } else { Service(named: name) }
    // A service is called by its own id, unless it is given another.
    let id = if service == nil, let known { known.id } else { try RecordID.read(name) }
    let draft = known.map { PartyDraft($0, id: id) } ?? PartyDraft(id: id)
    try refuseTaken(id, draft.file.path, in: checkup)
    if service == nil, known == nil, let nearest = Service.nearest(to: name) {
      throw .nearService(name, nearest)
    }
    var edit = RegisterEdit(checkup)
    edit.put(draft.file)
    return Addition(edit: edit, path: draft.file.path, keys: [], isFile: true)
  }

  /// A purpose of an activity, with the keys that its basis asks for.
  public static func purpose(
    _ name: String, of activity: String, basis: String?, to checkup: Checkup
  ) throws(RunError) -> Addition {
    let id = try RecordID.read(name)
    let known: [String: WrittenValue] =
      if let basis { ["legal-basis": .string(try Self.basis(basis))] } else { [:] }
    return try row(["purposes", id], PurposeKeys.table, known, in: activity, checkup)
  }

  /// A cookie of an activity; a name that cannot be an id, or that is the id of another cookie, stands in the table
  /// instead.
  public static func cookie(_ name: String, of activity: String, to checkup: Checkup) throws(RunError)
    -> Addition
  {
    guard let plain = RecordName.isID(name) ? name : RecordID.suggested(for: name) else {
      throw .noID(name, suggestion: nil)
    }
    let record = try FoundRecord.find(activity, in: [checkup])
    let id = freeID(plain, of: name, among: ProcessingActivity(record.fields).cookies)
    let known: [String: WrittenValue] = id == name ? [:] : ["name": .string(name)]
    return try row(["cookies", id], CookieKeys.table, known, in: activity, checkup)
  }

  /// An id that no cookie of another name has: with a number where needed.
  private static func freeID(_ id: String, of name: String, among cookies: [Cookie]) -> String {
    let taken = Set(cookies.filter { ($0.name?.value ?? $0.id) != name }.map(\.id))
    var free = id
    var number = 2
    while taken.contains(free) {
      let end = "-\(number)"
      free = String(decoding: id.utf8.prefix(RecordName.limit - end.utf8.count), as: UTF8.self) + end
      number += 1
    }
    return free
  }

  private static func row(
    _ keys: [String], _ table: TableDeclaration, _ known: [String: WrittenValue], in activity: String,
    _ checkup: Checkup
  ) throws(RunError) -> Addition {
    let record = try FoundRecord.find(activity, in: [checkup])
    guard record.kind == .activity else { throw .noActivity(record) }
    let draft = TableDraft(keys: keys, table: table, known: known, language: language(of: checkup))
    var edit = RegisterEdit(checkup)
    var file = try RecordEdit(checkup.reading.files[record.file])
    // An empty answer, or none, makes room for the first table.
    let group = Array(keys.prefix(1))
    if let word = file.value(at: group)?.string, word == "none" || word.isBlank { try file.remove(group) }
    try file.add(draft.block)
    edit.put(file.file)
    var addition = Addition(edit: edit, path: record.path, keys: keys, isFile: false)
    try addition.complete()
    return addition
  }

  /// Adds the keys that what stands there asks for, empty, until nothing more is asked for.
  private mutating func complete() throws(RunError) {
    let completion = DraftCompletion(day: LawDates.date, language: Self.language(of: edit.before))
    let keys = keys
    try completion.complete(&edit, in: [path]) { $0.keys.starts(with: keys) }
  }

  /// What is open in what was added.
  func openPoints(on day: Day) -> [OpenPoint] {
    let after = edit.verdict(on: day).after
    let records = FoundRecord.all(in: after).filter { $0.path == path }
    return records.flatMap { OpenPoints($0).points }.filter { $0.keys.starts(with: keys) }
  }

  static func language(of checkup: Checkup) -> Language {
    checkup.reading.register.languages.first == "en" ? .en : .nl
  }

  private static func refuseTaken(_ id: String, _ path: String, in checkup: Checkup) throws(RunError) {
    let taken = checkup.reading.files.first { file in
      file.path.lowercasedASCII == path
        || RecordPath(file.path)?.id == id && RecordPath(file.path)?.language == nil
    }
    if let taken { throw .idTaken(id, checkup.register.shown(taken.path)) }
  }

  private static func template(
    _ id: String, like other: String?
  ) throws(RunError) -> (bytes: [UInt8], starter: Starter)? {
    let wanted = other ?? id
    guard let starter = Starter.all.first(where: { $0.activities.contains(wanted) }) ?? Starter.all.first,
      Starter.activityIDs.contains(wanted)
    else {
      if let other { throw .unknownStarterActivity(other) }
      return nil
    }
    return (starter.draft("activities/\(wanted).md"), starter)
  }

  /// The parties that an activity names and the register does not have yet.
  private static func addParties(of text: [UInt8], from starter: Starter, to edit: inout RegisterEdit) {
    let lines = DraftLines(text)
    let register = edit.before.reading.register
    for id in Starter.partyIDs where lines.contains("\"\(id)\"") && register.party(id) == nil {
      edit.put(SourceFile(path: "parties/\(id).md", bytes: starter.draft("parties/\(id).md")))
    }
  }

  private static func isNone(_ service: String) -> Bool {
    ["none", "geen"].contains(service.lowercasedASCII)
  }

  private static func service(_ word: String) throws(RunError) -> Service {
    guard let service = Service(named: word) else { throw .unknownService(word) }
    return service
  }

  private static func basis(_ word: String) throws(RunError) -> String {
    let rows = Choices["legal-basis"].rows
    let asked = word.lowercasedASCII
    let row = rows.first { row in
      [row.id, row.wording.nl, row.wording.en].contains { $0.lowercasedASCII == asked }
    }
    guard let row else { throw .unknownBasis(word, among: rows.map(\.id)) }
    return row.id
  }
}
