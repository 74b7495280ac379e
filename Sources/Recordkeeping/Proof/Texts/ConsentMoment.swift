/// A commit on the line of first parents from `HEAD`, and from when it counts.
public struct ConsentMoment: Hashable, Sendable {
  /// The id of the commit.
  public let commit: String
  /// When it was committed by its own word, in seconds since 1970.
  public let committed: Int
  /// When it had come for certain: never earlier than the commit before it, whatever the clock of who made it.
  public let seconds: Int
  /// Up to when it had not come for certain: never later than the commit after it.
  public let earliest: Int

  /// The day on which it counts, in coordinated universal time.
  public var day: Day { Day(seconds: seconds) }

  /// The day up to which what was before it counts.
  public var endDay: Day { Day(seconds: earliest) }

  /// When it was committed, as ISO 8601 writes it: `2026-11-23T12:00:00Z`.
  public var time: String { Self.text(committed) }

  private static func text(_ seconds: Int) -> String {
    let day = Day(seconds: seconds)
    let rest = seconds - (seconds.quotientAndRemainder(dividingBy: 86400).quotient * 86400)
    let inDay = rest < 0 ? rest + 86400 : rest
    let parts = [inDay / 3600, inDay / 60 % 60, inDay % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(day)T\(parts.joined(separator: ":"))Z"
  }
}
