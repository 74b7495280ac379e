/// The activities or parties of registers that somebody asks for.
public struct RegisterList: Sendable {
  let source: LookupSource
  let query: ListQuery
  /// What was found, by the register it is in, in the order of the register.
  let found: [(checkup: Checkup, records: [FoundRecord])]
  /// How many there are in all.
  let total: Int

  /// Chooses records; throws at a word that nothing is meant by.
  public init(_ source: LookupSource, _ query: ListQuery) throws(RunError) {
    self.source = source
    self.query = query
    var criteria: [ListCriterion] = []
    for (field, word) in query.words {
      criteria.append(try ListCriterion(field, word, in: source, isOfParties: query.isOfParties))
    }
    for key in query.keys { criteria.append(try ListCriterion(key: key, in: source)) }
    let kind: RecordPath.Kind = query.isOfParties ? .party : .activity
    let all = source.checkups.map { checkup in
      (checkup: checkup, records: FoundRecord.all(in: checkup).filter { $0.kind == kind })
    }
    total = all.reduce(0) { $0 + $1.records.count }
    found = all.map { checkup, records in
      let chooser = ListChooser(checkup, criteria, query, on: source.day)
      return (checkup, records.filter(chooser.holds))
    }
  }

  /// How many were found.
  public var count: Int { found.reduce(0) { $0 + $1.records.count } }
}
