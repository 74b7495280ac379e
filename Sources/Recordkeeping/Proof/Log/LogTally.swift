/// What came of holding a log against the register: numbers, and nothing that stands in the log itself.
public struct LogTally: Sendable {
  /// The rows of one consent text.
  public struct OfText: Sendable {
    /// The id of the text.
    public let id: String
    /// How many rows have it.
    public internal(set) var rows = 0
    /// The first day on which one says that consent was given.
    public internal(set) var first: Day?
    /// The last day.
    public internal(set) var last: Day?
  }

  /// How many rows there are.
  public internal(set) var rows = 0
  /// How many of them cannot be proven.
  public internal(set) var unproven = 0
  /// How many rows there are for each reason; a row can have several.
  public internal(set) var counts: [LogReason: Int] = [:]
  /// The numbers of the first rows for each reason.
  public internal(set) var firstRows: [LogReason: [Int]] = [:]
  /// Every text that the register had, in the order of the ids.
  public internal(set) var texts: [OfText]

  /// How many numbers of rows are kept for a reason.
  static let mostRows = 20

  /// Whether every row can be proven.
  public var isProven: Bool { unproven == 0 }

  mutating func count(_ reasons: [LogReason], row number: Int) {
    rows += 1
    if !reasons.isEmpty { unproven += 1 }
    for reason in reasons {
      counts[reason, default: 0] += 1
      if counts[reason, default: 0] <= Self.mostRows { firstRows[reason, default: []].append(number) }
    }
  }

  mutating func count(text place: Int, on day: Day?) {
    texts[place].rows += 1
    guard let day else { return }
    texts[place].first = min(texts[place].first ?? day, day)
    texts[place].last = max(texts[place].last ?? day, day)
  }
}
