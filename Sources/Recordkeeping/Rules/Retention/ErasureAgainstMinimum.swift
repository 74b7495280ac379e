extension Rule {
  /// Data can serve two purposes with two terms; it is a conflict only where the promise does not say for which of the
  /// two it holds. Where the other term stands with another purpose, it is worth a note.
  static let erasureAgainstMinimum = Rule(
    code: "RET23", name: "erasure-against-minimum", severity: .warning,
    provisions: [.gdpr("17(1)(b)"), .gdpr("17(3)(b)"), .gdpr("13(2)(a)")],
    summary: Wording(
      nl: "belofte om te wissen, terwijl een wet dezelfde gegevens laat bewaren",
      en: "promise to erase, while a law has the same data kept"),
    rationale: Wording(
      nl: """
        Wie zijn toestemming intrekt, leest dat zijn gegevens binnen die tijd weg zijn. Moet u ze van een \
        wet langer bewaren, zoals op een factuur, dan komt u die belofte niet na. Zeg daarom erbij waarvoor \
        zij geldt; wat moet blijven, staat dan bij het andere doel.
        """,
      en: """
        Whoever withdraws consent reads that the data are gone within that time. If a law has you keep them \
        longer, such as on an invoice, you do not keep that promise. So say for what it holds; what has to \
        stay then stands with the other purpose.
        """),
    help: Wording(
      nl: """
        zeg voor welk doel de belofte geldt: retention = { purposes = ["newsletter"], start = "withdrawal", \
        erased-within = "1 month" }
        """,
      en: """
        say for which purpose the promise holds: retention = { purposes = ["newsletter"], start = \
        "withdrawal", erased-within = "1 month" }
        """),
    failing: [
      """
      data-subjects = ["customer"]
      [purposes.newsletter]
      [purposes.invoicing]
      [personal-data.email]
      purposes = ["newsletter", "invoicing"]
      retention = [
        { start = "withdrawal", erased-within = →"1 month"← },
        { purposes = ["invoicing"], period = "7 years", start = "end-of-financial-year", term = "fiscal" },
      ]
      """,
      """
      data-subjects = ["customer", "member"]
      [purposes.newsletter]
      [purposes.payment]
      [personal-data.email]
      purposes = ["newsletter", "payment"]
      retention = { start = "objection", period = →"2 weeks"← }
      [personal-data.payer]
      category = "email"
      purposes = ["payment"]
      data-subjects = ["customer"]
      retention = { period = "7 years", start = "end-of-financial-year", term = "fiscal" }
      """,
      """
      data-subjects = ["customer"]
      [purposes.newsletter]
      [personal-data.name]
      [retention]
      start = "withdrawal"
      erased-within = →"1 month"←
      @ activities/facturen.md
      data-subjects = ["customer"]
      [purposes.invoicing]
      [personal-data.name]
      retention = { period = "7 years", start = "end-of-financial-year", term = "fiscal" }
      """,
    ],
    passing: [
      """
      data-subjects = ["customer"]
      [purposes.newsletter]
      [purposes.invoicing]
      [personal-data.email]
      purposes = ["newsletter", "invoicing"]
      retention = [
        { purposes = ["newsletter"], start = "withdrawal", erased-within = "1 month" },
        { purposes = ["invoicing"], period = "7 years", start = "end-of-financial-year", term = "fiscal" },
      ]
      """,
      """
      data-subjects = ["customer"]
      [purposes.newsletter]
      [personal-data.name]
      purposes = ["newsletter"]
      retention = { start = "withdrawal", erased-within = "1 month" }
      @ activities/facturen.md
      data-subjects = ["customer"]
      [purposes.invoicing]
      [personal-data.name]
      retention = { period = "7 years", start = "end-of-financial-year", term = "fiscal" }
      """,
      """
      data-subjects = ["subscriber"]
      [purposes.newsletter]
      [personal-data.name]
      retention = { start = "withdrawal", erased-within = "1 month" }
      @ activities/facturen.md
      data-subjects = ["customer"]
      [purposes.invoicing]
      [personal-data.name]
      retention = { period = "7 years", start = "end-of-financial-year", term = "fiscal" }
      """,
      """
      data-subjects = ["customer"]
      [purposes.newsletter.consent]
      withdrawal-text = "Uw naam blijft staan op facturen, want die bewaren wij zeven jaar."
      [personal-data.name]
      retention = { start = "withdrawal", erased-within = "1 month" }
      @ activities/facturen.md
      data-subjects = ["customer"]
      [purposes.invoicing]
      [personal-data.name]
      retention = { period = "7 years", start = "end-of-financial-year", term = "fiscal" }
      """,
      """
      data-subjects = ["customer"]
      [purposes.newsletter]
      [personal-data.name]
      retention = { start = "withdrawal", erased-within = "1 month" }
      @ activities/bestellingen.md
      data-subjects = ["customer"]
      [purposes.order-fulfilment]
      [personal-data.name]
      retention = { period = "2 years", start = "delivery", term = "order-claims" }
      """,
    ],
    check: Check(isAbsence: false) { ErasureConflicts($0.register).places })
}
