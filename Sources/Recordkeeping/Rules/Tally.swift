/// How many findings of each weight there are.
public struct Tally: Sendable {
  /// Findings of severity error.
  public private(set) var errors = 0
  /// Errors for which no site is written.
  public private(set) var blocking = 0
  /// Findings of severity warning.
  public private(set) var warnings = 0
  /// Findings of severity note that are no open points.
  public private(set) var notes = 0
  /// Open points of drafts.
  public private(set) var open = 0

  /// Counts findings.
  public init(_ findings: [Finding]) {
    for finding in findings {
      switch finding.severity {
      case _ where finding.isOpen: open += 1
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
      if finding.blocksPublication { blocking += 1 }
    }
  }

  /// The counts in words: `2 errors, 1 warning`; errors and warnings also where there are none, unless in short.
  func words(in language: Language, isShort: Bool = false) -> String {
    let parts = [
      (errors, Wording(nl: "fout", en: "error"), Wording(nl: "fouten", en: "errors")),
      (warnings, Wording(nl: "waarschuwing", en: "warning"), Wording(nl: "waarschuwingen", en: "warnings")),
      (notes, Wording(nl: "aandachtspunt", en: "note"), Wording(nl: "aandachtspunten", en: "notes")),
      (open, Wording(nl: "open punt", en: "open point"), Wording(nl: "open punten", en: "open points")),
    ]
    return parts.enumerated().filter { $1.0 > 0 || ($0 < 2 && !isShort) }
      .map { Self.count($1.0, $1.1, $1.2, language) }.joined(separator: ", ")
  }

  static func count(_ number: Int, _ one: Wording, _ many: Wording, _ language: Language) -> String {
    "\(number) \(number == 1 ? one[language] : many[language])"
  }
}
