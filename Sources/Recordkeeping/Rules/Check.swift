/// How a rule finds the places that break it.
public struct Check: Sendable {
  /// Whether the rule speaks of something absent: in a draft, such a finding is an open point.
  public let isAbsence: Bool
  /// From what was read to the places.
  public let places: @Sendable (CheckContext) -> [Place]
}

extension Check {
  /// Reports what went wrong while the files were read.
  static func reading(code: String, isAbsence: Bool = false) -> Check {
    Check(isAbsence: isAbsence) { context in
      (context.flaws[code] ?? []).map { Place($0.span, detail: $0.detail, help: $0.help) }
    }
  }
}
