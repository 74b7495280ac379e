extension Rule {
  /// The table is an error without its answer; where there is none, the facts tell that one is wanted.
  static let impactAssessmentUndecided = Rule(
    code: "SEC20", name: "impact-assessment-undecided", severity: .error, blocksPublication: false,
    provisions: [.gdpr("35(1)"), .gdpr("35(3)"), .gdpr("35(4)"), .other("WP248 rev.01")],
    summary: Wording(
      nl: "niet besloten of een DPIA nodig is", en: "not decided whether an impact assessment is needed"),
    rationale: Wording(
      nl: """
        Bij een hoog risico voor mensen gaat u vooraf na wat er mis kan gaan (DPIA). Zijn er gevoelige \
        gegevens, twee van de negen kenmerken van hoog risico, of staat dit op de lijst van de \
        toezichthouder, dan schrijft u op of zij nodig is, en als dat niet zo is, waarom.
        """,
      en: """
        Where the risk for people is high, you find out beforehand what can go wrong (an impact \
        assessment). With sensitive data, two of the nine marks of high risk, or a kind on the \
        authority's list, you write down whether it is needed, and if it is not, why.
        """),
    help: Wording(
      nl: #"zet in [impact-assessment] required = true, of required = false met reason = "...""#,
      en: #"put into [impact-assessment] required = true, or required = false with reason = "...""#),
    failing: [
      """
      →[impact-assessment]←
      criteria = ["large-scale", "matching-data"]
      """,
      """
      [impact-assessment]
      required = →""←
      authority-list = ["camera-surveillance"]
      """,
      """
      →+++←
      [personal-data.health]
      source = ["data-subject"]
      +++
      """,
      """
      →+++←
      data-subjects = ["employee"]
      [automated-decision-making.rooster]
      profiling = false
      +++
      """,
      """
      →+++←
      data-subjects = ["passer-by"]
      [purposes.toezicht]
      category = "cctv"
      +++
      """,
    ],
    passing: [
      """
      [impact-assessment]
      required = false
      reason = "Geen grote schaal"
      criteria = ["sensitive-data", "vulnerable-persons"]
      [personal-data.health]
      source = ["data-subject"]
      """,
      """
      data-subjects = ["employee"]
      automated-decision-making = "none"
      [personal-data.name]
      source = ["data-subject"]
      """,
      """
      role = "processor"
      data-subjects = ["employee"]
      [personal-data.health]
      source = ["data-subject"]
      """,
      """
      status = "ended"
      [personal-data.health]
      source = ["data-subject"]
      """,
    ],
    check: .each(.activities, isAbsence: true) { visit in
      let activity = visit.record
      if let assessment = activity.impactAssessment {
        return assessment.placeOfAbsence(of: \.required).map { [Place($0)] } ?? []
      }
      guard !activity.hasEnded, activity.needsAssessmentDecision(in: visit.context.register),
        let span = activity.placeOfAbsence(of: \.impactAssessment)
      else { return [] }
      let register = visit.context.register
      let marks =
        activity.riskMarks(in: register).compactMap { Choices["impact-criteria"][$0] }
        + activity.listedKinds(in: register).compactMap { Choices["authority-list"][$0] }
      let names = { (tag: String) in marks.compactMap { $0.label(in: tag) }.joined(separator: ", ") }
      return [Place(span, detail: Wording(nl: names("nl"), en: names("en")), severity: .warning)]
    })
}
