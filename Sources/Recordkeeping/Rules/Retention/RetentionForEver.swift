extension Rule {
  /// Some documents of public bodies have to stay for ever; then an act or a selection list says so.
  static let retentionForEver = Rule(
    code: "RET02", name: "retention-for-ever", severity: .error,
    provisions: [.gdpr("5(1)(e)")],
    summary: Wording(
      nl: "voor altijd bewaard, zonder wet die dat vraagt",
      en: "kept for ever, without a law that asks for it"),
    rationale: Wording(
      nl: """
        U bewaart gegevens niet langer dan nodig is voor het doel. Voor altijd mag alleen als een \
        wet dat vraagt, zoals de Archiefwet bij een overheid; noem dan die wet of de selectielijst.
        """,
      en: """
        You keep data no longer than the purpose needs. For ever is allowed only where a law asks \
        for it, such as the archives act for a public body; then name that law or the selection list.
        """),
    help: Wording(
      nl: """
        noem een termijn: period = "2 years"; of, bij een overheid, de wet: law = ["Archiefwet \
        1995 art. 3"]
        """,
      en: """
        name a period: period = "2 years"; or, for a public body, the act: law = ["Archiefwet 1995 \
        art. 3"]
        """),
    failing: [
      """
      [personal-data.email]
      retention = { period = →"onbeperkt"← }
      """,
      """
      [retention]
      period = →"forever"←
      """,
      """
      [personal-data.email]
      retention = { period = →"permanent"← }
      """,
      """
      [personal-data.decision.retention]
      period = →"permanent"←
      selection-list = { list = "gemeenten-2020", result = "8.1.1", valuation = "destroy" }
      """,
    ],
    passing: [
      """
      [personal-data.name]
      retention = { period = "permanent", law = ["Archiefwet 1995 art. 3"] }
      """,
      """
      [personal-data.decision.retention]
      period = "permanent"
      selection-list = { list = "gemeenten-2020", result = "8.1.1", valuation = "preserve" }
      """,
    ],
    check: .any(
      .reading(code: "RET02"),
      .each(.terms) { visit in
        guard let period = visit.record.period, period.value == .permanent, !visit.record.hasGroundForEver
        else {
          return []
        }
        return [Place(period.span)]
      }))
}
