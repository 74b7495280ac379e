/// Everything a rule may look at.
public struct CheckContext: Sendable {
  /// What the files say.
  public let register: Register
  /// The day for which the answer holds.
  public let day: Day
  /// What went wrong while the files were read, by the code of the rule that tells of it.
  let flaws: [String: [Flaw]]
  /// The files that were read; spans point into them.
  let files: [SourceFile]
  /// The waivers and what they speak of, once all else has been found.
  var knownWaivers: Waivers?
  /// What a look at words and signs found, by the code of the rule that tells of it.
  let scanned: [String: [Place]]
  /// What Git tells of the files that activities watch; nil where it was not asked.
  let watched: WatchedFiles?

  /// The context of one reading on a day.
  public init(_ reading: Reading, on day: Day, watched: WatchedFiles? = nil) {
    self.watched = watched
    register = reading.register
    self.day = day
    files = reading.files
    scanned = Scan.places(in: reading, on: day)
    flaws = Dictionary(grouping: reading.flaws, by: \.code)
  }
}
