extension Rule {
  /// The assessment comes before the activity starts.
  static let impactAssessmentNotDone = Rule(
    code: "SEC02", name: "impact-assessment-not-done", severity: .error, blocksPublication: false,
    provisions: [.gdpr("35(1)")],
    summary: Wording(
      nl: "DPIA nodig en niet gedaan, terwijl de activiteit loopt",
      en: "impact assessment needed and not done, while the activity is running"),
    rationale: Wording(
      nl: """
        Is het risico voor mensen hoog, dan gaat u vooraf na wat er mis kan gaan en wat u daaraan \
        doet. Dat heet een gegevensbeschermingseffectbeoordeling (DPIA); zij is klaar voordat u begint.
        """,
      en: """
        Where the risk for people is high, you find out beforehand what can go wrong and what you \
        do about it. That is a data protection impact assessment; it is finished before you start.
        """),
    help: Wording(
      nl: "doe de DPIA en noem de dag: done = 2026-11-23; of zet status = \"planned\" tot zij klaar is",
      en: """
        do the assessment and name the day: done = 2026-11-23; or set status = "planned" until it \
        is finished
        """),
    failing: [
      """
      status = "active"

      →[impact-assessment]←
      required = true
      """,
      """
      status = "active"

      [impact-assessment]
      required = true
      done = →9999-01-01←
      """,
    ],
    passing: [
      """
      status = "active"
      impact-assessment = { required = true, done = 2025-11-03 }
      """,
      """
      status = "active"
      impact-assessment = { required = false, reason = "geen grote schaal" }
      """,
      """
      status = "planned"
      impact-assessment = { required = true }
      """,
    ],
    check: .each(.activities, isAbsence: true) { visit in
      guard visit.record.status?.value == .active, let assessment = visit.record.impactAssessment,
        assessment.required?.value == true
      else { return [] }
      if let span = assessment.placeOfAbsence(of: \.done) { return [Place(span)] }
      guard let done = assessment.done, done.value > visit.context.day else { return [] }
      return [Place(done.span)]
    })
}
