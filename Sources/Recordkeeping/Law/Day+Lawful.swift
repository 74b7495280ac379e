extension Day {
  /// A day for which the law data can answer; throws for one before they begin.
  public static func lawful(_ day: Day) throws(RunError) -> Day {
    guard day >= LawDates.from else { throw .beforeLaw(day) }
    return day
  }
}

extension RunError {
  /// A day before the law data begin.
  static func beforeLaw(_ day: Day) -> RunError {
    RunError(
      Wording(nl: "kan niet antwoorden voor \(day)", en: "cannot answer for \(day)"),
      why: Wording(
        nl: "de AVG geldt sinds \(LawDates.from)", en: "the GDPR applies since \(LawDates.from)"),
      next: Wording(nl: "Kies met --on een latere dag.", en: "Choose a later day with --on."))
  }
}
