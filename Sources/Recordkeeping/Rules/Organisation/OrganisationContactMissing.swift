extension Rule {
  /// Any one way to reach the organisation is enough.
  static let organisationContactMissing = Rule(
    code: "ORG02", name: "organisation-contact-missing", severity: .error,
    provisions: [.gdpr("13(1)(a)"), .gdpr("30(1)(a)")],
    summary: Wording(
      nl: "contactgegevens van de organisatie ontbreken in het register",
      en: "contact details of the organisation missing in the register"),
    rationale: Wording(
      nl: """
        Wie een vraag heeft over zijn gegevens, of ze wil laten wissen, moet u kunnen bereiken. \
        Eén manier is genoeg: een adres, een e-mailadres, een telefoonnummer of een contactpagina.
        """,
      en: """
        Anyone with a question about their data, or who wants them erased, has to be able to reach \
        you. One way is enough: an address, an e-mail address, a telephone number or a contact page.
        """),
    help: Wording(
      nl: #"zet in organisation.md bijvoorbeeld email = "privacy@korenaar.example""#,
      en: #"put into organisation.md, for example, email = "privacy@korenaar.example""#),
    failing: [
      """
      @ organisation.md
      →+++←
      name = "Bakkerij De Korenaar B.V."
      +++
      """,
      """
      @ organisation.md
      address = →""←
      """,
    ],
    passing: [
      """
      @ organisation.md
      address = "Molenstraat 1, 1234 AB Voorbeeldstad"
      """,
      """
      @ organisation.md
      phone = "010 000 00 00"
      """,
      """
      @ organisation.md
      contact-page = "https://www.korenaar.example/contact"
      """,
    ],
    check: .oneOf(.organisation, ["address", "email", "phone", "contact-page"]))
}
