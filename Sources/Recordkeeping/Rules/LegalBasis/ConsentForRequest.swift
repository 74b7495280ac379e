extension Rule {
  /// The box below a contact form that the advice of web builders put there. Consent for more than the basis, or asked
  /// elsewhere than on a form, has another reason.
  static let consentForRequest = Rule(
    code: "BAS12", name: "consent-for-request", severity: .warning,
    provisions: [.gdpr("6(1)(b)"), .gdpr("6(1)(f)")],
    summary: Wording(
      nl: "toestemming voor wat iemand zelf vraagt of bestelt",
      en: "consent for what people ask or order themselves"),
    rationale: Wording(
      nl: """
        Wie u een vraag stelt of iets bestelt, wil dat u daarmee aan de slag gaat; een vakje voor \
        toestemming voegt niets toe. U moet dan wel bewijzen dat het is aangevinkt, en stoppen als \
        iemand het intrekt. De overeenkomst of uw gerechtvaardigd belang past beter.
        """,
      en: """
        Those who ask you something or order something want you to get on with it; a box for consent \
        adds nothing. You would have to prove that it was ticked, and to stop when consent is \
        withdrawn. The contract or your legitimate interest fits better.
        """),
    help: Wording(
      nl: """
        haal het vakje en de tabel van deze toestemming weg, [purposes.<naam>.consent], en zet legal-basis = \
        "contract", of "legitimate-interests" voor een vraag die niet over een aankoop gaat
        """,
      en: """
        take the box and the table of this consent away, [purposes.<name>.consent], and put legal-basis = \
        "contract", or "legitimate-interests" for a question that is not about a purchase
        """),
    failing: [
      """
      [purposes.contact-handling]
      legal-basis = →"consent"←
      [purposes.contact-handling.consent]
      location = "form"
      """,
      """
      [purposes.delivery]
      category = "order-fulfilment"
      legal-basis = →"consent"←
      [purposes.delivery.consent]
      covers = ["legal-basis"]
      location = "own-form"
      [purposes.quote]
      legal-basis = →"consent"←
      [purposes.quote.consent]
      text = "Ja, maak een offerte."
      """,
    ],
    passing: [
      """
      [purposes.contact-handling]
      legal-basis = "legitimate-interests"
      """,
      """
      [purposes.newsletter]
      legal-basis = "consent"
      [purposes.newsletter.consent]
      location = "form"
      """,
      """
      [purposes.contact-handling]
      legal-basis = "consent"
      [purposes.contact-handling.consent]
      covers = ["legal-basis", "device"]
      location = "banner"
      [purposes.quote]
      legal-basis = "consent"
      [purposes.quote.consent]
      covers = ["legal-basis", "special-categories"]
      location = "form"
      """,
      """
      [purposes.contact-handling]
      legal-basis = "consent"
      """,
    ],
    check: .each(.purposes) { visit in
      guard let basis = visit.record.legalBasis, basis.value == .consent,
        requests.contains(visit.record.kind),
        let consent = visit.record.consent, consent.coverage == [.legalBasis], consent.isAskedOnForm
      else { return [] }
      return [Place(basis.span)]
    })

  /// Purposes that begin with a person who asks for something.
  private static let requests: Set<String> = [
    "contact-handling", "quote", "order-fulfilment", "payment", "customer-service",
  ]
}

extension Consent {
  /// Whether it is asked on a form, as far as the register says.
  fileprivate var isAskedOnForm: Bool {
    if placeOfAbsence(of: \.location) != nil { return true }
    return self.location.map { [.form, .ownForm].contains($0.value) } ?? false
  }
}
