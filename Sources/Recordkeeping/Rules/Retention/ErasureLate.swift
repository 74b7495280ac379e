extension Rule {
  /// With a period, what stays has its own reason; where the term that is named is shorter, RET20 tells of the same words.
  static let erasureLate = Rule(
    code: "RET24", name: "erasure-late", severity: .warning,
    provisions: [.gdpr("17(1)"), .gdpr("12(3)")],
    summary: Wording(
      nl: "gegevens pas meer dan een maand na intrekken of bezwaar weg",
      en: "data gone only more than a month after withdrawal or objection"),
    rationale: Wording(
      nl: """
        Wie zijn toestemming intrekt of bezwaar maakt, wil dat u zijn gegevens niet meer hebt. U wist ze \
        zo snel als u kunt, en laat binnen een maand weten wat u deed. Een langere tijd belooft de mensen \
        minder dan waar zij recht op hebben.
        """,
      en: """
        Whoever withdraws consent or objects wants you not to have the data any more. You erase them as \
        soon as you can, and tell within a month what you did. A longer time promises people less than \
        they have a right to.
        """),
    help: Wording(
      nl: """
        noem hooguit een maand: erased-within = "1 month"; moet iets langer blijven, zet dat in een eigen \
        rij met period en reason
        """,
      en: """
        name a month at most: erased-within = "1 month"; if something has to stay longer, put it in a row \
        of its own with period and reason
        """),
    failing: [
      """
      [personal-data.email]
      retention = { start = "withdrawal", erased-within = →"5 years"← }
      """,
      """
      [personal-data.email]
      retention = { start = "objection", erased-within = →"5 weeks"←, term = "newsletter" }
      """,
      """
      [retention]
      start = "withdrawal"
      erased-within = →"2 months"←
      """,
    ],
    passing: [
      """
      [personal-data.email]
      retention = { start = "withdrawal", erased-within = "1 month" }
      """,
      """
      [personal-data.email]
      retention = { start = "objection", erased-within = "30 days" }
      """,
      """
      [personal-data.name]
      retention = { start = "end-of-membership", erased-within = "2 years" }
      """,
      """
      [personal-data.consent-record]
      retention = { period = "5 years", start = "withdrawal", erased-within = "2 months", reason = "verjaring" }
      """,
    ],
    check: .each(.terms) { visit in
      guard visit.record.fields["period"] == nil, let start = visit.record.start?.value.id,
        ["withdrawal", "objection"].contains(start), let erased = visit.record.erasedWithin,
        let month = Period(count: 1, unit: .month), erased.value.isLonger(than: month),
        NamedTerm(visit)?.placeLonger == nil
      else { return [] }
      return [Place(erased.span)]
    })
}
