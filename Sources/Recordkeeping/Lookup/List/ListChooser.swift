/// Holds the records of one register against what is asked.
struct ListChooser {
  private let register: Register
  private let criteria: [ListCriterion]
  private let query: ListQuery
  private let day: Day
  private let uses: PartyUses

  init(_ checkup: Checkup, _ criteria: [ListCriterion], _ query: ListQuery, on day: Day) {
    register = checkup.reading.register
    self.criteria = criteria
    self.query = query
    self.day = day
    uses = PartyUses(query.isOfParties ? register.activities : [], in: register)
  }

  func holds(_ record: FoundRecord) -> Bool {
    switch record.kind {
    case .activity: return holds(ProcessingActivity(record.fields))
    case .party: return holds(Party(record.fields))
    case .organisation, .vocabulary: return false
    }
  }

  private func holds(_ activity: ProcessingActivity) -> Bool {
    if query.isSpecial, !activity.isSpecial(in: register) { return false }
    let isPublic = activity.stands(inStatementFor: "public", on: day, isPreview: false)
    if let asked = query.isPublic, asked != isPublic { return false }
    return criteria.allSatisfy { criterion in
      switch criterion {
      case .words(let field, let wanted): !wanted.isDisjoint(with: activity.words(at: field, in: register))
      case .text(let field, let text): activity.names(at: field).contains { FoldedText($0).holds(text) }
      case .key(let key, let table, let value): activity.fields.holds(value, at: key, table)
      }
    }
  }

  private func holds(_ party: Party) -> Bool {
    let used = uses[party.id]
    if query.isSpecial, !used.contains(where: { $0.activity.isSpecial(in: register) }) { return false }
    if let asked = query.isPublic {
      let isPublic = used.contains {
        $0.activity.stands(inStatementFor: "public", on: day, isPreview: false)
      }
      if asked != isPublic { return false }
    }
    return criteria.allSatisfy { criterion in
      switch criterion {
      case .words(let field, let wanted): !wanted.isDisjoint(with: words(at: field, of: party, used))
      case .text: false
      case .key(let key, let table, let value): party.fields.holds(value, at: key, table)
      }
    }
  }

  private func words(at field: ListField, of party: Party, _ used: [PartyUses.Use]) -> Set<String> {
    switch field {
    case .role: Set([party.role?.value.rawValue].compactMap(\.self))
    case .country: Set(party.countries)
    case .ground: Set(party.grounds)
    case .category: Set([party.category?.value.id].compactMap(\.self))
    case .data: Set(used.flatMap { $0.rows.map(\.kind) })
    case .subject: Set(used.flatMap { use in use.rows.flatMap(use.activity.dataSubjects) })
    default: []
    }
  }
}

extension Fields {
  /// Whether a value stands at a key, here or in a table inside; of a table's name only that table counts.
  fileprivate func holds(_ value: String, at key: String, _ table: String?) -> Bool {
    if table == nil || self.table.name == table, let content = self[key]?.content, content.says(value) {
      return true
    }
    return inner.contains { $0.holds(value, at: key, table) }
  }
}

extension FieldContent {
  /// Whether it says a value, as people write that.
  fileprivate func says(_ value: String) -> Bool {
    switch self {
    case .nothing: value == "none"
    case .words(let words): words.contains { Countries.canonical($0.value) == value || $0.value == value }
    case .flag(let flag): value == (flag ? "true" : "false")
    case .number(let number): value == "\(number)"
    case .day(let day): value == "\(day)"
    case .period(let period): Period(asked: value).map { $0 == period } ?? false
    case .string(let string): FoldedText(string).holds(FoldedText(value))
    case .text(let text): FoldedText(text.original).holds(FoldedText(value))
    default: false
    }
  }
}
