extension Rule {
  /// An agreement without a date is told of by the general rule for keys; an expired one by REC03.
  static let agreementOld = Rule(
    code: "REC21", name: "agreement-old", severity: .warning,
    provisions: [.gdpr("28(3)"), .gdpr("24")],
    summary: Wording(
      nl: "verwerkersovereenkomst van meer dan drie jaar oud",
      en: "processing agreement more than three years old"),
    rationale: Wording(
      nl: """
        Een dienst verandert: er komen functies bij, andere subverwerkers, andere landen. Een oude \
        overeenkomst beschrijft dan niet meer wat er met de gegevens gebeurt. De wet noemt geen termijn; \
        eens in de drie jaar nalezen is een gebruikelijke maat.
        """,
      en: """
        A service changes: functions are added, other sub-processors, other countries. An old agreement \
        then no longer describes what happens to the data. The law names no period; reading it again \
        every three years is a usual measure.
        """),
    help: Wording(
      nl: """
        lees de overeenkomst na en teken de nieuwe versie; klopt zij nog, spreek dan af tot wanneer: \
        until = 2028-12-31
        """,
      en: """
        read the agreement again and sign the new version; if it is still right, agree until when: until \
        = 2028-12-31
        """),
    failing: [
      """
      recipients = ["voorbeeldmail"]
      @ parties/voorbeeldmail.md
      role = "processor"
      agreement = { signed = →2023-11-22← }
      """,
      """
      role = "processor"

      [controllers.fietsclub]
      agreement = { signed = →2018-05-24← }
      @ parties/fietsclub.md
      role = "client"
      """,
    ],
    passing: [
      """
      recipients = ["voorbeeldmail"]
      @ parties/voorbeeldmail.md
      role = "processor"
      agreement = { signed = 2023-11-23 }
      """,
      """
      recipients = ["voorbeeldmail"]
      @ parties/voorbeeldmail.md
      role = "processor"
      agreement = { signed = 2018-05-24, until = 2027-05-24 }
      """,
      """
      status = "ended"
      recipients = ["voorbeeldmail"]
      @ parties/voorbeeldmail.md
      role = "processor"
      agreement = { signed = 2018-05-24 }
      """,
      """
      role = "processor"

      [controllers.fietsclub]
      until = 2025-06-30
      agreement = { signed = 2018-05-24 }
      @ parties/fietsclub.md
      role = "client"
      """,
    ],
    check: .each(.agreementsInUse) { visit in
      guard let due = visit.record.rereadingDue, due.value < visit.context.day else { return [] }
      return [Place(due.span)]
    })
}
