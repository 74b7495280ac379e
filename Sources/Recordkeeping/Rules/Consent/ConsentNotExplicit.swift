extension Rule {
  /// Three uses of consent ask for more than an ordinary yes.
  static let consentNotExplicit = Rule(
    code: "CON08", name: "consent-not-explicit", severity: .error,
    provisions: [.gdpr("9(2)(a)"), .gdpr("22(2)(c)"), .gdpr("49(1)(a)")],
    summary: Wording(
      nl: "toestemming die uitdrukkelijk moet zijn en dat volgens het register niet is",
      en: "consent that has to be explicit and by the register is not"),
    rationale: Wording(
      nl: """
        Voor gevoelige gegevens, voor een besluit zonder mens en voor doorgifte naar een land zonder \
        gelijke bescherming is een uitdrukkelijk ja nodig: de zin noemt zelf waar het om gaat, zodat \
        niemand dat over het hoofd ziet.
        """,
      en: """
        Sensitive data, a decision without a person and a transfer to a country without equal \
        protection need an explicit yes: the sentence itself names what it is about, so that nobody \
        overlooks it.
        """),
    help: Wording(
      nl: "noem het gevoelige in text en zet explicit = true",
      en: "name the sensitive matter in text and put explicit = true"),
    failing: [
      """
      →[purposes.events.consent]←
      covers = ["special-categories"]
      """,
      """
      [purposes.events.consent]
      covers = ["legal-basis", "automated-decision"]
      explicit = →false←
      [purposes.account.consent]
      covers = ["transfer"]
      explicit = →""←
      """,
      """
      status = "active"
      recipients = ["enquetedienst"]
      [purposes.survey]
      legal-basis = "public-task"
      @ parties/enquetedienst.md
      [transfers.US]
      ground = →"explicit-consent"←
      """,
      """
      status = "active"
      recipients = ["enquetedienst"]
      [purposes.survey.consent]
      covers = ["legal-basis", "transfer"]
      explicit = true
      @ activities/orders.md
      status = "active"
      recipients = ["enquetedienst"]
      [purposes.order-fulfilment]
      legal-basis = "contract"
      @ parties/enquetedienst.md
      [transfers.US]
      ground = →"explicit-consent"←
      """,
    ],
    passing: [
      """
      [purposes.events.consent]
      covers = ["legal-basis", "special-categories"]
      explicit = true
      [purposes.newsletter.consent]
      covers = ["legal-basis", "electronic-messages"]
      [purposes.account.consent]
      text = "Ja, maak een account."
      """,
      """
      status = "active"
      recipients = ["enquetedienst"]
      [purposes.survey.consent]
      covers = ["legal-basis", "transfer"]
      explicit = true
      @ parties/enquetedienst.md
      [transfers.US]
      ground = "explicit-consent"
      """,
      """
      status = "ended"
      recipients = ["enquetedienst"]
      [purposes.survey]
      legal-basis = "public-task"
      @ parties/enquetedienst.md
      [transfers.US]
      ground = "explicit-consent"
      """,
    ],
    check: .any(
      .missing(.consents, \.explicit) { $0.record.hasToBeExplicit },
      .each(.consents) { visit in
        guard visit.record.hasToBeExplicit, let explicit = visit.record.explicit, !explicit.value else {
          return []
        }
        return [Place(explicit.span)]
      }, .each(.transfers, onUnaskedConsent)))

  /// A transfer on a consent that no purpose of one of the activities from which the data go asks for.
  private static func onUnaskedConsent(_ visit: Visit<TransferKeys>) -> [Place] {
    guard let ground = visit.record.ground, ground.value == .explicitConsent, let party = visit.party else {
      return []
    }
    let senders = visit.context.senders.activities(sendingTo: party, in: visit.context.register)
      .filter { $0.isWhole(\.purposes) }
    let unasked = senders.compactMap { sender in
      UnaskedConsent(to: .transfer, for: sender.purposes).map { (sender: sender.id, second: $0.second) }
    }
    guard let first = unasked.first else { return [] }
    return [
      Place(
        ground.span,
        detail: Wording(
          nl: "in `\(first.sender)` noemt geen toestemming deze doorgifte",
          en: "in `\(first.sender)` no consent names this transfer"),
        help: Wording(
          nl:
            "vraag die toestemming: zet er \"transfer\" bij in covers, met explicit = true; of kies een andere grond",
          en:
            "ask that consent: add \"transfer\" to its covers, with explicit = true; or choose another ground"
        ),
        second: first.second)
    ]
  }
}

extension Consent {
  fileprivate var hasToBeExplicit: Bool {
    !coverage.isDisjoint(with: [.specialCategories, .automatedDecision, .transfer])
  }
}
