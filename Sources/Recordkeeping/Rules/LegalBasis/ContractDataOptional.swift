extension Rule {
  /// Rows that say nothing are told of by BAS08 or by their key; this is about those that say they are not needed.
  static let contractDataOptional = Rule(
    code: "BAS13", name: "contract-data-optional", severity: .warning,
    provisions: [.gdpr("5(1)(c)"), .gdpr("6(1)(b)"), .other("C-394/23")],
    summary: Wording(
      nl: "gegeven op grond van een overeenkomst dat daar niet voor nodig is",
      en: "data on the basis of a contract that does not need them"),
    rationale: Wording(
      nl: """
        Een overeenkomst is alleen een rechtsgrond voor gegevens zonder welke u haar niet kunt nakomen. \
        Wat iemand ook kan weglaten, is daar niet voor nodig: vraag het niet, of noem een doel en een \
        grondslag die erbij passen.
        """,
      en: """
        A contract is a legal basis only for data without which you cannot perform it. What people may \
        leave out is not needed for it: do not ask for it, or name a purpose and a basis that fit.
        """),
    help: Wording(
      nl: """
        haal het gegeven weg, of geef het een eigen doel met een andere grondslag en zet dat in purposes
        """,
      en: """
        take the data away, or give them a purpose of their own with another basis and put that into \
        purposes
        """),
    failing: [
      """
      [purposes.order-fulfilment]
      legal-basis = "contract"
      [personal-data.birth-date]
      source = ["data-subject"]
      required = →"optional"←
      """,
      """
      [purposes.order-fulfilment]
      legal-basis = "contract"
      [purposes.payment]
      legal-basis = "contract"
      [purposes.newsletter]
      legal-basis = "consent"
      [personal-data.phone]
      purposes = ["order-fulfilment", "payment"]
      source = ["data-subject"]
      required = →"optional"←
      """,
    ],
    passing: [
      """
      [purposes.order-fulfilment]
      legal-basis = "contract"
      [purposes.newsletter]
      legal-basis = "consent"
      [personal-data.email]
      purposes = ["order-fulfilment", "newsletter"]
      source = ["data-subject"]
      required = "optional"
      """,
      """
      [purposes.order-fulfilment]
      legal-basis = "contract"
      [personal-data.address]
      source = ["data-subject"]
      required = "contractual"
      [personal-data.phone]
      source = ["data-subject"]
      """,
      """
      [purposes.order-fulfilment]
      legal-basis = "contract"
      [personal-data.log]
      source = ["observed"]
      required = "optional"
      """,
    ],
    check: .each(.personalData) { visit in
      guard let required = visit.record.required, required.value == .optional, visit.record.isGivenByPerson
      else {
        return []
      }
      let purposes = visit.activity?.purposes(of: visit.record) ?? []
      guard let basis = purposes.first?.legalBasis, purposes.allSatisfy({ $0.legalBasis?.value == .contract })
      else { return [] }
      return [
        Place(
          required.span,
          second: SecondPlace(
            basis.span, Wording(nl: "de grondslag van het doel", en: "the basis of the purpose")))
      ]
    })
}
