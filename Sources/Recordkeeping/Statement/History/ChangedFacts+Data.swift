extension ChangedFacts {
  /// The kinds of data of rows, as they are called now.
  func kinds(_ rows: [RowMatches.Pair]) throws(WordFault) -> String {
    try new.list(rows.map(kind).withoutRepeats)
  }

  private func kind(_ row: RowMatches.Pair) -> String {
    if let data = has(row) { return new.kind(of: data) }
    return had(row).flatMap { old?.kind(of: $0) } ?? row.before ?? ""
  }

  private func had(_ row: RowMatches.Pair) -> PersonalData? {
    before?.personalData.first { $0.id == row.before }
  }

  private func has(_ row: RowMatches.Pair) -> PersonalData? {
    after?.personalData.first { $0.id == row.after }
  }

  /// Rows that came from the same source and come from the same one now, together.
  func sourceValues() throws(WordFault) -> [Values] {
    var groups: [(old: String, new: String, rows: [RowMatches.Pair])] = []
    for row in change.rows {
      let old = try had(row).flatMap { (data) throws(WordFault) in try self.old?.source(of: data) } ?? ""
      let new = try has(row).flatMap { (data) throws(WordFault) in try self.new.source(of: data) } ?? ""
      if let place = groups.firstIndex(where: { $0.old == old && $0.new == new }) {
        groups[place].rows.append(row)
      } else {
        groups.append((old, new, [row]))
      }
    }
    return try groups.map { (group) throws(WordFault) in
      ["name": try kinds(group.rows), "old": group.old, "new": group.new]
    }
  }

  /// The terms of rows that had and have the same.
  func termValues() throws(WordFault) -> Values {
    let (had, has) = (change.rows.first.flatMap(had), change.rows.first.flatMap(has))
    var values = [
      "name": try kinds(change.rows), "old": try terms(had, of: before, in: old),
      "new": try terms(has, of: after, in: new),
    ]
    // Longer and shorter count from the same moment, which need not be said twice.
    guard change.kind != .termOther, let old = had.flatMap({ before?.terms(of: $0).first }) else {
      return values
    }
    if case .period(let period)? = old.period?.value {
      values["old"] = try new.period(period)
    } else if old.period == nil, let erased = old.erasedWithin?.value,
      let now = has.flatMap({ after?.terms(of: $0).first })?.erasedWithin?.value
    {
      values["new"] = try new.words["retention.erased-within", ["period": new.period(now)]]
      values["old"] = try new.period(erased)
    }
    return values
  }

  private func terms(_ row: PersonalData?, of activity: ProcessingActivity?, in phrasing: Phrasing?)
    throws(WordFault) -> String
  {
    guard let row, let activity, let phrasing else { return "" }
    let terms = try activity.terms(of: row).map { (term) throws(WordFault) in
      let phrase = try phrasing.retention(term, in: activity)
      guard let scope = phrase.scope else { return phrase.text }
      return try phrasing.words["retention.for-some", ["scope": scope, "term": phrase.text]]
    }
    return new.unfinished(try phrasing.list(terms.filter { !$0.isEmpty }))
  }

  /// A decision by what it means to people.
  func decision() -> String {
    let row = change.rows.first
    let has = after?.decisions.first { $0.id == row?.after }
    let had = before?.decisions.first { $0.id == row?.before }
    if let text = (has?.significance ?? has?.logic)?.value { return new.unfinished(new.text(text)) }
    return (had?.significance ?? had?.logic).flatMap { old?.text($0.value) }.map(new.unfinished) ?? ""
  }

  /// Groups of people in the plural.
  func groups() throws(WordFault) -> String {
    let isNew = change.kind == .subjectsNew
    let ids = change.rows.compactMap { isNew ? $0.after : $0.before }
    return try (isNew ? new : old ?? new).subjects(ids)
  }

  func cookieValues() throws(WordFault) -> Values {
    let row = change.rows.first
    let has = after?.cookies.first { $0.id == row?.after }
    let had = before?.cookies.first { $0.id == row?.before }
    return [
      "name": (has ?? had)?.shownName ?? "",
      "old": try duration(had?.duration?.value), "new": try duration(has?.duration?.value),
    ]
  }

  private func duration(_ duration: CookieDuration?) throws(WordFault) -> String {
    switch duration {
    case .period(let period): try new.period(period)
    case .session: try new.words["change.session"]
    case .persistent: try new.words["change.persistent"]
    case nil: ""
    }
  }

  func partyValues() throws(WordFault) -> Values {
    let row = change.rows.first
    let had = row?.before.flatMap { old?.register.party($0) }
    let has = row?.after.flatMap { new.register.party($0) }
    let oldName = had.flatMap { old?.name(of: $0) } ?? row?.before ?? ""
    let newName = has.map(new.name(of:)) ?? row?.after ?? ""
    var values = ["name": newName.isEmpty ? oldName : newName, "old": oldName, "new": newName]
    if let detail = change.detail { values["destination"] = try new.destination(detail) }
    if change.kind == .recipientMoved {
      values["old"] = try had?.country.map { (code) throws(WordFault) in try new.place(code.value.id) }
      values["new"] = try has?.country.map { (code) throws(WordFault) in try new.place(code.value.id) }
    }
    return values
  }
}
