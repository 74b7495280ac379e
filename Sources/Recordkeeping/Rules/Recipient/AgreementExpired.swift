extension Rule {
  /// A relation that is over itself needs no agreement any more.
  static let agreementExpired = Rule(
    code: "REC03", name: "agreement-expired", severity: .error, blocksPublication: false,
    provisions: [.gdpr("28(3)")],
    summary: Wording(
      nl: "verwerkersovereenkomst voorbij haar einddatum, terwijl het werk doorgaat",
      en: "processing agreement past its end date, while the work goes on"),
    rationale: Wording(
      nl: """
        Zolang een verwerker met gegevens werkt, bindt een overeenkomst hem aan uw opdracht. Is die \
        afgelopen, dan staat nergens meer dat hij de gegevens geheimhoudt, beveiligt en teruggeeft.
        """,
      en: """
        As long as a processor works with data, an agreement binds it to your instructions. Once that \
        has run out, nothing says any more that it keeps the data secret, secures them and gives them \
        back.
        """),
    help: Wording(
      nl: """
        verleng de overeenkomst en zet de nieuwe dag in until; loopt zij zonder einde, haal de regel dan \
        weg; werkt u niet meer samen, zet dan bij de partij until = 2026-10-31
        """,
      en: """
        renew the agreement and put the new day in until; take the line away if it has no end; if you \
        no longer work together, put until = 2026-10-31 with the party
        """),
    failing: [
      """
      recipients = ["voorbeeldmail"]
      @ parties/voorbeeldmail.md
      role = "processor"
      agreement = { signed = 2023-01-15, until = →2026-11-22← }
      """,
      """
      [cookies.visit]
      provider = "telbureau"
      @ parties/telbureau.md
      role = "processor"
      [agreement]
      signed = 2023-01-15
      until = →2025-01-15←
      """,
      """
      role = "processor"

      [controllers.fietsclub]
      agreement = { signed = 2022-04-11, until = →2025-04-11← }
      @ parties/fietsclub.md
      role = "client"
      """,
    ],
    passing: [
      """
      recipients = ["voorbeeldmail"]
      @ parties/voorbeeldmail.md
      role = "processor"
      agreement = { signed = 2023-01-15, until = 2026-11-23 }
      """,
      """
      recipients = ["voorbeeldmail"]
      @ parties/voorbeeldmail.md
      role = "processor"
      until = 2025-01-15
      agreement = { signed = 2023-01-15, until = 2025-01-15 }
      """,
      """
      status = "ended"
      recipients = ["voorbeeldmail"]
      @ parties/voorbeeldmail.md
      role = "processor"
      agreement = { signed = 2023-01-15, until = 2025-01-15 }
      """,
      """
      role = "processor"

      [controllers.fietsclub]
      returned = 2025-05-01
      agreement = { signed = 2022-04-11, until = 2025-04-11 }
      @ parties/fietsclub.md
      role = "client"
      """,
    ],
    check: .each(.agreementsInUse) { visit in
      guard let until = visit.record.until, until.value < visit.context.day else { return [] }
      return [Place(until.span, second: visit.party.flatMap { use(of: $0, in: visit.context.register) })]
    })

  /// Where an activity that goes on names the party.
  private static func use(of party: Party, in register: Register) -> SecondPlace? {
    let mentions = register.activities.lazy.filter(\.isUnderWay).flatMap(\.mentions)
    return mentions.first { $0.value == party.id }.map { mention in
      SecondPlace(
        mention.span,
        Wording(
          nl: "deze activiteit loopt en gebruikt `\(party.id)`",
          en: "this activity goes on and uses `\(party.id)`"))
    }
  }
}
