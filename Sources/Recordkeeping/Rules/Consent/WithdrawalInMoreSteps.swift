extension Rule {
  /// Steps are counted by whoever fills in the register; how heavy each is, the counts do not say.
  static let withdrawalInMoreSteps = Rule(
    code: "CON12", name: "withdrawal-in-more-steps", severity: .warning,
    provisions: [.gdpr("7(3)")],
    summary: Wording(
      nl: "intrekken vraagt meer stappen dan toestemming geven",
      en: "withdrawing takes more steps than giving consent"),
    rationale: Wording(
      nl: """
        Toestemming intrekken is net zo gemakkelijk als die geven. Wie met één klik ja zegt en voor nee \
        drie schermen door moet, laat het er vaak bij zitten, en dan is de toestemming niet vrij meer.
        """,
      en: """
        Withdrawing consent is as easy as giving it. People who say yes with one click and have to pass \
        three screens to say no often leave it at that, and then the consent is no longer free.
        """),
    help: Wording(
      nl: "maak de weg terug korter, en zet withdrawal-steps op hooguit het aantal van steps",
      en: "make the way back shorter, and put withdrawal-steps at no more than steps"),
    failing: [
      """
      [purposes.newsletter.consent]
      steps = 1
      withdrawal-steps = →3←
      """
    ],
    passing: [
      """
      [purposes.newsletter.consent]
      steps = 2
      withdrawal-steps = 2
      """,
      """
      [purposes.newsletter.consent]
      withdrawal-steps = 3
      """,
    ],
    check: .each(.consents) { visit in
      guard let giving = visit.record.steps, let withdrawing = visit.record.withdrawalSteps,
        withdrawing.value > giving.value
      else { return [] }
      return [
        Place(
          withdrawing.span,
          second: SecondPlace(
            giving.span, Wording(nl: "zoveel stappen kost ja zeggen", en: "how many steps saying yes takes")))
      ]
    })
}
