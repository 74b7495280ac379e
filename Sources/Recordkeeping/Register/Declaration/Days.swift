/// A table from ids to dates.
public struct Days: FieldValue {
  /// The dates by id.
  public let byID: [String: Located<Day>]
  /// The form in a file.
  public static var kind: FieldKind { .days }
  /// Reads it; nil when that has another form.
  public init?(_ content: FieldContent) {
    guard case .days(let days) = content else { return nil }
    byID = days
  }
}
