extension Rule {
  /// A Dutch number plate behind the word for it.
  static let numberPlatePresent = Rule(
    code: "LEK07", name: "number-plate-present", severity: .warning,
    masksExcerpt: true,
    provisions: [.gdpr("5(1)(c)")],
    summary: Wording(
      nl: "er staat een kenteken in het register",
      en: "there is a number plate in the register"),
    rationale: Wording(
      nl: """
        Een register beschrijft welke gegevens u gebruikt; van één mens hoort er niets in. Bij een \
        kenteken hoort een eigenaar. Staat het al in Git, dan is de regel weghalen niet genoeg: ook \
        oudere versies hebben het.
        """,
      en: """
        A register describes which data you use; of one person it holds nothing. A number plate has an \
        owner. If it is in Git already, taking the line out is not enough: older versions have it too.
        """),
    help: Wording(
      nl: """
        haal het kenteken weg, ook uit een voorbeeld; is het al vastgelegd in Git, haal het dan ook \
        uit de geschiedenis (git filter-repo) of meld het aan wie bij u over datalekken gaat
        """,
      en: """
        take the number plate out, also of an example; if it is committed in Git already, take it out \
        of the history as well (git filter-repo) or report it to whoever handles data breaches
        """),
    failing: [
      """
      notes = "Boete voor kenteken →12-ABC-3← en kenteken: →GT887H←"
      """
    ],
    passing: [
      """
      notes = "Kenteken van de auto, kenteken en merk, dossier 12-ABC-3, kenteken 2026"
      [personal-data.licence-plate]
      required = "for-purpose"
      """
    ],
    check: .scan(code: "LEK07"))
}
