extension Rule {
  /// Decisions such as those on Canada, Israel, Japan and Korea leave part of the recipients or data out.
  static let adequacyOutOfScope = Rule(
    code: "TRF04", name: "adequacy-out-of-scope", severity: .error,
    provisions: [.gdpr("45")],
    summary: Wording(
      nl: "adequaatheidsbesluit met beperkingen, zonder dat de partij eronder valt",
      en: "adequacy decision with limits, without the party falling under it"),
    rationale: Wording(
      nl: """
        Sommige besluiten gelden alleen voor een deel van een land, zoals bedrijven onder een \
        bepaalde wet. Valt de partij erbuiten, dan zijn de gegevens daar niet beschermd door het \
        besluit en hebt u een andere grond nodig.
        """,
      en: """
        Some decisions hold for part of a country only, such as companies under a certain act. \
        If the party falls outside, the decision does not protect the data there and you need \
        another ground.
        """),
    help: Wording(
      nl: """
        valt de partij eronder, schrijf dan in-scope = true en checked = 2026-11-23; anders \
        een andere grond: ground = "standard-clauses"
        """,
      en: """
        if the party falls under it, write in-scope = true and checked = 2026-11-23; otherwise \
        another ground: ground = "standard-clauses"
        """),
    failing: [
      """
      @ parties/vertaler.md
      →[transfers.CA]←
      ground = "adequacy"
      """,
      """
      @ parties/vertaler.md
      [transfers.JP]
      ground = "adequacy"
      in-scope = →false←
      """,
    ],
    passing: [
      """
      @ parties/vertaler.md
      [transfers.CA]
      ground = "adequacy"
      in-scope = true
      """,
      """
      @ parties/vertaler.md
      [transfers.NZ]
      ground = "adequacy"
      """,
    ],
    check: .outOfScope { $0.destination != "US" })
}
