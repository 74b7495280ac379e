/// A table `[waivers.CODE]` as it stands in a record, and the findings that it speaks of.
struct WrittenWaiver: Sendable {
  /// What is to be said of it; at most one thing, so that one fault gives one finding.
  enum Verdict: Sendable {
    /// There is no rule of that code.
    case codeUnknown
    /// It speaks of a finding that cannot be waived.
    case refused
    /// There is nothing to waive.
    case unused
    /// Its last day has passed.
    case expired
    /// Its last day is too far away.
    case tooLong
    /// Nothing: it counts, or what it lacks is told of by its keys.
    case fine
  }

  /// What stands in it.
  let record: Record<WaiverKeys>
  /// The findings of its code in its reach, also those that cannot be waived.
  let findings: [Finding]
  /// Whether its file could be read well enough to say that there is nothing to waive.
  let isReadable: Bool
  /// Whether anyone looked at the site, without which nothing of it is found.
  let sawSite: Bool
  /// The day of the check.
  let day: Day

  /// The last day that a waiver can have.
  var limit: Day { Waiver.longest.map(day.adding) ?? day }

  /// What is to be said of it.
  var verdict: Verdict {
    guard let rule = Rulebook.byCode[record.id] else { return .codeUnknown }
    if !rule.takesWaiver(at: .note) || findings.contains(where: { !$0.takesWaiver }) { return .refused }
    if findings.isEmpty { return isReadable && (sawSite || !rule.check.needsSite) ? .unused : .fine }
    guard let until = record.until?.value else { return .fine }
    return until < day ? .expired : until > limit ? .tooLong : .fine
  }

  /// The waiver, where it is complete and its last day is neither past nor too far away.
  var waiver: Waiver? {
    guard let reason = record.reason?.value, let by = record.by?.value, let until = record.until?.value,
      (day...limit).contains(until)
    else { return nil }
    return Waiver(code: record.id, reason: reason, by: by, until: until, span: record.span)
  }
}
