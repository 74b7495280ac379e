extension Retention {
  /// Whether it says how long: by a period, by criteria, or by a moment and the time to erasure after it.
  var isComplete: Bool {
    let answered = { fields[$0] != nil }
    return answered("period") || answered("criteria") || (answered("start") && answered("erased-within"))
  }

  /// Whether something allows keeping for ever: an act, or a selection list that preserves (Archiefwet 1995).
  var hasGroundForEver: Bool {
    fields["law"] != nil || self.selectionList?.valuation?.value.id == "preserve"
  }

  /// How long data stay after the start: the period, else the time within which they are erased.
  var length: Located<Period>? {
    guard let period = self.period else { return fields["period"] == nil ? self.erasedWithin : nil }
    if case .period(let length) = period.value { return Located(length, at: period.span) }
    return nil
  }

  /// The last day on which data are kept, counted from the end of the activity; nil where that cannot be counted.
  func lastDay(after ended: Day) -> Day? {
    guard case .period(let period)? = self.period?.value else { return nil }
    let end = firstDay(after: ended)?.adding(period)
    return self.erasedWithin.flatMap { within in end?.adding(within.value) } ?? end
  }

  /// The last day on which the law has data kept, counted alike; nil where the term names no such law.
  func lastLawfulDay(after ended: Day, in register: Register) -> Day? {
    guard let named = self.term.flatMap({ register.retentionTerm($0.value.id) }), named.kind.isMinimum,
      named.isVerified || RetentionTerm[named.id] == nil, let period = named.period
    else { return nil }
    return firstDay(after: ended)?.adding(period)
  }

  /// The day from which it runs, where the activity ended on a day; nil where nobody can say.
  private func firstDay(after ended: Day) -> Day? {
    guard self.criteria == nil else { return nil }
    let moment = self.start.map { Vocabulary.moments[$0.value.id] }
    // Of a moment that can come later, and of one of the register's own, nobody can say when it came.
    if let moment, moment?.isTrue("outlasts") ?? true { return nil }
    let isYear = moment??.isTrue("closes-year") ?? false
    return isYear ? Day(year: ended.year, month: 12, day: 31) ?? ended : ended
  }
}
