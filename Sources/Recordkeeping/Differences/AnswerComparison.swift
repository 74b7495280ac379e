/// Compares the answers of two tables that readers are not told of, key by key.
struct AnswerComparison {
  private let old: FactContext
  private let new: FactContext
  /// Which row of a table is which before, where rows can have got another name.
  private let rows: [String: RowMatches]
  private let isLeftOut: (String) -> Bool
  /// What differs.
  private(set) var changes: [AnswerChange] = []

  /// Keys that are internal and decide what the pages say: `FactComparison` tells of them.
  private static let effective: Set<String> = ["direct-marketing", "mechanism", "channel"]
  /// Public keys of which `FactComparison` tells that they changed, and not what they say.
  private static let untold: Set<String> = ["selection-list"]

  /// Compares two tables; `everything` also counts what readers are told, and keys at `leftOut` paths never count.
  init(
    _ before: Fields, _ after: Fields, in old: FactContext, _ new: FactContext,
    rows: [String: RowMatches] = [:],
    everything: Bool = false, leftOut: @escaping (String) -> Bool
  ) {
    self.old = old
    self.new = new
    self.rows = rows
    isLeftOut = leftOut
    compare(before, after, [], everything)
  }

  private mutating func compare(
    _ before: Fields, _ after: Fields, _ steps: [AnswerChange.Step], _ everything: Bool
  ) {
    for key in after.table.keys {
      let (had, has) = (before[key.name], after[key.name])
      if had == nil && has == nil { continue }
      let change = AnswerChange(steps: steps, key: key, before: had, after: has)
      if isLeftOut(change.keys) { continue }
      let isInternal = key.visibility == .internal && !Self.effective.contains(key.name)
      let counts = everything || isInternal || Self.untold.contains(key.name)
      switch (had?.content, has?.content) {
      case (.table(let old)?, .table(let new)?):
        compare(old, new, steps + [AnswerChange.Step(key: key)], counts)
      case (.rows(let old)?, .rows(let new)?): compareRows(old, new, change, counts)
      case (nil, .rows(let new)?) where key.name == "waivers": compareRows([], new, change, counts)
      case (.rows(let old)?, nil) where key.name == "waivers": compareRows(old, [], change, counts)
      default: if counts, said(had, key, old) != said(has, key, new) { changes.append(change) }
      }
    }
  }

  private mutating func compareRows(
    _ before: [Fields], _ after: [Fields], _ change: AnswerChange, _ everything: Bool
  ) {
    let step = { (row: Fields) in change.steps + [AnswerChange.Step(key: change.key, row: row)] }
    if change.key.kind.isList {
      if before.count == after.count {
        for (old, new) in zip(before, after) { compare(old, new, step(new), everything) }
      } else if everything {
        changes.append(change)
      }
      return
    }
    for new in after {
      let id = rows[change.key.name].map { $0.same.first { $0.after == new.id }?.before } ?? new.id
      if let old = before.first(where: { $0.id == id }) {
        compare(old, new, step(new), everything)
      } else if everything {
        changes.append(
          AnswerChange(steps: change.steps, key: change.key, before: nil, after: change.after, row: new))
      }
    }
    guard everything else { return }
    for old in before where !after.contains(where: { $0.id == old.id }) {
      changes.append(
        AnswerChange(steps: change.steps, key: change.key, before: change.before, after: nil, row: old))
    }
  }

  /// What an answer says, whichever way it is written.
  private func said(_ entry: Fields.Entry?, _ key: KeyDeclaration, _ context: FactContext) -> [String] {
    switch entry?.content {
    case nil: []
    case .nothing?: ["none"]
    case .unreadable?: ["", ""]
    case .text(let text)?:
      [VisibleText.collapsed(text.original)]
        + text.translations.map { "\($0.key) \(VisibleText.collapsed($0.value.value))" }.sorted()
    case .string(let string)?: [VisibleText.collapsed(string)]
    case .number(let number)?: ["\(number)"]
    case .flag(let flag)?: ["\(flag)"]
    case .day(let day)?: ["\(day)"]
    case .period(let period)?: ["\(period.length)"]
    case .words(let words)?: words.map { context.shown($0.value, from: key.words) }.sorted()
    case .days(let days)?: days.map { "\($0.key) \($0.value.value)" }.sorted()
    case .map(let map)?: map.map { "\($0.key) \($0.value.value)" }.sorted()
    case .table?, .rows?: ["table"]
    }
  }
}
