extension Rule {
  /// The record itself has to document the safeguards of such a transfer.
  static let lastResortWithoutDocument = Rule(
    code: "TRF06", name: "last-resort-without-document", severity: .error, blocksPublication: false,
    provisions: [.gdpr("49(6)"), .gdpr("30(1)(e)")],
    summary: Wording(
      nl: "doorgifte als laatste redmiddel zonder document over de waarborgen",
      en: "last-resort transfer without a document on the safeguards"),
    rationale: Wording(
      nl: """
        Deze grond is alleen voor een enkel geval waarin niets anders kan. Daarom staan uw \
        beoordeling en de waarborgen op papier, en wijst het register aan waar.
        """,
      en: """
        This ground is for a single case in which nothing else is possible. That is why your \
        assessment and the safeguards are on paper, and the record points out where.
        """),
    help: Wording(
      nl: "noem het stuk: document = \"doorgifte/beoordeling-2026.pdf\"",
      en: "name the document: document = \"transfers/assessment-2026.pdf\""),
    failing: [
      """
      @ parties/kliniek.md
      →[transfers.TH]←
      ground = "last-resort"
      """
    ],
    passing: [
      """
      @ parties/kliniek.md
      [transfers.TH]
      ground = "last-resort"
      document = "doorgifte/beoordeling-2026.pdf"
      """,
      """
      @ parties/kliniek.md
      [transfers.TH]
      ground = "vital-interests"
      """,
    ],
    check: .missing(.transfers, \.document, when: { $0.record.isLastResort }))
}
