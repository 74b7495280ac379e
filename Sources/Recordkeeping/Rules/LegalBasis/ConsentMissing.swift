extension Rule {
  /// Consent as a basis has a record of how it is asked.
  static let consentMissing = Rule(
    code: "BAS07", name: "consent-missing", severity: .error,
    provisions: [.gdpr("7(1)")],
    summary: Wording(
      nl: "rechtsgrond toestemming zonder beschrijving van de toestemming",
      en: "legal basis consent without a description of the consent"),
    rationale: Wording(
      nl: """
        Wie op toestemming steunt, kan aantonen dat die is gegeven: met welke tekst, hoe en waar. Ook \
        hoort een lezer te weten hoe hij of zij de toestemming weer intrekt.
        """,
      en: """
        Those who rely on consent can show that it was given: with which text, how and where. Readers \
        should know how to withdraw it as well.
        """),
    help: Wording(
      nl: """
        voeg [purposes.<naam>.consent] toe; past een andere rechtsgrond beter, zoals contract voor een \
        contactformulier, gebruik dan die
        """,
      en: """
        add [purposes.<name>.consent]; if another basis fits better, such as contract for a contact \
        form, use that one
        """),
    failing: [
      """
      →[purposes.newsletter]←
      legal-basis = "consent"
      """
    ],
    passing: [
      """
      [purposes.newsletter]
      legal-basis = "consent"
      [purposes.newsletter.consent]
      text = "Ja, mail mij elke maand de nieuwsbrief."
      """,
      """
      [purposes.order]
      legal-basis = "contract"
      """,
    ],
    check: .missing(.purposes, \.consent) { $0.record.legalBasis?.value == .consent })
}
