/// A stretch of time in which a consent text stood in the register, as far as Git shows.
public struct ConsentStretch: Hashable, Sendable {
  /// The commit that brought it, or the status in which it stood.
  public let from: ConsentMoment
  /// The first commit without it, or with another status; nil where it stands in the newest commit.
  public let until: ConsentMoment?
  /// The status of its activity all that time; nil where the register did not say.
  public let status: ActivityStatus?

  /// Whether its activity was going on, so that the form could be shown.
  public var isInUse: Bool { status == .active }

  /// Whether the clocks of the commits say that it ended before it began, so that nobody knows when it was.
  var isContradicted: Bool { until.map { $0.earliest < from.seconds } ?? false }
}
