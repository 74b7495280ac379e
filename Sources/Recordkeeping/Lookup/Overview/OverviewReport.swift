/// How registers stand, and the next sensible step.
public struct OverviewReport: Sendable {
  private let source: LookupSource
  private let states: [RegisterState]
  /// Whether somebody named the register, so that a command to type has to name it too.
  private let isNamed: Bool

  /// Looks at registers; of several the worst comes first, and of equals they stay in the order of their names.
  public init(_ source: LookupSource, isNamed: Bool) {
    self.source = source
    self.isNamed = isNamed || source.checkups.count > 1
    states = source.checkups.map { RegisterState($0, on: source.day) }.enumerated().sorted { left, right in
      if left.element.isWorse(than: right.element) { return true }
      return !right.element.isWorse(than: left.element) && left.offset < right.offset
    }.map(\.element)
  }

  private func step(_ state: RegisterState) -> (line: String, why: Wording) {
    let step = NextStep(state)
    return (step.line(naming: isNamed ? state.checkup.register : nil), step.why)
  }
}

extension OverviewReport {
  /// For people: one register with what there is to know, several as a line each.
  public func text(_ style: AnswerStyle) -> String {
    guard let worst = states.first else { return "" }
    var page = TerminalText(style)
    if states.count == 1 { add(worst, to: &page) } else { addTable(to: &page) }
    let (line, why) = step(worst)
    let name = Wording(nl: "Volgende stap", en: "Next step")[style.language]
    page.space()
    page.add("\(name): `\(line)`", margin: 2)
    page.add(why[style.language], indent: 2)
    return page.text
  }

  private func add(_ state: RegisterState, to page: inout TerminalText) {
    let facts = facts(state, page.style.language)
    let width = facts.map(\.name.columns).max() ?? 0
    page.heading("\(state.checkup.organisationName) (\(state.checkup.register.path.shown))")
    page.space()
    for fact in facts { page.fact(fact.name, [fact.value], width: width) }
  }

  private func facts(_ state: RegisterState, _ language: Language) -> [(name: String, value: String)] {
    let none = Wording(nl: "geen", en: "none")[language]
    let parties = state.checkup.reading.register.parties.count
    let facts: [(Wording, String)] = [
      (Wording(nl: "Activiteiten", en: "Activities"), statuses(state, language)),
      (Wording(nl: "Partijen", en: "Parties"), "\(parties)"),
      (Wording(nl: "Bevindingen", en: "Findings"), state.closed.words(in: language)),
      (Wording(nl: "Open punten", en: "Open points"), "\(state.tally.open)"),
      (Wording(nl: "Ontheffingen", en: "Waivers"), waivers(state, language) ?? none),
      (Wording(nl: "Nagelopen", en: "Reviewed"), reviews(state, language)),
      (Wording(nl: "Te laat", en: "Overdue"), "\(state.overdue.count)"),
      (Wording(nl: "Volgende dag", en: "Next day"), next(state, language) ?? none),
    ]
    return facts.map { ($0.0[language], $0.1) }
  }

  /// `12: 10 lopend, 2 concept`.
  private func statuses(_ state: RegisterState, _ language: Language) -> String {
    let order: [ActivityStatus?] = [.active, .planned, .draft, .ended, nil]
    let parts = order.compactMap { status -> String? in
      let count = state.count(of: status)
      guard count > 0 else { return nil }
      let unknown = Wording(nl: "zonder status", en: "without a status")[language]
      return "\(count) \(status?.row?.wording[language] ?? unknown)"
    }
    let all = state.checkup.reading.register.activities.count
    return parts.isEmpty ? "\(all)" : "\(all): \(parts.joined(separator: ", "))"
  }

  private func waivers(_ state: RegisterState, _ language: Language) -> String? {
    guard let end = state.firstWaiverEnd else { return nil }
    let words = Wording(nl: "de eerste loopt af op \(end)", en: "the first ends on \(end)")
    let one = Wording(nl: "loopt af op \(end)", en: "ends on \(end)")
    return "\(state.waivers), \(state.waivers == 1 ? one[language] : words[language])"
  }

  private func reviews(_ state: RegisterState, _ language: Language) -> String {
    var parts: [String] = []
    if let (record, day) = state.oldestReview {
      let title = record.title(in: language)
      parts.append(
        Wording(nl: "het langst geleden op \(day): \(title)", en: "longest ago on \(day): \(title)")[language]
      )
    }
    if state.neverReviewed > 0 {
      parts.append(
        Wording(nl: "\(state.neverReviewed) nog nooit", en: "\(state.neverReviewed) never yet")[language])
    }
    if parts.isEmpty { return Wording(nl: "niets na te lopen", en: "nothing to review")[language] }
    return parts.joined(separator: "; ")
  }

  private func next(_ state: RegisterState, _ language: Language) -> String? {
    guard let next = state.next, let day = next.day else { return nil }
    return "\(day), \(next.what[language]): \(next.record.title(in: language))"
  }
}

extension OverviewReport {
  /// A line for each register and one for all.
  private func addTable(to page: inout TerminalText) {
    let language = page.style.language
    var rows = states.map(cells)
    let sum = { (count: (RegisterState) -> Int) in "\(states.reduce(0) { $0 + count($1) })" }
    let all = Wording(nl: "samen \(states.count)", en: "together \(states.count)")[language]
    rows.append([
      all, sum { $0.checkup.reading.register.activities.count }, sum(\.tally.errors), sum(\.tally.open),
      sum(\.tally.warnings), sum(\.waivers), sum(\.overdue.count),
      states.compactMap(\.oldestReview?.day).min().map { "\($0)" } ?? "-",
    ])
    let fitting = Self.heads.first { heads in
      Self.widths([heads.map { $0[language] }] + rows).reduce(-2) { $0 + $1 + 2 } <= page.style.columns
    }
    let heads = (fitting ?? Self.heads[1]).map { $0[language] }
    let widths = Self.widths([heads] + rows)
    let rest = widths.dropFirst().reduce(0) { $0 + $1 + 2 }
    let first = min(widths[0], max(page.style.columns - rest, 12))
    for row in [heads] + rows { page.row(Self.line(row, first, widths)) }
  }

  private static func widths(_ rows: [[String]]) -> [Int] {
    (rows.first ?? []).indices.map { place in rows.map { $0[place].columns }.max() ?? 0 }
  }

  /// The heads of the columns, in full and in short.
  private static let heads = [
    [
      Wording(nl: "Register", en: "Register"), Wording(nl: "activiteiten", en: "activities"),
      Wording(nl: "fouten", en: "errors"), Wording(nl: "open", en: "open"),
      Wording(nl: "waarsch.", en: "warnings"), Wording(nl: "ontheff.", en: "waivers"),
      Wording(nl: "te laat", en: "overdue"), Wording(nl: "oudste", en: "oldest"),
    ],
    [
      Wording(nl: "Register", en: "Register"), Wording(nl: "act", en: "act"),
      Wording(nl: "fout", en: "err"), Wording(nl: "open", en: "open"), Wording(nl: "let", en: "warn"),
      Wording(nl: "onth", en: "waiv"), Wording(nl: "laat", en: "late"), Wording(nl: "oudste", en: "oldest"),
    ],
  ]

  /// What a register is called in a list: its folder, with the way to it where another has the same name.
  private func name(of register: FoundRegister) -> String {
    let isAlone = states.count { $0.checkup.register.name == register.name } == 1
    return isAlone ? SafeText.shown(register.name) : register.path.shown
  }

  private func cells(_ state: RegisterState) -> [String] {
    let oldest = state.neverReviewed > 0 ? "-" : state.oldestReview.map { "\($0.day)" } ?? "-"
    let mark = state.checkup.isIncomplete ? " !" : ""
    return [
      name(of: state.checkup.register) + mark, "\(state.checkup.reading.register.activities.count)",
      "\(state.tally.errors)", "\(state.tally.open)", "\(state.tally.warnings)", "\(state.waivers)",
      "\(state.overdue.count)", oldest,
    ]
  }

  private static func line(_ cells: [String], _ first: Int, _ widths: [Int]) -> String {
    let numbers = cells.indices.dropFirst().map { "  " + cells[$0].aligned(to: widths[$0]) }
    return cells[0].clippedAtStart(to: first).padded(to: first) + numbers.joined()
  }
}

extension OverviewReport {
  /// For programs.
  public func json(_ language: Language) -> String {
    source.json("overview", language, [("states", .list(states.map { json($0, language) }))])
  }

  private func json(_ state: RegisterState, _ language: Language) -> JSON {
    let checkup = state.checkup
    let statuses = ActivityStatus.allCases.map { ($0.rawValue, JSON.number(state.count(of: $0))) }
    let (line, why) = step(state)
    return [
      "register": .text(checkup.register.name), "organisation": .text(checkup.organisationName),
      "activities": .number(checkup.reading.register.activities.count), "statuses": .table(statuses),
      "parties": .number(checkup.reading.register.parties.count), "errors": .number(state.tally.errors),
      "warnings": .number(state.tally.warnings), "notes": .number(state.tally.notes),
      "open": .number(state.tally.open), "waivers": .number(state.waivers),
      "first-waiver-end": JSON(state.firstWaiverEnd.map { "\($0)" }),
      "oldest-review": JSON(state.oldestReview.map { "\($0.day)" }),
      "never-reviewed": .number(state.neverReviewed), "overdue": .number(state.overdue.count),
      "next-day": JSON(state.next?.day.map { "\($0)" }), "step": .text(line), "why": .text(why[language]),
    ]
  }
}
