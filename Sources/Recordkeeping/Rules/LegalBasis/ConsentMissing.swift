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
    help: help(of: "<naam>", "<name>"),
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
    check: .each(.purposes, isAbsence: true) { visit in
      guard visit.record.legalBasis?.value == .consent,
        let span = visit.record.placeOfAbsence(of: \.consent)
      else { return [] }
      let name = SafeText.shown(visit.record.id)
      return [Place(span, detail: visit.record.emptiness(of: \.consent), help: help(of: name, name))]
    })

  private static func help(of name: String, _ nameInEnglish: String) -> Wording {
    Wording(
      nl: """
        voeg [purposes.\(name).consent] toe; past een andere rechtsgrond beter, zoals legitimate-interests \
        voor een contactformulier, gebruik dan die
        """,
      en: """
        add [purposes.\(nameInEnglish).consent]; if another basis fits better, such as legitimate-interests \
        for a contact form, use that one
        """)
  }
}
