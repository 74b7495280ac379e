extension Rule {
  /// A minimum binds a document, not a category: it counts only where `term` says that this is such a document. Where
  /// purpose and kind of data merely suggest so, it is worth a note.
  static let retentionBelowMinimum = Rule(
    code: "RET03", name: "retention-below-minimum", severity: .error,
    provisions: [.other("AWR art. 52(4)"), .gdpr("5(1)(e)")],
    summary: Wording(
      nl: "bewaartermijn korter dan de wet vraagt", en: "retention period shorter than the law asks"),
    rationale: Wording(
      nl: """
        Sommige stukken moet u van de wet een aantal jaren bewaren, zoals facturen voor de \
        Belastingdienst. Wie de verklaring leest, rekent op de termijn die er staat.
        """,
      en: """
        The law has you keep some documents for a number of years, such as invoices for the tax \
        office. Whoever reads the statement counts on the period that it names.
        """),
    help: Wording(
      nl: """
        noem ten minste de termijn van de wet: period = "7 years"; of haal `term` weg als dit niet \
        zulke stukken zijn
        """,
      en: """
        name at least the period of the law: period = "7 years"; or leave out `term` if these are \
        no such documents
        """),
    failing: [
      """
      [personal-data.invoice]
      retention = { period = →"5 years"←, start = "end-of-financial-year", term = "fiscal" }
      """,
      """
      [personal-data.invoice]
      retention = { period = →"83 months"←, start = "end-of-financial-year", term = "fiscal" }
      """,
      """
      [personal-data.invoice]
      retention = { period = "7 years", start = →"creation"←, term = "fiscal" }
      """,
      """
      [retention]
      start = "end-of-contract"
      erased-within = →"1 month"←
      term = "payroll"
      """,
      """
      [personal-data.work]
      retention = { period = →"1 year"←, term = "ferry" }
      @ vocabulary.toml
      [retention-terms.ferry]
      nl = "passagierslijsten"
      en = "passenger lists"
      kind = "minimum"
      period = "2 years"
      """,
      """
      [purposes.order-fulfilment]
      [personal-data.invoice]
      retention = { period = →"2 years"←, start = "delivery" }
      """,
      """
      [purposes.payment]
      [personal-data.card]
      [retention]
      period = →"1 year"←
      start = "end-of-financial-year"
      """,
    ],
    passing: [
      """
      [personal-data.invoice]
      retention = { period = "84 months", start = "end-of-financial-year", term = "fiscal" }
      """,
      """
      [personal-data.invoice]
      retention = { period = "8 years", start = "creation", term = "fiscal" }
      """,
      """
      [purposes.invoicing]
      [personal-data.phone]
      retention = { period = "2 years", start = "delivery" }
      """,
      """
      [purposes.invoicing]
      [purposes.customer-service]
      [personal-data.order]
      retention = [
        { purposes = ["invoicing"], period = "7 years", start = "end-of-financial-year", term = "fiscal" },
        { purposes = ["customer-service"], period = "2 years", start = "delivery" },
      ]
      """,
      """
      [personal-data.health]
      retention = { period = "10 years", start = "last-change", term = "wmo" }
      """,
      """
      [personal-data.work]
      retention = { period = "1 year", term = "hr-hours" }
      """,
    ],
    check: .any(
      .each(.terms) { visit in
        guard let named = NamedTerm(visit), named.isVerified else { return [] }
        return [named.placeTooShort()].compactMap(\.self)
      },
      Check(isAbsence: false) { SuggestedTerms($0.register).places }))
}
