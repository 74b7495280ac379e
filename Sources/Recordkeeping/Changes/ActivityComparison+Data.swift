extension ActivityComparison {
  /// The kinds of data before and after: by their name and kind, else by their kind alone.
  var data: RowMatches {
    let (before, after) = (earlier.personalData, present.personalData)
    let kind: (PersonalData?) -> String = { $0?.kind ?? "" }
    let old: (String) -> String = { id in kind(before.first { $0.id == id }) }
    let new: (String) -> String = { id in kind(after.first { $0.id == id }) }
    return RowMatches(
      before.map(\.id), after.map(\.id),
      by: [({ "\($0) \(old($0))" }, { "\($0) \(new($0))" }), (old, new)])
  }

  /// The rows before and after.
  func rows(_ pair: RowMatches.Pair) -> (before: PersonalData, after: PersonalData)? {
    guard let before = earlier.personalData.first(where: { $0.id == pair.before }),
      let after = present.personalData.first(where: { $0.id == pair.after })
    else { return nil }
    return (before, after)
  }

  func dataChanges() -> [FactChange] {
    let data = data
    var changes = data.new.map { change(.dataNew, [$0]) } + data.gone.map { change(.dataGone, [$0]) }
    for pair in data.same {
      guard let (before, after) = rows(pair) else { continue }
      changes += differences(
        before.fields, after.fields, row: pair, without: ["purposes", "recipients", "retention", "category"],
        as: Self.kind)
      changes += purposes(of: pair, before, after)
    }
    return changes.mergingRows
  }

  private static func kind(of path: String) -> FactChange.Kind? {
    switch path {
    case "source", "publicly-accessible": .dataSource
    case "required": .dataObligation
    case "exception", "law": .dataException
    case "data-subjects": .dataSubjects
    case let path where path.utf8.first == UInt8(ascii: "~"): nil
    default: .dataOther
    }
  }

  /// For which purposes a kind of data is used; a new purpose is told of by itself.
  private func purposes(of pair: RowMatches.Pair, _ before: PersonalData, _ after: PersonalData)
    -> [FactChange]
  {
    let had = Set(earlier.purposes(of: before).compactMap { purposes.after($0.id) })
    let known = Set(purposes.same.compactMap(\.after))
    let has = Set(present.purposes(of: after).map(\.id)).intersection(known)
    if !has.subtracting(had).isEmpty { return [change(.dataPurposes, [pair])] }
    return had.subtracting(has).isEmpty ? [] : [change(.dataPurposesFewer, [pair])]
  }
}

extension [FactChange] {
  /// Changes of one kind in one activity, which need no words of their own, as one change of several rows.
  var mergingRows: [FactChange] {
    var merged: [FactChange] = []
    for change in self {
      if let place = merged.firstIndex(where: { $0.kind == change.kind && $0.detail == change.detail }) {
        let rows = merged[place].rows + change.rows.filter { !merged[place].rows.contains($0) }
        merged[place] = FactChange(change.kind, of: change.activity, rows: rows, detail: change.detail)
      } else {
        merged.append(change)
      }
    }
    return merged
  }
}
