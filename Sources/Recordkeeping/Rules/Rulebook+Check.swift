extension Rulebook {
  /// Holds a register against every rule; findings by file and place.
  public static func check(_ reading: Reading, on day: Day) -> [Finding] {
    let context = CheckContext(reading, on: day)
    let drafts = Drafts(context.register)
    let findings = all.flatMap { rule in
      rule.check.places(context).map { place in
        let isAbsence = place.isAbsence ?? rule.check.isAbsence
        let severity = place.severity ?? rule.severity
        let isOpen = isAbsence && drafts.contains(place.span) && severity > .note
        return Finding(rule: rule, severity: isOpen ? .note : severity, isOpen: isOpen, place: place)
      }
    }
    let secrets = Secrets(findings, in: reading.files)
    return findings.map(secrets.masked).sorted {
      ($0.place.span, $0.rule.code) < ($1.place.span, $1.rule.code)
    }
  }

  /// Flaws that were found while pages were made, as findings of the rules that tell of them.
  public static func findings(of flaws: [Flaw]) -> [Finding] {
    let rules = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }
    return flaws.compactMap { flaw in
      guard let rule = rules[flaw.code] else { return nil }
      return Finding(rule: rule, severity: rule.severity, isOpen: false, place: Place(flaw))
    }
  }
}
