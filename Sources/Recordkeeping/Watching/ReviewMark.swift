/// What a record says of its last review.
struct ReviewMark: Hashable {
  let day: Day
  let facts: String?

  /// What an activity says; nil where it was never reviewed.
  init?(of activity: ProcessingActivity) {
    guard let day = activity.reviewed?.value else { return nil }
    self.day = day
    facts = activity.reviewedFacts?.value.text
  }

  /// What a file says that is or was an activity's.
  init?(in bytes: [UInt8]) {
    let reading = Reading.read([SourceFile(path: "activities/record.md", bytes: bytes)])
    guard let mark = reading.register.activities.first.flatMap({ ReviewMark(of: $0) }) else { return nil }
    self = mark
  }
}
