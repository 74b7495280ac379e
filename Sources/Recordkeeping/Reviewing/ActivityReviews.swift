/// Reviews of activities that somebody did on a day, to be written into their records all together or not at all.
public struct ActivityReviews: Sendable {
  /// The changes of each register, and what the rules say of them.
  public let made: [(edit: RegisterEdit, verdict: EditVerdict)]
  private let stamps: [ReviewStamp]
  private let search: GitSearch

  /// Reviews of the activities of some ids, on a day; `next` is the day before which they are due again. Throws where
  /// an id is not known, where it is no activity, and where a record is not readable.
  public init(
    of names: [String], in checkups: [Checkup], on day: Day, next: Day?, with search: GitSearch
  ) throws(RunError) {
    if let next, next <= day { throw .nextNotLater(next, day) }
    var stamps: [ReviewStamp] = []
    for name in names {
      let stamp = try ReviewStamp(FoundRecord.find(name, in: checkups), on: day, next: next)
      if !stamps.contains(where: { $0.shownPath == stamp.shownPath }) { stamps.append(stamp) }
    }
    made = try checkups.map { (checkup) throws(RunError) in
      var edit = RegisterEdit(checkup)
      for stamp in stamps where stamp.register == checkup.register { try stamp.apply(to: &edit) }
      return (edit, edit.verdict(on: day))
    }
    self.stamps = stamps
    self.search = search
  }

  /// What to know of each activity: what changed since its last review as far as Git tells, and what is still open.
  public var remarks: [Wording] {
    stamps.compactMap { stamp in
      let changes = ReviewedChanges.find(stamp, with: search)?.wording
      let lines = [changes, open(stamp), passed(stamp), draft(stamp)].compactMap(\.self)
      if lines.isEmpty { return nil }
      return Wording(
        nl: ([stamp.shownPath] + lines.map { "  \($0.nl)" }).joined(separator: "\n"),
        en: ([stamp.shownPath] + lines.map { "  \($0.en)" }).joined(separator: "\n"))
    }
  }

  /// The commands that put back what the records said of reviews before.
  public var undoing: [String] { stamps.flatMap(\.undoing) }

  /// How much is still found in the record once its review is written, and where to see it.
  private func open(_ stamp: ReviewStamp) -> Wording? {
    guard let after = made.first(where: { $0.verdict.after.register == stamp.register })?.verdict.after else {
      return nil
    }
    let findings = after.findings.filter { after.files[$0.place.span.file].path == stamp.record.path }
    if findings.isEmpty { return nil }
    let tally = Tally(findings)
    let path = stamp.register.path.appending(stamp.record.path).quoted
    return Wording(
      nl: "nog open: \(tally.words(in: .nl, isShort: true)); zie `avgreg check \(path)`",
      en: "still open: \(tally.words(in: .en, isShort: true)); see `avgreg check \(path)`")
  }

  private func passed(_ stamp: ReviewStamp) -> Wording? {
    guard stamp.next == nil, let passed = stamp.activity.reviewBy?.value, passed <= stamp.day else {
      return nil
    }
    return Wording(
      nl: "review-by (\(passed)) is voorbij; noem de volgende keer met --next, zoals --next 6m",
      en: "review-by (\(passed)) has passed; name the next time with --next, such as --next 6m")
  }

  private func draft(_ stamp: ReviewStamp) -> Wording? {
    guard stamp.activity.status?.value == .draft else { return nil }
    return Wording(
      nl: "dit is nog een concept; geldt het straks, loop het dan nog eens na",
      en: "this is still a draft; once it is in force, review it again")
  }
}

extension RunError {
  /// A next time that is no later time: wrong use.
  fileprivate static func nextNotLater(_ next: Day, _ day: Day) -> RunError {
    RunError(
      Wording(
        nl: "kan \(next) niet opschrijven als volgende keer",
        en: "cannot write down \(next) as the next time"),
      why: Wording(
        nl: "dat is niet later dan de dag van nalopen, \(day)",
        en: "that is no later than the day of the review, \(day)"),
      next: Wording(
        nl: "Noem een latere dag, of een termijn: --next 6m.",
        en: "Name a later day, or a period: --next 6m."),
      status: 64)
  }
}
