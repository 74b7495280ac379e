/// A value and the stretch of a file that it was read from.
public struct Located<Value: Sendable>: Sendable {
  /// What was read.
  public let value: Value
  /// Where it stands.
  public let span: Span

  /// Joins a value to its place.
  public init(_ value: Value, at span: Span) {
    self.value = value
    self.span = span
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
