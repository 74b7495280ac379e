extension Rule {
  /// Longer than the law allows; a start before the law's own leaves it open whether the whole is too long.
  static let retentionAboveMaximum = Rule(
    code: "RET04", name: "retention-above-maximum", severity: .error,
    provisions: [.other("Gemeentewet art. 151c"), .gdpr("5(1)(e)")],
    summary: Wording(
      nl: "bewaartermijn langer dan de wet toestaat", en: "retention period longer than the law allows"),
    rationale: Wording(
      nl: """
        Voor sommige gegevens noemt een wet een termijn waarna u ze moet wissen, zoals vier weken \
        voor beelden van een camera voor de openbare orde. Zo blijft niemand langer in beeld dan nodig.
        """,
      en: """
        For some data an act names a period after which you have to erase them, such as four weeks \
        for images of a camera for public order. So nobody stays in view longer than needed.
        """),
    help: Wording(
      nl: "noem hooguit de termijn van de wet: period = \"4 weeks\"",
      en: "name at most the period of the law: period = \"4 weeks\""),
    failing: [
      """
      [personal-data.video]
      retention = { period = →"6 weeks"←, start = "recording", term = "cctv-municipal" }
      """,
      """
      [personal-data.video]
      retention = { period = →"4 weeks"←, start = "end-of-calendar-year", term = "cctv-municipal" }
      """,
      """
      [personal-data.video]
      retention = { period = →"3 weeks"←, start = "recording", erased-within = "8 days", term = "cctv-municipal" }
      """,
      """
      [personal-data.id-document]
      retention = { period = →"10 years"←, start = "end-of-relation", term = "aml" }
      """,
      """
      [personal-data.video]
      retention = { period = →"permanent"←, law = ["Archiefwet 1995 art. 3"], term = "cctv-municipal" }
      """,
    ],
    passing: [
      """
      [personal-data.video]
      retention = { period = "28 days", start = "recording", term = "cctv-municipal" }
      """,
      """
      [personal-data.video]
      retention = { period = "3 weeks", start = "recording", erased-within = "1 week", term = "cctv-municipal" }
      """,
      """
      [personal-data.video]
      retention = { period = "6 weeks", start = "recording", term = "cctv" }
      """,
      """
      [personal-data.id-document]
      retention = { period = "10 years", start = "collection", term = "aml" }
      """,
    ],
    check: .each(.terms) { visit in
      guard let named = NamedTerm(visit), named.isVerified else { return [] }
      return [named.placeTooLong].compactMap(\.self)
    })
}
