/// When the data of an activity that ended can be gone, counted from its end and its terms as the statement does
/// (AVG art. 5(1)(e)).
struct Ending: Sendable {
  /// The day on which it ended.
  let ended: Located<Day>
  /// The longest term that can be counted, and its last day; nil where none can be counted.
  let longest: (term: Retention, day: Day)?
  /// Whether each term can be counted.
  let isCertain: Bool

  /// Of an activity that ended on or before a day and does not say when its data are gone; nil for any other, and for
  /// one whose data stay for ever.
  init?(of activity: ProcessingActivity, on day: Day) {
    guard activity.hasEnded, activity.placeOfAbsence(of: \.erased) != nil,
      let ended = activity.ended, ended.value <= day
    else { return nil }
    let terms = activity.personalData.flatMap(activity.terms(of:)).filter(\.isComplete)
    guard !terms.isEmpty, !terms.contains(where: { $0.period?.value == .permanent }) else { return nil }
    let counted = terms.compactMap { term in
      term.lastDay(after: ended.value).map { (term: term, day: $0) }
    }
    self.ended = ended
    longest = counted.max { $0.day < $1.day }
    isCertain = counted.count == terms.count
  }
}
