/// Finds where something is in one register.
struct WherePlaces: Sendable {
  let checkup: Checkup
  let context: DossierContext
  let subject: WhereSubject
  private(set) var places: [WherePlace] = []
  /// Activities done for others, of which the register tells no kinds of data.
  private(set) var forClients = 0

  init(_ checkup: Checkup, _ subject: WhereSubject, on day: Day, _ language: Language) throws(WordFault) {
    self.checkup = checkup
    self.subject = subject
    context = try DossierContext(checkup, on: day, in: language)
    let register = checkup.reading.register
    for record in FoundRecord.all(in: checkup) where record.kind == .activity {
      let activity = ProcessingActivity(record.fields)
      // What was erased is nowhere any more.
      if activity.hasEnded, let erased = activity.erased?.value, erased <= day { continue }
      if !activity.isOwn { forClients += 1 }
      if let place = try place(record, activity, register) { places.append(place) }
    }
  }

  private func place(
    _ record: FoundRecord, _ activity: ProcessingActivity, _ register: Register
  ) throws(WordFault) -> WherePlace? {
    var use: PartyUses.Use?
    if case .party(let ids) = subject {
      let uses = PartyUses([activity], in: register)
      let own = ids.sorted().flatMap { uses[$0] }
      guard let first = own.first else { return nil }
      let rows = activity.personalData.filter { row in own.contains { $0.rows.contains { $0.id == row.id } } }
      use = PartyUses.Use(activity: activity, ways: own.flatMap(\.ways).withoutRepeats, rows: rows)
      if rows.isEmpty, first.ways == ["as-source"] { use = first }
    }
    let rows = subject.rows(of: activity, use)
    guard use != nil || !rows.isEmpty else { return nil }
    let flags = Set(rows.flatMap { register.flags(of: $0) })
    let recipients = rows.flatMap(activity.recipients).withoutRepeats
    return WherePlace(
      record: record, status: activity.status?.value.row?.wording[context.language] ?? "-",
      kinds: rows.map(\.kind).withoutRepeats,
      isSpecial: !flags.isDisjoint(with: [.special, .criminal, .nationalNumber]), recipients: recipients,
      lines: try lines(activity, rows, use, recipients, record))
  }

  private func lines(
    _ activity: ProcessingActivity, _ rows: [PersonalData], _ use: PartyUses.Use?, _ recipients: [String],
    _ record: FoundRecord
  ) throws(WordFault) -> [WherePlace.Line] {
    let reader = FactReader(context: context, activity: activity)
    let phrasing = context.phrasing
    var lines: [WherePlace.Line] = []
    func add(_ key: String, nl: String, en: String, _ values: [String]) {
      guard !values.isEmpty else { return }
      lines.append(
        WherePlace.Line(key: key, name: Wording(nl: nl, en: en), values: values.map { shown($0) }))
    }
    let open = try context.word("value.open")
    var ways: [String] = []
    for way in use?.ways ?? [] { ways.append(try context.word("activity.\(way)")) }
    add("as", nl: "als", en: "as", ways.isEmpty ? [] : [ways.joined(separator: ", ")])
    if case .data = subject {
      add("rows", nl: "rij", en: "row", rows.count > 1 ? [rows.map(\.id).joined(separator: ", ")] : [])
    } else {
      add("data", nl: "gegevens", en: "data", data(rows))
    }
    add("care", nl: "let op", en: "mind", care(rows))
    add("purposes", nl: "doel", en: "purpose", try purposes(rows, of: activity, open))
    let people = rows.flatMap(activity.dataSubjects).withoutRepeats
    add("subjects", nl: "van wie", en: "about", people.isEmpty ? [] : [try phrasing.subjects(people)])
    var sources: [String] = []
    for id in rows.flatMap({ $0.source?.value.ids ?? [] }).withoutRepeats {
      sources.append(try reader.line(id, .sources).words)
    }
    add("sources", nl: "verkregen van", en: "got from", sources.isEmpty ? [] : [try phrasing.list(sources)])
    if activity.isOwn {
      let none = activity.namesRecipients ? try context.word("flow.no-recipients") : open
      add(
        "recipients", nl: "wie krijgt het", en: "who gets it",
        recipients.isEmpty ? [none] : try receivers(recipients))
    }
    add("retention", nl: "hoe lang", en: "how long", try terms(rows, of: activity, open))
    add("systems", nl: "systemen", en: "systems", activity.systems?.value.ids ?? [])
    add("security", nl: "beveiliging", en: "security", try security(of: activity))
    add("owner", nl: "eigenaar", en: "owner", [activity.owner?.value ?? open])
    return lines
  }

  private func shown(_ text: String) -> String { SafeText.shown(checkup.secrets.masked(text)) }

  private func data(_ rows: [PersonalData]) -> [String] {
    let kinds = rows.map(context.phrasing.kind(of:)).withoutRepeats
    return kinds.isEmpty ? [] : [kinds.joined(separator: ", ")]
  }

  /// The kinds among them that the law treats with more care.
  private func care(_ rows: [PersonalData]) -> [String] {
    let marks: [VocabularyRow.Flag] = [.special, .criminal, .nationalNumber]
    return marks.compactMap { flag in
      let own = rows.filter { context.register.flags(of: $0).contains(flag) }
      guard !own.isEmpty else { return nil }
      let kinds = own.map(context.phrasing.kind(of:)).withoutRepeats.joined(separator: ", ")
      return "\(kinds): \(flag.wording[context.language])"
    }
  }

  private func purposes(
    _ rows: [PersonalData], of activity: ProcessingActivity, _ open: String
  ) throws(WordFault) -> [String] {
    let ids = Set(rows.flatMap { activity.purposes(of: $0).map(\.id) })
    var lines: [String] = []
    for purpose in activity.purposes where rows.isEmpty || ids.contains(purpose.id) {
      let text = purpose.purpose.map { context.phrasing.text($0.value) } ?? purpose.id
      let basis = try context.phrasing.basis(of: purpose)?.name
      lines.append("\(text) (\(basis ?? open))")
    }
    return lines
  }

  /// Its own measures; those of the organisation stand below all activities.
  private func security(of activity: ProcessingActivity) throws(WordFault) -> [String] {
    if let reason = activity.securityReason?.value {
      return [try context.word("security.reason", ["reason": reason])]
    }
    guard let own = activity.securityMeasures?.value.ids else {
      return shared.isEmpty || !activity.isOwn ? [] : [try context.word("security.shared")]
    }
    return [context.labels(own, in: "security-measures").map(\.words).joined(separator: ", ")]
  }

  /// The measures of the organisation, in words that are safe to print.
  var shared: [String] {
    let ids = context.register.organisation?.securityMeasures?.value.ids ?? []
    return context.labels(ids, in: "security-measures").map { shown($0.words) }
  }

  /// Whether any of the activities rests on the measures of the organisation.
  var needsShared: Bool {
    places.contains { place in
      let activity = ProcessingActivity(place.record.fields)
      return activity.isOwn && activity.securityMeasures == nil && activity.securityReason == nil
    }
  }

  /// `Voorbeeldmail B.V. (verwerker, Nederland)`, and where else the data go.
  private func receivers(_ ids: [String]) throws(WordFault) -> [String] {
    var lines: [String] = []
    for id in ids {
      guard let party = context.register.party(id) else {
        lines.append(id)
        continue
      }
      let role = try context.choice(party.role?.value.rawValue, in: "party-role")
      let country = party.country.map { [context.country($0.value.id)] } ?? []
      let parts = [role] + country + (try transfers(of: party))
      lines.append("\(context.name(of: party)) (\(parts.joined(separator: ", ")))")
    }
    return lines
  }

  private func transfers(of party: Party) throws(WordFault) -> [String] {
    var parts: [String] = []
    for transfer in party.transfers?.value.value?.records ?? [] {
      let ground = transfer.ground?.value.row?.label(in: context.phrasing.language)
      let place = try context.phrasing.destination(transfer.id)
      parts.append(ground.map { "\(place): \($0)" } ?? place)
    }
    return parts
  }

  private func terms(
    _ rows: [PersonalData], of activity: ProcessingActivity, _ open: String
  ) throws(WordFault) -> [String] {
    var lines: [(term: String, kinds: [String])] = []
    for row in rows {
      let kind = context.phrasing.kind(of: row)
      var terms = try context.terms(of: row, in: activity).map(\.line.words)
      if terms.isEmpty { terms = [open] }
      for term in terms {
        if let place = lines.firstIndex(where: { $0.term == term }) {
          lines[place].kinds.append(kind)
        } else {
          lines.append((term, [kind]))
        }
      }
    }
    if lines.count < 2 { return lines.map(\.term) }
    if case .data = subject { return lines.map(\.term) }
    return lines.map { "\($0.term): \($0.kinds.withoutRepeats.joined(separator: ", "))" }
  }
}
