/// How much a finding weighs.
public enum Severity: Int, Comparable, CaseIterable, Sendable {
  /// Worth knowing.
  case note
  /// Doubtful: a judgement, a guide or good practice.
  case warning
  /// The register's own text proves a gap in what the law demands, or the statement cannot be made.
  case error

  /// Notes come before warnings, warnings before errors.
  public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}
