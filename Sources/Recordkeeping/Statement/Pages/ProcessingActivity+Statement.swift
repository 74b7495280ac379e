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

  /// Whether a statement told of it until its last term ran out.
  func isGone(fromStatementFor audience: String, on day: Day) -> Bool {
    isFor(audience) && hasEnded && !keepsData(on: day)
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
