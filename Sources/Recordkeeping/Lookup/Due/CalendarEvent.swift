/// A whole day in a calendar on which something is due.
struct CalendarEvent: Sendable {
  /// What tells it apart from every other event, however its day or words change.
  let id: [String]
  let day: Day
  let summary: String
  let description: String
  let category: String
}
