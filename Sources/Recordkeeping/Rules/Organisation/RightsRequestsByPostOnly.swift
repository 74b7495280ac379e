extension Rule {
  /// A telephone number is a quick way as well.
  static let rightsRequestsByPostOnly = Rule(
    code: "ORG11", name: "rights-requests-by-post-only", severity: .warning,
    provisions: [.gdpr("12(2)"), .gdpr("12(3)")],
    summary: Wording(
      nl: "verzoeken over gegevens alleen per post", en: "requests about data by post only"),
    rationale: Wording(
      nl: """
        U maakt het mensen gemakkelijk om hun gegevens op te vragen of te laten wissen. Wie alleen een \
        brief aanneemt, maakt dat langzaam en duur. De wet gaat ervan uit dat een verzoek ook \
        elektronisch kan, en dat u dan elektronisch antwoordt.
        """,
      en: """
        You make it easy for people to ask for their data or have them erased. Accepting letters alone \
        makes that slow and costly. The law assumes that a request can be made electronically too, and \
        that you then answer electronically.
        """),
    help: Wording(
      nl: "voeg een e-mailadres of pagina toe: email = \"privacy@korenaar.example\"",
      en: "add an e-mail address or a page: email = \"privacy@korenaar.example\""),
    failing: [
      """
      @ organisation.md
      email = "info@korenaar.example"
      [rights-requests]
      address = →"Dorpsstraat 1, 1234 AB Voorbeelddorp"←
      """,
      """
      @ organisation.md
      address = →"Dorpsstraat 1, 1234 AB Voorbeelddorp"←
      """,
    ],
    passing: [
      """
      @ organisation.md
      address = "Dorpsstraat 1, 1234 AB Voorbeelddorp"
      [rights-requests]
      page = "https://www.korenaar.example/verzoek"
      address = "Dorpsstraat 1, 1234 AB Voorbeelddorp"
      """,
      """
      @ organisation.md
      address = "Dorpsstraat 1, 1234 AB Voorbeelddorp"
      phone = "+31 20 000 00 00"
      """,
      """
      @ organisation.md
      address = "Dorpsstraat 1, 1234 AB Voorbeelddorp"
      contact-page = "https://www.korenaar.example/contact"
      """,
      """
      @ organisation.md
      address = "Dorpsstraat 1, 1234 AB Voorbeelddorp"
      email = "info@korenaar.example"
      """,
    ],
    check: .each(.organisation, isAbsence: true) { visit in
      let contact = visit.record.rightsRequests?.fields ?? visit.record.fields
      guard let address = contact["address"], !contact.isLossy,
        ["email", "phone", "page", "contact-page"].allSatisfy({ contact[$0] == nil })
      else { return [] }
      return [Place(address.span)]
    })
}
