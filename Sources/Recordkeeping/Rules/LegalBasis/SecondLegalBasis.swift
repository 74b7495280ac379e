extension Rule {
  /// A consent for something else than the use of the data goes together with any basis. Where `covers` is missing, KEY03
  /// asks for it.
  static let secondLegalBasis = Rule(
    code: "BAS14", name: "second-legal-basis", severity: .error,
    provisions: [.gdpr("6(1)"), .gdpr("13(1)(c)"), .other("EDPB 05/2020 par. 121-123")],
    summary: Wording(
      nl: "toestemming als tweede grondslag van een doel", en: "consent as a second legal basis of a purpose"),
    rationale: Wording(
      nl: """
        Een doel heeft één grondslag. Rust het op de overeenkomst of een wet en vraagt u toch \
        toestemming voor hetzelfde gebruik, dan zegt de verklaring twee dingen, en denkt iemand dat u \
        stopt als hij die toestemming intrekt.
        """,
      en: """
        A purpose has one legal basis. If it rests on the contract or a law and you ask consent for \
        the same use all the same, the statement says two things, and people think that you stop when \
        they withdraw that consent.
        """),
    help: help(of: "<naam>", "<name>"),
    failing: [
      """
      [purposes.order-fulfilment]
      legal-basis = "contract"
      [purposes.order-fulfilment.consent]
      covers = [→"legal-basis"←]
      """,
      """
      [purposes.events]
      legal-basis = "legitimate-interests"
      [purposes.events.consent]
      covers = ["electronic-messages", →"legal-basis"←]
      """,
    ],
    passing: [
      """
      [purposes.newsletter]
      legal-basis = "consent"
      [purposes.newsletter.consent]
      covers = ["legal-basis", "electronic-messages"]
      [purposes.events]
      legal-basis = "contract"
      [purposes.events.consent]
      covers = ["special-categories"]
      [purposes.account.consent]
      covers = ["legal-basis"]
      """,
      """
      [purposes.order-fulfilment]
      legal-basis = "contract"
      [purposes.order-fulfilment.consent]
      text = "Ja, bezorg mijn bestelling."
      """,
    ],
    check: .each(.purposes) { visit in
      guard let basis = visit.record.legalBasis, basis.value != .consent,
        let covered = visit.record.consent?.covers?.value.items.first(where: {
          $0.value == ConsentCoverage.legalBasis.rawValue
        })
      else { return [] }
      let name = SafeText.shown(visit.record.id)
      return [
        Place(
          covered.span, help: help(of: name, name),
          second: SecondPlace(
            basis.span,
            Wording(nl: "dit is de grondslag van het doel", en: "this is the legal basis of the purpose")))
      ]
    })

  private static func help(of name: String, _ nameInEnglish: String) -> Wording {
    Wording(
      nl: """
        haal de tabel [purposes.\(name).consent] weg; is de toestemming ook voor iets anders, laat dan alleen \
        "legal-basis" weg uit covers; rust het doel zelf op toestemming, zet dan legal-basis = "consent"
        """,
      en: """
        take the table [purposes.\(nameInEnglish).consent] away; if the consent is for something else as well, \
        leave only "legal-basis" out of covers; if the purpose itself rests on consent, put legal-basis = "consent"
        """)
  }
}
