extension ActivityComparison {
  /// The terms of each kind of data that stayed; rows that had and have the same terms are told of together.
  func termChanges() -> [FactChange] {
    var groups: [(terms: [[String]], kind: FactChange.Kind, rows: [RowMatches.Pair])] = []
    for pair in data.same {
      guard let (before, after) = rows(pair) else { continue }
      let (had, has) = (earlier.terms(of: before), present.terms(of: after))
      let terms = [had.map { line($0, old) }.sorted(), has.map { line($0, new) }.sorted()]
      if terms[0] == terms[1] { continue }
      if let place = groups.firstIndex(where: { $0.terms == terms }) {
        groups[place].rows.append(pair)
      } else {
        groups.append((terms, kind(from: had, to: has), [pair]))
      }
    }
    return groups.map { change($0.kind, $0.rows) }
  }

  /// Another law or list behind the same terms makes no other term.
  private func kind(from had: [Retention], to has: [Retention]) -> FactChange.Kind {
    let isSame = { (left: Set<String>) in
      had.map { line($0, old, without: left) }.sorted() == has.map { line($0, new, without: left) }.sorted()
    }
    if isSame(["selection-list"]) { return .dataOther }
    return isSame(["selection-list", "law"]) ? .termLaw : Self.lengthKind(from: had, to: has)
  }

  /// All that readers see of a term, without its words in other languages.
  private func line(_ term: Retention, _ context: FactContext, without left: Set<String> = []) -> String {
    let facts = PublicFacts(of: term.fields, in: context, without: left).values
    return facts.filter { $0.key.utf8.first != UInt8(ascii: "~") }.sorted { $0.key < $1.key }
      .map { "\($0.key) = \($0.value.joined(separator: ", "))" }.joined(separator: "; ")
  }

  /// Longer or shorter where one period became another that counts from the same moment; anything else is other.
  private static func lengthKind(from before: [Retention], to after: [Retention]) -> FactChange.Kind {
    guard before.count == 1, after.count == 1, let old = before.first, let new = after.first,
      old.start?.value.id == new.start?.value.id, old.criteria?.value.original == new.criteria?.value.original
    else { return .termOther }
    switch (Self.length(old), Self.length(new)) {
    case (.period(let old)?, .period(let new)?):
      return new.isLonger(than: old) ? .termLonger : new.isShorter(than: old) ? .termShorter : .termOther
    case (.period?, .permanent?): return .termLonger
    case (.permanent?, .period?): return .termShorter
    default: return .termOther
    }
  }

  /// The period; where there is none, the time within which data are erased.
  private static func length(_ term: Retention) -> RetentionPeriod? {
    term.period?.value ?? term.erasedWithin.map { .period($0.value) }
  }
}
