/// What writing a site came to.
public struct SiteOutcome: Hashable, Sendable {
  /// How many pages are new or changed.
  public let written: Int
  /// How many pages were there already.
  public let unchanged: Int
  /// How many of our pages are gone.
  public let removed: Int
  /// What of an old tree could not be cleared away. The new site is whole; this is to be told all the same.
  public let leftBehind: [RunError]
}
