/// What a user says beside recordings of a visit.
public struct RecordedVisit: Sendable {
  /// The day of looking, to reckon how long a cookie still lives where a recording gives only its end.
  let day: Day?
  /// When the visitor answered the question about cookies, in milliseconds since 1970; nil where the recordings have to show it.
  let answered: Int?
  /// What the user has downloaded about cookies.
  let known: CookieDatabase?

  /// Nothing but what recordings tell themselves.
  init() { (day, answered, known) = (nil, nil, nil) }

  /// A day of looking; the moment of the answer as `2026-11-23T10:15:00+01:00`, and a file of the Open Cookie Database, where
  /// the user gives them. Throws where the moment is none, or leaves open in which zone, and where the file cannot be read.
  public init(on day: Day, answeredAt moment: String?, database path: String?) throws(RunError) {
    self.day = day
    answered = try moment.map { (text) throws(RunError) in
      guard let time = LoggedTime(Array(text.utf8)[...]), time.earliest == time.latest else {
        throw .noMoment(text)
      }
      return time.earliest * 1000
    }
    known = try path.map { (path) throws(RunError) in try CookieDatabase.load(path) }
  }
}

extension RunError {
  /// A moment in another form: wrong use.
  fileprivate static func noMoment(_ text: String) -> RunError {
    let shown = SafeText.shown(text)
    return RunError(
      Wording(
        nl: "kan \(shown) niet lezen als het moment van het antwoord",
        en: "cannot read \(shown) as the moment of the answer"),
      why: Wording(
        nl: "een moment heeft een dag, een tijd en een tijdzone",
        en: "a moment has a day, a time and a time zone"),
      next: Wording(
        nl: "Schrijf het als 2026-11-23T10:15:00+01:00.", en: "Write it as 2026-11-23T10:15:00+01:00."),
      status: 64)
  }
}
