/// Another name for a record, or for a row in one, wherever the register writes it.
public struct Renaming: Sendable {
  /// The register with the new name.
  public private(set) var edit: RegisterEdit
  /// The addresses that change by it, as sentences.
  private var addresses: [Wording] = []
  /// How the ids of consent texts begin that come in the place of others.
  private var marks: [String] = []
  private let checkup: Checkup

  /// Gives a record another id: its file and those of its translations, and every place that names it.
  public init(_ record: FoundRecord, to id: String) throws(RunError) {
    checkup = record.checkup
    edit = RegisterEdit(checkup)
    if record.kind == .organisation { throw .organisationNameFixed }
    try Self.checkWhole(checkup)
    let register = checkup.reading.register
    try Self.check(id, register)
    let others = register.activities.map(\.id) + register.parties.map(\.id) + register.unread.map(\.id)
    if others.contains(id) { throw .idTaken(id) }
    for file in checkup.reading.files {
      guard let path = RecordPath(file.path), path.kind == record.kind, path.id == record.id else { continue }
      try edit.move(file.path, to: Self.path(file.path, with: id, path.language))
    }
    if record.kind == .party { try renameParty(record.id, to: id) }
    if record.kind == .activity { tellOfActivity(record, id) }
  }

  /// Gives a row of a record another id: `purposes.mail`, `personal-data.email`.
  public init(_ record: FoundRecord, row typed: String, to id: String) throws(RunError) {
    checkup = record.checkup
    edit = RegisterEdit(checkup)
    try Self.checkWhole(checkup)
    guard let file = edit.file(record.path) else { throw .fileMissing(checkup.register.shown(record.path)) }
    let text = EditableText(file)
    let route = try KeyRoute(typed, in: text, rowsOf: text)
    guard case .row(let key) = route.target, let table = key.kind.table, route.keys.count >= 2,
      let old = route.keys.last, let row = text.value(at: route.keys)
    else { throw .noRow(typed) }
    if case .parties = table.rowNames { throw .rowOfParty(old) }
    if case .free = table.rowNames { try Self.check(id, checkup.reading.register) }
    let defaults = defaults(of: row, table)
    try edit.change(record.path) { (file) throws(RunError) in
      for (name, value) in defaults { try file.set(route.keys + [name], to: .string(value)) }
    }
    for file in checkup.reading.files {
      guard let path = RecordPath(file.path), path.kind == record.kind, path.id == record.id else { continue }
      try rename(route.keys, to: id, in: file.path)
    }
    if key.name == PurposeKeys.table.name { tellOfPurpose(record, old, id) }
  }

  /// The register with the new name, held against the rules; marks of translations and of reviews follow where they were
  /// right before.
  public func verdict(on day: Day) -> (edit: RegisterEdit, verdict: EditVerdict) {
    var edit = edit
    var verdict = edit.verdict(on: day, afterRenaming: true)
    let stale = verdict.new.filter { $0.rule.code == "REF07" }.compactMap(\.place.suggestion)
    let marks = marks(after: verdict.after, on: day)
    if stale.isEmpty, marks.isEmpty { return (edit, verdict) }
    edit.apply(stale + marks, in: verdict.after)
    verdict = edit.verdict(on: day, afterRenaming: true)
    return (edit, verdict)
  }

  /// What the marks of reviews become that were right before.
  private func marks(after: Checkup, on day: Day) -> [Suggestion] {
    let then = CheckContext(checkup.reading, on: day)
    let now = CheckContext(after.reading, on: day)
    return after.reading.register.activities.compactMap { activity in
      guard let mark = activity.reviewedFacts, let facts = now.fingerprint(of: activity)?.text,
        mark.value.text != facts
      else { return nil }
      let path = after.reading.files[activity.span.file].path
      let origin = edit.changes.first { $0.file.path == path }?.origin ?? path
      let before = checkup.reading.register.activities.first {
        checkup.reading.files[$0.span.file].path == origin
      }
      guard let before, then.fingerprint(of: before)?.text == mark.value.text else { return nil }
      return Suggestion(mark.span, "\"\(facts)\"")
    }
  }

  /// Stops where something could not be read: it may hold the old name.
  private static func checkWhole(_ checkup: Checkup) throws(RunError) {
    guard let fault = checkup.notRead.first else { return }
    throw RunError(
      fault.what, why: fault.why, state: .nothingWritten,
      next: Wording(
        nl: "Een andere naam kan pas als alles te lezen is: ook daar kan de oude staan.",
        en: "Another name has to wait until everything can be read: the old one may stand there too."))
  }

  private static func check(_ id: String, _ register: Register) throws(RunError) {
    if let language = RecordName.idLike(id), register.languages.contains(language) {
      throw .languageAsID(id)
    }
    guard RecordName.isID(id) else { throw .idUnfit(id) }
  }

  private static func path(_ path: String, with id: String, _ language: String?) -> String {
    let folders = path.utf8.split(separator: UInt8(ascii: "/")).dropLast().map {
      String(decoding: Array($0), as: UTF8.self)
    }
    return (folders + ["\(id)\(language.map { ".\($0)" } ?? "").md"]).joined(separator: "/")
  }

  private mutating func renameParty(_ old: String, to new: String) throws(RunError) {
    for file in edit.files {
      let places = ReferencePlaces(of: old, .party, in: EditableText(file))
      try change(places, to: new, in: file.path)
    }
  }

  private mutating func rename(_ keys: [String], to new: String, in path: String) throws(RunError) {
    guard let file = edit.file(path), let old = keys.last else { return }
    let text = EditableText(file)
    if text.value(at: keys) != nil {
      try edit.change(path) { (file) throws(RunError) in try file.rename(keys, to: new) }
    }
    guard keys.count == 2, let target = Self.targets[keys[0]], let renamed = edit.file(path) else { return }
    try change(ReferencePlaces(of: old, target, in: EditableText(renamed)), to: new, in: path)
  }

  private static let targets: [String: ReferencePlaces.Target] = [
    "purposes": .purpose, "personal-data": .personalData,
  ]

  private mutating func change(_ places: ReferencePlaces, to new: String, in path: String) throws(RunError) {
    if places.values.isEmpty, places.names.isEmpty { return }
    try edit.change(path) { (file) throws(RunError) in
      for place in places.values { try file.set(place, to: .string(new)) }
      // The innermost first, so that the way to those further in stays what it was.
      for place in places.names.sorted(by: { $0.count > $1.count }) { try file.rename(place, to: new) }
    }
  }

  /// What a row's name said besides, where nothing else says it: the kind of data, the name of a cookie.
  private func defaults(of row: TOMLValue, _ table: TableDeclaration) -> [(String, String)] {
    if table === CookieKeys.table { return row["name"] == nil ? [("name", row.key)] : [] }
    guard row["category"] == nil, case .vocabulary(let name)? = table["category"]?.words,
      checkup.reading.register.vocabularies.knows(row.key, in: name)
    else { return [] }
    return [("category", row.key)]
  }
}

extension Renaming {
  private mutating func tellOfActivity(_ record: FoundRecord, _ id: String) {
    let activity = ProcessingActivity(record.fields)
    if activity.purposes.contains(where: { $0.consent != nil }) { marks.append("\(id)-") }
    guard activity.isOwn, activity.status?.value != .draft else { return }
    addresses.append(
      Wording(
        nl: """
          De pagina komt op een ander adres: activities/\(id).html. Wie een link heeft naar \
          activities/\(record.id).html of naar #\(record.id), vindt daar niets meer.
          """,
        en: """
          The page gets another address: activities/\(id).html. Links to \
          activities/\(record.id).html and to #\(record.id) no longer lead anywhere.
          """))
  }

  private mutating func tellOfPurpose(_ record: FoundRecord, _ old: String, _ id: String) {
    let activity = ProcessingActivity(record.fields)
    guard let purpose = activity.purposes.first(where: { $0.id == old }), purpose.consent != nil else {
      return
    }
    marks.append("\(record.id)-\(id)-")
  }

  /// What changes outside the register by it, as sentences; `isKept` says whether Git holds the register as it was.
  public func consequences(isKept: Bool) -> [Wording] {
    marks.map { Self.mark($0, isKept: isKept) } + addresses
  }

  private static func mark(_ beginning: String, isKept: Bool) -> Wording {
    let kept =
      isKept
      ? Wording(nl: "Git bewaart die tekst.", en: "Git keeps that text.")
      : Wording(
        nl: """
          Die tekst staat zo niet in Git: leg het register vast met `git commit` voordat u hernoemt, anders \
          vindt niemand hem terug.
          """,
        en: """
          That text is not in Git like this: commit the register with `git commit` before you rename, or nobody \
          finds it again.
          """)
    return Wording(
      nl: """
        De toestemmingstekst krijgt een ander kenmerk: het begint met \(beginning). Plaats het \
        formulier opnieuw op uw site. Wie al toestemming gaf, staat onder het oude kenmerk. \(kept.nl)
        """,
      en: """
        The consent text gets another id: it begins with \(beginning). Put the form on your site \
        anew. Those who gave consent already are kept under the old id. \(kept.en)
        """)
  }
}

extension RunError {
  fileprivate static var organisationNameFixed: RunError {
    RunError(
      Wording(nl: "kan organisation niet hernoemen", en: "cannot rename organisation"),
      why: Wording(
        nl: "organisation.md heet in elk register zo", en: "organisation.md has that name in every register"),
      next: Wording(
        nl: "De naam van de organisatie wijzigt u met `avgreg set organisation name`.",
        en: "Change the name of the organisation with `avgreg set organisation name`."),
      status: 64)
  }

  fileprivate static func idTaken(_ id: String) -> RunError {
    RunError(
      Wording(nl: "kan de naam \(id) niet geven", en: "cannot give the name \(id)"),
      why: Wording(nl: "een ander record heet al zo", en: "another record has that name already"),
      next: Wording(nl: "Kies een andere naam.", en: "Choose another name."), status: 64)
  }

  fileprivate static func idUnfit(_ id: String) -> RunError {
    let like = RecordID.suggested(for: id)
    return RunError(
      Wording(
        nl: "kan de naam \(SafeText.shown(id)) niet geven", en: "cannot give the name \(SafeText.shown(id))"),
      why: Wording(
        nl: "een naam bestaat uit kleine letters, cijfers en streepjes, ten hoogste 64, en is niet none",
        en: "a name consists of small letters, digits and hyphens, at most 64, and is not none"),
      next: like.map { Wording(nl: "Bijvoorbeeld: \($0).", en: "For example: \($0).") }, status: 64)
  }

  fileprivate static func noRow(_ typed: String) -> RunError {
    let shown = SafeText.shown(typed)
    return RunError(
      Wording(nl: "kan \(shown) niet hernoemen", en: "cannot rename \(shown)"),
      why: Wording(
        nl: "dat is geen tabel met een eigen naam, zoals purposes.nieuwsbrief",
        en: "that is no table with a name of its own, such as purposes.newsletter"),
      status: 64)
  }

  fileprivate static func rowOfParty(_ id: String) -> RunError {
    let shown = SafeText.shown(id)
    return RunError(
      Wording(nl: "kan \(shown) hier niet hernoemen", en: "cannot rename \(shown) here"),
      why: Wording(nl: "het is de naam van een partij", en: "it is the name of a party"),
      next: Wording(
        nl: "Hernoem de partij zelf: `avgreg rename \(shown) NIEUW`.",
        en: "Rename the party itself: `avgreg rename \(shown) NEW`."),
      status: 64)
  }
}
