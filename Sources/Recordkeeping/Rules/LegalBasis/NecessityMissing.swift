extension Rule {
  /// Speaks of purposes for which no row says it; a single row that does not is told of by its key.
  static let necessityMissing = Rule(
    code: "BAS08", name: "necessity-missing", severity: .error,
    provisions: [.gdpr("13(2)(e)")],
    summary: Wording(
      nl: "nergens staat of iemand de gegevens moet geven",
      en: "nothing says whether people have to give the data"),
    rationale: Wording(
      nl: """
        Vraagt u iemand om gegevens voor een overeenkomst of omdat de wet het eist, dan vertelt u of \
        die persoon ze moet geven, en wat er gebeurt als hij of zij dat niet doet. Zo kan niemand \
        denken dat een gegeven nodig is terwijl het vrijwillig is.
        """,
      en: """
        If you ask people for data for a contract or because the law demands it, you tell them whether \
        they have to give them, and what happens if they do not. So nobody is led to think that data \
        are needed while giving them is voluntary.
        """),
    help: Wording(
      nl:
        #"zet in de tabel required = "contractual", "statutory" of "optional", en zo nodig consequence = "...""#,
      en:
        #"put into the table required = "contractual", "statutory" or "optional", and consequence = "..." if needed"#
    ),
    failing: [
      """
      [purposes.order]
      legal-basis = "contract"
      →[personal-data.name]←
      source = ["data-subject"]
      →[personal-data.address]←
      source = ["data-subject"]
      """,
      """
      [purposes.order]
      legal-basis = "contract"
      [purposes.invoicing]
      legal-basis = "legal-obligation"
      [personal-data.name]
      purposes = ["order"]
      source = ["data-subject"]
      required = "contractual"
      [personal-data.vat-number]
      purposes = ["invoicing"]
      source = ["data-subject"]
      required = →""←
      """,
    ],
    passing: [
      """
      [purposes.order]
      legal-basis = "contract"
      [personal-data.name]
      source = ["data-subject"]
      required = "contractual"
      [personal-data.phone]
      source = ["data-subject"]
      """,
      """
      [purposes.order]
      legal-basis = "contract"
      [personal-data.log]
      source = ["observed"]
      """,
      """
      [purposes.newsletter]
      legal-basis = "consent"
      [personal-data.email]
      source = ["data-subject"]
      """,
    ],
    check: .each(.ownActivities, isAbsence: true) { visit in
      visit.record.rowsWithoutNecessity.compactMap { row in
        row.placeOfAbsence(of: \.required).map { Place($0) }
      }
    })
}
