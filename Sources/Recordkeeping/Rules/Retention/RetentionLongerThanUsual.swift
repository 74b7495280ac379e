extension Rule {
  /// A guide is no law: a reason for keeping longer, or a waiver, answers it.
  static let retentionLongerThanUsual = Rule(
    code: "RET20", name: "retention-longer-than-usual", severity: .warning,
    provisions: [.gdpr("5(1)(e)"), .gdpr("5(2)")],
    summary: Wording(
      nl: "bewaartermijn langer dan gebruikelijk, zonder reden",
      en: "retention period longer than usual, without a reason"),
    rationale: Wording(
      nl: """
        Voor veel gegevens noemt geen wet een termijn, maar is er wel een die toezichthouder en praktijk \
        gewoon vinden. Langer mag als u dat nodig hebt en kunt uitleggen; anders bewaart u meer over \
        mensen dan nodig is.
        """,
      en: """
        For many data no act names a period, but there is one that the authority and practice find usual. \
        Longer is possible where you need it and can explain it; otherwise you keep more about people than \
        is needed.
        """),
    help: Wording(
      nl: """
        noem een kortere termijn, of zeg erbij waarom het langer moet: reason = "er loopt een geschil over \
        de levering"
        """,
      en: """
        name a shorter period, or say why it has to be longer: reason = "a dispute about the delivery is \
        pending"
        """),
    failing: [
      """
      [personal-data.communication]
      retention = { period = →"13 months"←, start = "request-handled", term = "contact" }
      """,
      """
      [personal-data.cv]
      retention = { period = →"5 weeks"←, start = "end-of-procedure", term = "applicant" }
      """,
      """
      [purposes.talent-pool]
      legal-basis = "consent"
      [personal-data.cv]
      retention = { period = →"18 months"←, start = "end-of-procedure", term = "applicant" }
      """,
      """
      [retention]
      period = →"3 years"←
      start = "end-of-employment"
      term = "hr-file"
      """,
    ],
    passing: [
      """
      [personal-data.communication]
      retention = { period = "12 months", start = "request-handled", term = "contact" }
      """,
      """
      [personal-data.cv]
      retention = { period = "28 days", start = "end-of-procedure", term = "applicant" }
      """,
      """
      [purposes.talent-pool]
      legal-basis = "consent"
      [personal-data.cv]
      retention = { period = "1 year", start = "end-of-procedure", term = "applicant" }
      """,
      """
      [personal-data.absence]
      retention = { period = "10 years", start = "end-of-employment", term = "hr-sick", reason = "eigenrisicodrager" }
      """,
      """
      [personal-data.appraisal]
      retention = { period = "2 years", start = "end-of-employment-year", term = "hr-file" }
      """,
      """
      [personal-data.phone]
      retention = { period = "18 months", start = "collection", term = "contact" }
      """,
    ],
    check: .each(.terms) { visit in
      guard visit.record.fields["reason"] == nil, let id = visit.record.term?.value.id,
        let term = visit.context.register.retentionTerm(id)
      else { return [] }
      let period = isOnConsent(visit) ? term.periodWithConsent ?? term.period : term.period
      let named = NamedTerm(term, for: period, beside: visit.record, in: visit.context.register)
      return [named?.placeLonger].compactMap(\.self)
    })

  /// Whether people agreed to one of the purposes for which the term holds.
  private static func isOnConsent(_ visit: Visit<RetentionKeys>) -> Bool {
    guard let activity = visit.activity else { return false }
    let purposes = visit.row.map(activity.purposes) ?? activity.purposes
    return purposes.contains { purpose in
      purpose.legalBasis?.value == .consent && visit.record.purposes?.value.contains(purpose.id) ?? true
    }
  }
}
