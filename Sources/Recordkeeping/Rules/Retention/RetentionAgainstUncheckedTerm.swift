extension Rule {
  /// The same comparison as of RET03 and RET04, for terms whose source was not read: the fault may be in the data.
  static let retentionAgainstUncheckedTerm = Rule(
    code: "RET22", name: "retention-against-unchecked-term", severity: .warning,
    provisions: [.gdpr("5(1)(e)")],
    summary: Wording(
      nl: "bewaartermijn wijkt af van een wettelijke termijn die nog is na te zoeken",
      en: "retention period differs from a statutory term that is still to be looked up"),
    rationale: Wording(
      nl: """
        De genoemde wet vraagt volgens onze gegevens een andere termijn. De tekst van die wet is voor deze \
        termijn niet nagelezen, dus het kan zijn dat u gelijk hebt. Zoek het artikel op en noem het in law, \
        dan weet wie leest waar uw termijn vandaan komt.
        """,
      en: """
        According to our data the act that is named asks for another period. The text of that act was not \
        read for this term, so it may be that you are right. Look up the article and name it in law, and \
        the reader knows where your period comes from.
        """),
    help: Wording(
      nl: "neem de termijn van de wet over, of haal `term` weg als dit niet zulke stukken zijn",
      en: "take the period of the act, or leave out `term` if these are no such documents"),
    failing: [
      """
      [personal-data.health]
      retention = { period = →"10 years"←, start = "last-change", term = "wmo" }
      """,
      """
      [personal-data.id-document]
      retention = { period = →"4 years"←, start = "end-of-employment-year", term = "payroll-id" }
      """,
      """
      [personal-data.id-document]
      retention = { period = "5 years", start = →"end-of-employment"←, term = "payroll-id" }
      """,
      """
      [personal-data.id-document]
      retention = { period = →"7 years"←, start = "end-of-employment-year", term = "payroll-id" }
      """,
    ],
    passing: [
      """
      [personal-data.health]
      retention = { period = "180 months", start = "last-change", term = "wmo" }
      """,
      """
      [personal-data.id-document]
      retention = { period = "5 years", start = "end-of-employment-year", term = "payroll-id" }
      """,
      """
      [personal-data.health]
      retention = { period = "10 years", start = "last-change", term = "medical" }
      """,
    ],
    check: .each(.terms) { visit in
      guard let named = NamedTerm(visit), !named.isVerified else { return [] }
      return [named.placeTooShort() ?? named.placeTooLong].compactMap(\.self)
    })
}
