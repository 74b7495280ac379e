extension Rulebook {
  /// Holds a register, what Git tells of the files that it watches, and what was seen of the site, against every rule, where
  /// that was asked; findings by file and place, those that are waived with their waiver.
  public static func check(
    _ reading: Reading, on day: Day, watched: WatchedFiles? = nil, beside evidence: Evidence? = nil
  ) -> [Finding] {
    let context = CheckContext(reading, on: day, watched: watched, beside: evidence)
    let found = findings(in: context)
    let waivers = Waivers(context, of: found)
    let secrets = Secrets(found, in: reading.files)
    if waivers.written.isEmpty { return found.map(secrets.masked) }
    let informed = CheckContext(context, knowing: waivers)
    let survey = Survey(informed)
    let told = self.waivers.flatMap { findings(of: $0, on: survey) }
    return sorted(waivers.applied(to: found) + told).map(secrets.masked)
  }

  /// What is found before anyone looks at waivers; by file and place.
  static func findings(in context: CheckContext) -> [Finding] {
    let waivers = Set(waivers.map(\.code))
    let rules = all.filter { !waivers.contains($0.code) }
    let found = findings(of: rules, in: context)
    return sorted(opened(found, context.register).map(Secrets(found, in: context.files).masked))
  }

  /// What is absent from a draft is an open point of it. Which files are drafts is looked up only where something is absent,
  /// as it takes a walk through the whole register.
  private static func opened(_ found: [Finding], _ register: Register) -> [Finding] {
    guard found.contains(where: \.canBeOpen) else { return found }
    let drafts = Drafts(register)
    return found.map { $0.canBeOpen && drafts.contains($0.place.span) ? $0.opened : $0 }
  }

  /// What some rules find: all of them on one stretch of the register, then on the next. The stretches are shared out over
  /// the processors.
  private static func findings(of rules: [Rule], in context: CheckContext) -> [Finding] {
    let stretches = Stretch.all(of: context.register)
    return SharedWork.results(stretches.count) { number in
      let survey = Survey(context, past: stretches[number])
      return rules.flatMap { findings(of: $0, on: survey) }
    }.flatMap(\.self)
  }

  private static func findings(of rule: Rule, on survey: Survey) -> [Finding] {
    rule.check.look(survey).map { place in
      Finding(rule: rule, severity: place.severity ?? rule.severity, isOpen: false, place: place)
    }
  }

  private static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.sorted { ($0.place.span, $0.rule.code) < ($1.place.span, $1.rule.code) }
  }

  /// Flaws that were found while pages were made, as findings of the rules that tell of them.
  public static func findings(of flaws: [Flaw]) -> [Finding] {
    flaws.compactMap { flaw in
      guard let rule = byCode[flaw.code] else { return nil }
      return Finding(rule: rule, severity: rule.severity, isOpen: false, place: Place(flaw))
    }
  }
}
