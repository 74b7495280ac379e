extension Rule {
  /// Partners and third parties as receivers. CON22 tells of the text of a consent.
  static let receiversVague = Rule(
    code: "TXT06", name: "receivers-vague", severity: .warning,
    provisions: [.gdpr("13(1)(e)"), .gdpr("14(1)(e)"), .other("WP260 rev.01")],
    summary: Wording(nl: "ontvangers die niemand herkent", en: "receivers that nobody can recognise"),
    rationale: Wording(
      nl: """
        Mensen horen te weten wie hun gegevens krijgt: de naam, of anders wat voor bedrijf het is. \
        "Partners" en "derden" kunnen iedereen zijn; dan weet niemand waar zijn of haar gegevens \
        blijven.
        """,
      en: """
        People are to know who gets their data: the name, or else what kind of firm it is. "Partners" \
        and "third parties" can be anyone; then nobody knows where the data go.
        """),
    help: Wording(
      nl: #"noem wie het is, of wat voor bedrijf: "onze bezorgdienst", "de bank""#,
      en: #"name who it is, or what kind of firm: "our delivery service", "the bank""#),
    failing: [
      """
      +++
      title = "Bestellingen"
      +++

      Wij delen uw gegevens →met onze partners←. Soms verstrekken wij ze ook →aan derden←.
      """,
      """
      [personal-data.address]
      consequence = "Wij geven uw adres →aan zorgvuldig geselecteerde partners←."
      @ parties/partners.md
      name = "→Partners←"
      category = "carrier"
      role = "controller"
      """,
      """
      +++
      title = "Orders"
      +++

      We share your data →with trusted partners←.
      @ organisation.md
      languages = ["en"]
      """,
    ],
    passing: [
      """
      +++
      title = "Bestellingen"
      +++

      Wij geven uw gegevens niet aan derden. Op de site staan geen cookies van derden. Uw partner mag meelezen. Schade aan derden is verzekerd. Wij delen uw adres met partners van de gemeente: de woningcorporatie en de politie.
      """,
      """
      [purposes.newsletter.consent]
      text = "Ja, deel mijn adres met partners."
      """,
    ],
    check: .scan(code: "TXT06"))
}
