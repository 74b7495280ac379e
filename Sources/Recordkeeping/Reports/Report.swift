/// Everything that a report tells of, in whatever format.
public struct Report: Sendable {
  /// The registers that were checked.
  public let checkups: [Checkup]
  /// What could not be read at all.
  public let faults: [RunError]
  /// The day for which the registers were checked.
  public let day: Day
  /// The language it speaks.
  public let language: Language
  /// The colours, where a person reads it.
  public let palette: Palette
  /// How the findings are put together, where a person reads it.
  public var layout = ReportLayout()
  /// Whether the findings come without a summary, where a person reads it.
  public var isQuiet = false
  /// Whether warnings count as failures, where a program asks which findings do.
  public var isStrict = false

  /// A report on registers.
  public init(
    _ checkups: [Checkup], faults: [RunError] = [], on day: Day, in language: Language, palette: Palette
  ) {
    self.checkups = checkups
    self.faults = faults
    self.day = day
    self.language = language
    self.palette = palette
  }

  /// Whether everything was read, so that what is not reported is not there.
  var isComplete: Bool { faults.isEmpty && !checkups.contains(where: \.isIncomplete) }

  /// The summary, if it is wanted.
  var summary: String { isQuiet ? "" : whole.text(checkups) }

  /// What tells of everything that was checked.
  public var whole: Summary { Summary(language: language, isWhole: faults.isEmpty) }

  /// Every finding, those that are waived too, with its place as programs name it.
  var findings: [ReportedFinding] {
    var fingerprints = Fingerprints()
    return checkups.flatMap { checkup in
      var places = ReportedPlaces(checkup)
      return (checkup.findings + checkup.waived).enumerated().sorted {
        ($0.1.place.span, $0.1.rule.code, $0.0) < ($1.1.place.span, $1.1.rule.code, $1.0)
      }.map { ReportedFinding($1, &places, &fingerprints, language) }
    }
  }
}

extension [ReportedFinding] {
  /// What blocks publication first, then by weight; among equals by place.
  var worstFirst: [ReportedFinding] {
    func rank(_ finding: Finding) -> Int {
      finding.blocksPublication ? 0 : finding.isOpen ? 4 : 3 - finding.severity.rawValue
    }
    return enumerated().sorted { (rank($0.1.finding), $0.0) < (rank($1.1.finding), $1.0) }.map(\.element)
  }
}
