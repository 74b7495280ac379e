/// How a rule finds the places that break it.
public struct Check: Sendable {
  /// Whether the rule speaks of something absent: in a draft, such a finding is an open point.
  public let isAbsence: Bool
  /// Whether only a folder on a disk can show the rule broken. Its examples name files: `@ path`, with arrows
  /// around the path that is at fault and, between parentheses, what a text cannot show.
  public let needsDisk: Bool
  /// From what was read to the places.
  public let places: @Sendable (CheckContext) -> [Place]

  /// A check from a function of what was read.
  public init(
    isAbsence: Bool, needsDisk: Bool = false, places: @escaping @Sendable (CheckContext) -> [Place]
  ) {
    self.isAbsence = isAbsence
    self.needsDisk = needsDisk
    self.places = places
  }
}

extension Check {
  /// Reports what went wrong while the files were read.
  static func reading(code: String, isAbsence: Bool = false) -> Check {
    Check(isAbsence: isAbsence) { context in
      (context.flaws[code] ?? []).map { Place($0.span, detail: $0.detail, help: $0.help) }
    }
  }

  /// Reports what was odd about files and folders before they were read.
  static func loading(code: String) -> Check {
    Check(isAbsence: false, needsDisk: true, places: reading(code: code).places)
  }
}
