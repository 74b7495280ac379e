/// A day on which an activity has to be reviewed again, and the date in the register that says so.
struct ReviewDue: Sendable {
  /// The day.
  let day: Day
  /// The date that it follows from.
  let stated: Located<Day>
  /// Whether the register names the day itself: `review-by`. If not, it is counted from the last review.
  let isNamed: Bool
  /// How often the organisation reviews everything, where the day is counted by that.
  let every: Located<Period>?
}

extension ProcessingActivity {
  /// The days on which a review is due: the one that the register names and nobody has reviewed since, and the one by
  /// the interval of the organisation. A year after the last review where neither says anything. A draft is at work
  /// anyway, and an ended activity needs no review.
  func reviewsDue(by organisation: Organisation?) -> [ReviewDue] {
    guard isReviewed else { return [] }
    return [namedReview, countedReview(by: organisation)].compactMap(\.self)
  }

  private var namedReview: ReviewDue? {
    guard let due = self.reviewBy, !(self.reviewed.map { $0.value >= due.value } ?? false) else { return nil }
    return ReviewDue(day: due.value, stated: due, isNamed: true, every: nil)
  }

  /// A date for the next review goes before the year that holds for want of anything else.
  private func countedReview(by organisation: Organisation?) -> ReviewDue? {
    guard let reviewed = self.reviewed else { return nil }
    let every = organisation?.reviewEvery
    let isStated = organisation.map { $0.placeOfAbsence(of: \.reviewEvery) == nil } ?? false
    if every == nil, isStated || namedReview != nil { return nil }
    let day = every.map { reviewed.value.adding($0.value) } ?? reviewed.value.adding(months: 12)
    return ReviewDue(day: day, stated: reviewed, isNamed: false, every: every)
  }
}
