/// Reviews of activities that somebody did on a day, written into their records all together or not at all.
public struct ActivityReviews: Sendable {
  let stamps: [ReviewStamp]
  private let edits: [RegisterEdit]
  private let verdicts: [EditVerdict]
  /// What had changed since the last review, by the path of the record.
  let changes: [String: ReviewedChanges]

  /// Reviews of the activities of some ids, on a day; `next` is the day before which they are due again. Git is asked
  /// what changed since the last review of what is no longer as it was then. Throws where an id is not known, where it
  /// is no activity, and where a record is not readable or would not be afterwards.
  public init(
    of names: [String], in checkups: [Checkup], on day: Day, next: Day?, with search: GitSearch
  ) throws(RunError) {
    if let next, next <= day { throw .nextNotLater(next, day) }
    var stamps: [ReviewStamp] = []
    for name in names {
      let stamp = try ReviewStamp(FoundRecord.find(name, in: checkups), on: day, next: next)
      if !stamps.contains(where: { $0.shownPath == stamp.shownPath }) { stamps.append(stamp) }
    }
    var edits: [RegisterEdit] = []
    var verdicts: [EditVerdict] = []
    for checkup in checkups {
      var edit = RegisterEdit(checkup)
      for stamp in stamps where stamp.record.checkup.register == checkup.register {
        try stamp.apply(to: &edit)
      }
      if edit.isEmpty { continue }
      let verdict = edit.verdict(on: day)
      if !verdict.isAllowed { throw verdict.refusal }
      edits.append(edit)
      verdicts.append(verdict)
    }
    self.stamps = stamps
    changes = Dictionary(
      stamps.compactMap { stamp in ReviewedChanges.find(stamp, with: search).map { (stamp.shownPath, $0) } }
    ) { first, _ in first }
    self.edits = edits
    self.verdicts = verdicts
  }

  /// Writes them.
  public func write() throws(RunError) { try RegisterEdit.write(edits) }

  /// What is found in a record once its review is written.
  func findings(in stamp: ReviewStamp) -> [Finding] {
    let after = verdicts.first { $0.after.register == stamp.record.checkup.register }?.after
    let checkup = after ?? stamp.record.checkup
    return checkup.findings.filter { checkup.files[$0.place.span.file].path == stamp.record.path }
  }

  /// Whether the record says so already.
  func isWritten(_ stamp: ReviewStamp) -> Bool {
    !edits.contains { edit in
      edit.before.register == stamp.record.checkup.register
        && edit.file(stamp.record.path)?.bytes != edit.original(stamp.record.path)?.bytes
    }
  }
}

extension RunError {
  /// A next time that is no later time: wrong use.
  fileprivate static func nextNotLater(_ next: Day, _ day: Day) -> RunError {
    RunError(
      Wording(
        nl: "kan \(next) niet opschrijven als volgende keer", en: "cannot write down \(next) as the next time"
      ),
      why: Wording(
        nl: "dat is niet later dan de dag van nalopen, \(day)",
        en: "that is no later than the day of the review, \(day)"),
      next: Wording(
        nl: "Noem een latere dag, of een termijn: --next 6m.", en: "Name a later day, or a period: --next 6m."
      ),
      status: 64)
  }
}
