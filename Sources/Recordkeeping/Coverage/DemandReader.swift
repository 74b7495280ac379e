/// Reads from records and findings how a demand stands. A demand is never met while a rule finds the answer missing.
struct DemandReader {
  private let register: Register
  private let findings: [Int: [Finding]]

  /// The findings are all of them, those that are waived too.
  init(_ register: Register, _ findings: [Finding]) {
    self.register = register
    self.findings = Dictionary(grouping: findings, by: \.place.span.file)
  }

  /// How a demand stands by some records, and what it lacks; `codes` are the rules that decide it.
  func answer(_ demand: Demand, codes: Set<String>, by records: [Fields]) -> (
    CoverageState, lacking: [String]
  ) {
    var look = Look()
    for record in records { visit(record, around: [], demand, &look) }
    var files = records.flatMap(\.files)
    if look.states.isEmpty, demand.silence == .byOrganisation {
      files += register.organisation?.fields.files ?? []
    }
    let found = files.flatMap { findings[$0] ?? [] }.filter { matches($0, codes, look) }
    let told = found.map { $0.waiver == nil ? CoverageState.open : .waived }
    let states = look.states + told
    let state = states.isEmpty ? demand.silence.state : CoverageState(of: states)
    var lacking = look.lacking + found.filter { $0.waiver == nil }.map(\.rule.code)
    if state == .open, lacking.isEmpty { lacking = demand.keys.prefix(1).map(\.key) }
    return (state, lacking.withoutRepeats)
  }

  /// What was seen of a demand's keys, and every other answer around them.
  private struct Look {
    var states: [CoverageState] = []
    var lacking: [String] = []
    /// The answers to the demand's own keys.
    var answers: [Fields.Entry] = []
    /// Every plain answer of the records: what is found in one of them is about that one.
    var plain: [Span] = []
  }

  private func visit(_ fields: Fields, around: [Fields], _ demand: Demand, _ look: inout Look) {
    look.plain += fields.entries.filter(\.isPlain).map(\.span)
    for key in demand.keys where key.table == fields.table.name {
      if let entry = fields[key.key] {
        look.answers.append(entry)
        look.states.append(state(of: entry, demand))
        if look.states.last == .open { look.lacking.append(key.key) }
      } else if let state = absence(of: key, in: fields, around) {
        look.states.append(state)
        if state == .open { look.lacking.append(key.key) }
      }
    }
    for inner in fields.inner { visit(inner, around: around + [fields], demand, &look) }
  }

  private func state(of entry: Fields.Entry, _ demand: Demand) -> CoverageState {
    switch entry.content {
    case .unreadable: .open
    case .nothing: .none
    case .words(let words) where demand.word != nil: words.contains { $0.value == demand.word } ? .met : .open
    default: .met
    }
  }

  /// How an absent key stands that its declaration asks for, and of which no rule of the catalogue tells.
  private func absence(of key: DemandKey, in fields: Fields, _ around: [Fields]) -> CoverageState? {
    guard let declaration = fields.table[key.key], let span = fields.placeOfAbsence(of: key.key) else {
      return nil
    }
    let requirement = declaration.requirement
    let scope = Scope(fields: fields, around: around, register: register)
    guard requirement.weight != .optional, requirement.codes.isEmpty, requirement.holds(scope) else {
      return nil
    }
    let told = (findings[span.file] ?? []).filter {
      ["KEY03", "KEY05"].contains($0.rule.code) && $0.place.span == span
    }
    return !told.isEmpty && told.allSatisfy { $0.waiver != nil } ? .waived : .open
  }

  /// Whether a finding is about a demand: something it asks is absent, an answer to it is wrong, or nothing in the file
  /// can be relied on.
  private func matches(_ finding: Finding, _ codes: Set<String>, _ look: Look) -> Bool {
    let span = finding.place.span
    if finding.rule.family == "SYN" { return finding.severity == .error }
    let isInAnswer = look.answers.contains { $0.span.overlaps(span) || $0.keySpan.overlaps(span) }
    if look.plain.contains(where: { $0.overlaps(span) }) {
      return isInAnswer && (finding.severity == .error || finding.tellsOfAbsence)
    }
    if finding.tellsOfAbsence { return codes.contains(finding.rule.code) }
    return isInAnswer && finding.severity == .error
  }
}

extension Fields.Entry {
  /// Whether it is no table with answers of its own.
  fileprivate var isPlain: Bool {
    switch content {
    case .table, .rows: false
    default: true
    }
  }
}

extension Fields {
  /// The file of the record and those of its translations.
  fileprivate var files: [Int] { [span.file] + (body?.translations.values.map(\.file).sorted() ?? []) }
}

extension Finding {
  /// Whether something is missing here.
  fileprivate var tellsOfAbsence: Bool {
    let isAbsence = isOpen || place.isAbsence ?? rule.check.isAbsence
    return isAbsence && (isOpen || severity > .note) && !["KEY03", "KEY05"].contains(rule.code)
  }
}

extension Span {
  fileprivate func overlaps(_ other: Span) -> Bool {
    file == other.file && start < max(other.end, other.start + 1) && other.start < max(end, start + 1)
  }
}
