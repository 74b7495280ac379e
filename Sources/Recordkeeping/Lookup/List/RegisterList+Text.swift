extension RegisterList {
  /// For people: a row each, with the words for what stands there in short below.
  public func text(_ style: AnswerStyle) -> String {
    var page = TerminalText(style)
    for (checkup, records) in found where !records.isEmpty {
      if source.hasSeveral { page.heading(checkup.register.path.shown) }
      let uses = PartyUses(
        query.isOfParties ? checkup.reading.register.activities : [], in: checkup.reading.register)
      let rows = records.map { record in
        record.kind == .party
          ? partyRow(record, uses, style.language) : activityRow(record, style.language)
      }
      add(rows, to: &page)
    }
    page.space()
    page.add(summary(style.language))
    if let legend = legend(style.language) { page.add(legend, margin: 2) }
    return page.text
  }

  private func activityRow(_ record: FoundRecord, _ language: Language) -> [String] {
    let activity = ProcessingActivity(record.fields)
    let status = activity.status?.value.row?.wording[language] ?? "-"
    let letters = activity.isOwn ? Self.bases(of: activity).map(\.letter).joined(separator: " ") : "-"
    let data = activity.isOwn ? "\(activity.personalData.count)" : "-"
    return [SafeText.shown(record.id), status, letters, data, record.title(in: language)]
  }

  private func partyRow(_ record: FoundRecord, _ uses: PartyUses, _ language: Language) -> [String] {
    let party = Party(record.fields)
    let role = party.role?.value.row?.wording[language] ?? "-"
    return [
      SafeText.shown(record.id), role, party.country.map { SafeText.shown($0.value.id) } ?? "-",
      "\(uses[record.id].count)", record.title(in: language),
    ]
  }

  /// The rows with their columns below one another; of a title the end is left out where it does not fit, and below an
  /// id that is very long the rest stands on a line of its own.
  private func add(_ rows: [[String]], to page: inout TerminalText) {
    let heads = (query.isOfParties ? Self.partyHeads : Self.activityHeads).map { $0[page.style.language] }
    let shortestTitle = 12
    let all = [heads] + rows
    var widths = heads.indices.map { place in all.map { $0[place].columns }.max() ?? 0 }
    widths[0] = min(widths[0], max(page.style.columns * 2 / 5, 16))
    let taken = widths[0] + widths[2] + widths[3] + 4 * 2 + shortestTitle
    widths[1] = min(widths[1], max(page.style.columns - taken, 8))
    let margin = widths.dropLast().reduce(0) { $0 + $1 + 2 }
    for row in all {
      let title = row[4].clipped(to: max(page.style.columns - margin, shortestTitle))
      let middle = [
        row[1].clipped(to: widths[1]).padded(to: widths[1]), row[2].padded(to: widths[2]),
        row[3].aligned(to: widths[3]), title,
      ].joined(separator: "  ")
      if row[0].columns > widths[0] {
        page.row(row[0])
        page.row(String(repeating: " ", count: widths[0]) + "  " + middle)
      } else {
        page.row(row[0].padded(to: widths[0]) + "  " + middle)
      }
    }
  }

  private static let activityHeads = [
    Wording(nl: "naam", en: "id"), Wording(nl: "status", en: "status"), Wording(nl: "grond", en: "basis"),
    Wording(nl: "geg.", en: "data"), Wording(nl: "titel", en: "title"),
  ]
  private static let partyHeads = [
    Wording(nl: "naam", en: "id"), Wording(nl: "rol", en: "role"), Wording(nl: "land", en: "in"),
    Wording(nl: "act.", en: "act."), Wording(nl: "titel", en: "title"),
  ]

  private func summary(_ language: Language) -> String {
    let (one, many) =
      query.isOfParties
      ? (Wording(nl: "partij", en: "party"), Wording(nl: "partijen", en: "parties"))
      : (Wording(nl: "activiteit", en: "activity"), Wording(nl: "activiteiten", en: "activities"))
    if total == 0 {
      return Wording(nl: "Er zijn geen \(many.nl).", en: "There are no \(many.en).")[language]
    }
    let all = Tally.count(total, one, many, language)
    if count == 0 {
      return Wording(nl: "Geen van de \(all) past bij uw keuze.", en: "None of the \(all) matches.")[language]
    }
    if query.isEmpty { return all }
    return Wording(nl: "\(count) van \(all)", en: "\(count) of \(all)")[language]
  }

  /// What the letters of the legal bases stand for.
  private func legend(_ language: Language) -> String? {
    guard !query.isOfParties else { return nil }
    let activities = found.flatMap(\.records).map { ProcessingActivity($0.fields) }.filter(\.isOwn)
    let used = Set(activities.flatMap { $0.purposes.compactMap { $0.legalBasis?.value } })
    guard !used.isEmpty else { return nil }
    let words = LegalBasis.allCases.filter(used.contains).map { basis in
      "\(basis.letter) \(basis.row?.wording[language] ?? basis.rawValue)"
    }
    let article = Wording(nl: "grond (AVG art. 6 lid 1)", en: "basis (GDPR art. 6(1))")[language]
    return "\(article): \(words.joined(separator: ", "))"
  }

  /// The bases of an activity, each once, in the order of the law.
  static func bases(of activity: ProcessingActivity) -> [LegalBasis] {
    let used = Set(activity.purposes.compactMap { $0.legalBasis?.value })
    return LegalBasis.allCases.filter(used.contains)
  }
}

extension LegalBasis {
  /// Its letter in AVG art. 6(1).
  fileprivate var letter: String {
    String(decoding: (row?.text("article") ?? "").utf8.dropLast().suffix(1), as: UTF8.self)
  }
}

extension RegisterList {
  /// For programs.
  public func json(_ language: Language) -> String {
    let records = found.flatMap { checkup, records -> [JSON] in
      let register = checkup.reading.register
      let uses = PartyUses(query.isOfParties ? register.activities : [], in: register)
      return records.map { record in
        let more =
          record.kind == .party
          ? party(record, uses[record.id]) : activity(record, in: register)
        return .table(record.json(language) + more)
      }
    }
    let list = query.isOfParties ? "parties" : "activities"
    return source.json(
      "list", language, [("list", .text(list)), ("total", .number(total)), ("records", .list(records))])
  }

  private func activity(_ record: FoundRecord, in register: Register) -> [(String, JSON)] {
    let activity = ProcessingActivity(record.fields)
    let isPublic = activity.stands(inStatementFor: "public", on: source.day, isPreview: false)
    let list = { (field: ListField) in
      JSON.list(activity.words(at: field, in: register).sorted().map { .text(SafeText.shown($0)) })
    }
    return [
      ("status", JSON(activity.status?.value.rawValue)), ("role", JSON(activity.role?.value.rawValue)),
      ("owner", JSON(activity.owner.map { record.checkup.shown($0.value, of: record.file) })),
      ("reviewed", JSON(activity.reviewed.map { "\($0.value)" })),
      ("bases", .list(Self.bases(of: activity).map { .text($0.rawValue) })), ("purposes", list(.purpose)),
      ("subjects", list(.subject)), ("data", list(.data)), ("recipients", list(.recipient)),
      ("countries", list(.country)), ("public", .flag(isPublic)),
      ("special", .flag(activity.isSpecial(in: register))),
    ]
  }

  private func party(_ record: FoundRecord, _ uses: [PartyUses.Use]) -> [(String, JSON)] {
    let party = Party(record.fields)
    let data = Set(uses.flatMap { $0.rows.map(\.kind) }).sorted()
    return [
      ("role", JSON(party.role?.value.rawValue)), ("category", JSON(party.category?.value.id)),
      ("country", JSON(party.country?.value.id)),
      (
        "transfers",
        .list(Set(party.transfers?.value.value?.records.map(\.destination) ?? []).sorted().map { .text($0) })
      ),
      ("activities", .list(uses.map { .text($0.activity.id) })), ("data", .list(data.map { .text($0) })),
    ]
  }
}
