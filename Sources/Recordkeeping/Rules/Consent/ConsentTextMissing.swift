extension Rule {
  /// What people said yes to.
  static let consentTextMissing = Rule(
    code: "CON03", name: "consent-text-missing", severity: .error,
    provisions: [.gdpr("4(11)"), .gdpr("7(2)")],
    summary: Wording(
      nl: "tekst van de toestemming ontbreekt in het register",
      en: "text of the consent missing in the register"),
    rationale: Wording(
      nl: """
        Toestemming geldt alleen als iemand begreep waar hij of zij ja tegen zei. Daarvoor is één \
        duidelijke zin nodig, en die zin hoort ook bij het bewijs.
        """,
      en: """
        Consent counts only if people understood what they said yes to. That takes one clear sentence, \
        and the sentence is part of the proof as well.
        """),
    help: Wording(
      nl: """
        zet in de tabel de zin naast het vakje, bijvoorbeeld text = "Ja, mail mij elke maand de \
        nieuwsbrief van Bakkerij De Korenaar."
        """,
      en: """
        put into the table the sentence beside the box, for example text = "Yes, send me the monthly \
        newsletter of Bakkerij De Korenaar."
        """),
    failing: [
      """
      →[purposes.newsletter.consent]←
      mechanism = "checkbox"
      """,
      """
      [purposes.newsletter]
      consent = →{ mechanism = "checkbox" }←
      """,
      """
      [purposes.newsletter.consent]
      text = →""←
      """,
    ],
    passing: [
      """
      [purposes.newsletter.consent]
      text = "Ja, mail mij elke maand de nieuwsbrief van Bakkerij De Korenaar."
      """
    ],
    check: .missing(.consents, \.text))
}
