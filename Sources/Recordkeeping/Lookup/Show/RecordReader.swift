/// Takes a record apart into sections of facts.
struct RecordReader {
  private let record: FoundRecord
  private let context: DossierContext
  private let isPublicOnly: Bool
  private let reader: FactReader
  private let activity: ProcessingActivity?

  init(_ record: FoundRecord, _ context: DossierContext, isPublicOnly: Bool) {
    self.record = record
    self.context = context
    self.isPublicOnly = isPublicOnly
    activity = record.kind == .activity ? ProcessingActivity(record.fields) : nil
    reader = FactReader(context: context, activity: activity)
  }

  private static let general = [
    "title", "role", "status", "since", "ended", "erased", "owner", "reviewed", "review-by", "statement",
    "information-exemption", "informed", "joint-controllers",
  ]

  /// The keys of an activity by the points of AVG art. 30(1), each under its heading in the internal view.
  private static let parts: [(heading: String, keys: [String])] = [
    ("activity.general", general), ("activity.purposes", ["purposes"]),
    ("activity.data", ["data-subjects", "offered-to-children", "children-page", "personal-data"]),
    ("activity.recipients", ["recipients"]), ("activity.transfers", []),
    ("activity.retention", ["retention"]),
    ("activity.security", ["security-measures", "security-reason"]),
    ("activity.assessment", ["impact-assessment"]),
    ("activity.decisions", ["automated-decision-making"]),
    ("activity.processor", ["categories", "sub-processors", "controllers"]),
    ("activity.devices", ["cookies", "forms"]),
  ]

  mutating func sections() throws(WordFault) -> [ShownSection] {
    guard let activity else {
      let all = record.fields.table.keys.map(\.name)
      return try sections(record.fields, all, heading: "", path: "", depth: 0, isPublic: isRead)
    }
    var sections: [ShownSection] = []
    for (word, keys) in Self.parts {
      var part = try self.sections(
        record.fields, keys, heading: context.word(word), path: "", depth: 0, isPublic: isRead)
      let remarks = try self.remarks(word, activity)
      if !remarks.isEmpty {
        if part.isEmpty {
          part = [ShownSection(heading: try context.word(word), depth: 0, facts: [])]
        }
        part[0].remarks = remarks
      }
      sections += part
    }
    let said = Set(Self.parts.flatMap(\.keys))
    let rest = record.fields.table.keys.map(\.name).filter { !said.contains($0) }
    return sections
      + (try self.sections(
        record.fields, rest, heading: context.word("activity.other"), path: "", depth: 0, isPublic: isRead))
  }

  /// Whether anything of the record can come into a statement.
  private var isRead: Bool {
    switch record.kind {
    case .activity: activity?.mayBeRead ?? false
    case .party: Party(record.fields).mayBeRead
    case .organisation: true
    case .vocabulary: false
    }
  }

  /// What is not in the record itself: transfers by its recipients, measures of the organisation.
  private func remarks(_ heading: String, _ activity: ProcessingActivity) throws(WordFault) -> [String] {
    switch heading {
    case "activity.transfers": return try transfers(activity)
    case "activity.security":
      guard !isPublicOnly, activity.isOwn, activity.securityMeasures == nil, activity.securityReason == nil,
        let shared = context.register.organisation?.securityMeasures?.value.ids
      else { return [] }
      let labels = context.labels(shared, in: "security-measures").map { shown($0.words) }
      return [try context.word("activity.security-shared"), labels.joined(separator: ", ")]
    default: return []
    }
  }

  private func transfers(_ activity: ProcessingActivity) throws(WordFault) -> [String] {
    let roles = PartyRoles(in: activity, of: context.register).named.filter { $0.keys != ["as-client"] }
    var lines: [String] = []
    for party in roles.map(\.id).compactMap(context.register.party) {
      for transfer in party.transfers?.value.value?.records ?? [] {
        let country = context.country(transfer.id)
        let ground = transfer.ground?.value.row?.label(in: context.phrasing.language)
        let article = try context.phrasing.transfer(transfer, to: party)?.article
        let basis = [ground, article].compactMap(\.self).joined(separator: ", ")
        lines.append(shown("\(context.name(of: party)): \(country) (\(basis))"))
      }
    }
    return lines
  }

  /// The answers to some keys of a table, and those of the tables inside it as sections of their own.
  private func sections(
    _ fields: Fields, _ keys: [String], heading: String, path: String, depth: Int, isPublic: Bool
  ) throws(WordFault) -> [ShownSection] {
    var facts: [ShownFact] = []
    var inner: [ShownSection] = []
    for name in keys {
      guard let key = fields.table[name] else { continue }
      let isShown = isPublic && key.visibility == .public && isNamed(name, in: fields)
      if isPublicOnly, !isShown { continue }
      let own = path.isEmpty ? name : "\(path).\(name)"
      guard let entry = fields[name] else {
        if !isPublicOnly, let blank = try blank(key, own, in: fields, isShown) { facts.append(blank) }
        continue
      }
      switch entry.content {
      case .table(let table):
        inner += try sections(
          table, table.table.keys.map(\.name), heading: own, path: own, depth: depth + 1, isPublic: isShown)
      case .rows(let rows):
        for (place, row) in rows.enumerated() {
          let id = key.kind.isList ? (rows.count > 1 ? "\(place + 1)" : "") : row.id
          let rowPath = id.isEmpty ? own : "\(own).\(SafeText.shown(id))"
          inner += try sections(
            row, row.table.keys.map(\.name), heading: rowPath, path: rowPath, depth: depth + 1,
            isPublic: isShown)
        }
      default: facts.append(try fact(entry, key, own, isShown))
      }
    }
    if facts.isEmpty, inner.isEmpty { return [] }
    if facts.isEmpty, depth > 0 { return inner }
    return [ShownSection(heading: heading, depth: depth, facts: facts)] + inner
  }

  /// A party can be told of by its kind alone.
  private func isNamed(_ key: String, in fields: Fields) -> Bool {
    guard key == "name", fields.table === PartyKeys.table else { return true }
    return Party(fields).isNamed
  }

  private func blank(
    _ key: KeyDeclaration, _ path: String, in fields: Fields, _ isPublic: Bool
  ) throws(WordFault) -> ShownFact? {
    guard let blank = fields.blanks.first(where: { $0.key == key.name }) else { return nil }
    return ShownFact(
      path: path, label: try context.word("key.\(key.name)"), words: [try context.word("value.blank")],
      value: .text(""), isPublic: isPublic, span: blank.span)
  }

  private func fact(
    _ entry: Fields.Entry, _ key: KeyDeclaration, _ path: String, _ isPublic: Bool
  ) throws(WordFault) -> ShownFact {
    var words: [String] = []
    switch (key.words, entry.content) {
    // What stands in the same record is shown there under its id.
    case (.purposes, .words(let ids)), (.personalData, .words(let ids)): words = ids.map { shown($0.value) }
    default: words = try reader.lines(entry.content, key).map { shown($0.words) }
    }
    if !entry.isWhole { words.append(try context.word("value.partly")) }
    return ShownFact(
      path: path, label: try context.word("key.\(key.name)"), words: words.isEmpty ? ["-"] : words,
      value: value(entry.content, isOne: key.kind == .word), isPublic: isPublic, span: entry.span)
  }

  private func shown(_ text: String) -> String { SafeText.shown(record.checkup.secrets.masked(text)) }

  private func value(_ content: FieldContent, isOne: Bool) -> JSON {
    switch content {
    case .nothing: "none"
    case .unreadable, .table, .rows: .absent
    case .text(let text): .text(shown(text.original))
    case .string(let string): .text(shown(string))
    case .number(let number): .number(number)
    case .flag(let flag): .flag(flag)
    case .day(let day): .text("\(day)")
    case .period(let period): .text("\(period)")
    case .words(let words) where isOne: JSON(words.first.map { shown($0.value) })
    case .words(let words): .list(words.map { .text(shown($0.value)) })
    case .days(let days):
      .table(days.sorted { $0.key < $1.key }.map { (shown($0.key), .text("\($0.value.value)")) })
    case .map(let map):
      .table(map.sorted { $0.key < $1.key }.map { (shown($0.key), .text(shown($0.value.value))) })
    }
  }
}
