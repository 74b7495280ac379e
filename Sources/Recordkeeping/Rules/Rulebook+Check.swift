extension Rulebook {
  /// Holds a register against every rule; findings by file and place.
  public static func check(_ reading: Reading, on day: Day) -> [Finding] {
    let context = CheckContext(reading, on: day)
    let drafts = Drafts(context.register)
    let findings = all.flatMap { rule in
      rule.check.places(context).map { place in
        let isAbsence = place.isAbsence ?? rule.check.isAbsence
        let isOpen = isAbsence && drafts.contains(place.span) && rule.severity > .note
        return Finding(rule: rule, severity: isOpen ? .note : rule.severity, isOpen: isOpen, place: place)
      }
    }
    return findings.sorted { ($0.place.span, $0.rule.code) < ($1.place.span, $1.rule.code) }
  }
}
