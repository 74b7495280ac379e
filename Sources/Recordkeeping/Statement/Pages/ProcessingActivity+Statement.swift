extension ProcessingActivity {
  /// Whether the statement for an audience tells of it on a day: it goes on, or data are still kept.
  func stands(inStatementFor audience: String, on day: Day, isPreview: Bool) -> Bool {
    guard isFor(audience) else { return false }
    return switch self.status?.value {
    case .active: true
    case .ended: keepsData(on: day)
    case .draft, .planned, nil: isPreview
    }
  }

  /// Whether the register says who gets the data, be it no one; a draft need not.
  var namesRecipients: Bool {
    self.recipients != nil || self.personalData.contains { $0.recipients != nil }
  }

  /// Whether an activity that has ended still keeps data; a term that cannot be counted is taken to run on.
  private func keepsData(on day: Day) -> Bool {
    if let erased = self.erased?.value { return day < erased }
    guard let ended = self.ended?.value else { return true }
    let terms = self.personalData.flatMap(terms(of:))
    let ends = terms.map { $0.lastDay(after: ended) }
    return ends.isEmpty || ends.contains { end in end.map { day <= $0 } ?? true }
  }
}

extension Retention {
  /// The last day on which data are kept, counted from the end of the activity; nil where that cannot be counted.
  fileprivate func lastDay(after ended: Day) -> Day? {
    guard self.criteria == nil, case .period(let period)? = self.period?.value else { return nil }
    let years: Set<String> = ["end-of-employment-year", "end-of-calendar-year", "end-of-financial-year"]
    let isYear = self.start.map { years.contains($0.value.id) } ?? false
    let start = isYear ? Day(year: ended.year, month: 12, day: 31) ?? ended : ended
    let end = start.adding(period)
    return self.erasedWithin.map { end.adding($0.value) } ?? end
  }
}
