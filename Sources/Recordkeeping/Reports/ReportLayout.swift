/// How a text report is laid out.
public struct ReportLayout: Sendable {
  /// The command that shows all of what is left out here because it repeats.
  public var command = "check"
  /// By what findings are put together.
  public var grouping: Grouping
  /// Whether everything is shown, also what repeats.
  public var isWhole: Bool
  /// How many columns an excerpt of a file may take with the number before it.
  public var columns: Int

  /// The usual layout, or one that differs from it.
  public init(grouping: Grouping = .file, isWhole: Bool = false, columns: Int = 105) {
    self.grouping = grouping
    self.isWhole = isWhole
    self.columns = columns
  }
}
