extension Rule {
  /// The table takes the place of the ordinary contact details.
  static let rightsRequestsWithoutContact = Rule(
    code: "STM02", name: "rights-requests-without-contact", severity: .error,
    provisions: [.gdpr("12(2)"), .gdpr("13(1)(a)")],
    summary: Wording(
      nl: "geen weg voor een verzoek om inzage of verwijdering",
      en: "no way to send a request for access or erasure"),
    rationale: Wording(
      nl: """
        Mensen mogen hun gegevens opvragen, laten verbeteren en laten wissen. De verklaring vertelt \
        waar zij dat vragen; een tabel voor verzoeken zonder adres, e-mail, telefoon of pagina laat \
        hen met lege handen staan.
        """,
      en: """
        People may ask for their data, have them corrected and have them erased. The statement \
        tells where they ask; a table for requests without address, e-mail, phone or page leaves \
        them empty-handed.
        """),
    help: Wording(
      nl: "bijvoorbeeld: email = \"privacy@korenaar.example\"",
      en: "for example: email = \"privacy@korenaar.example\""),
    failing: [
      """
      @ organisation.md
      →[rights-requests]←
      identity-check = "Bij twijfel bellen wij u terug"
      """,
      """
      @ organisation.md
      [rights-requests]
      email = →""←
      """,
    ],
    passing: [
      """
      @ organisation.md
      [rights-requests]
      page = "https://www.korenaar.example/verzoek"
      """,
      """
      @ organisation.md
      email = "info@korenaar.example"
      """,
    ],
    check: .each(.organisation, isAbsence: true) { visit in
      guard let requests = visit.record.rightsRequests else { return [] }
      let absences = ["email", "page", "address", "phone"].map { requests.fields.placeOfAbsence(of: $0) }
      return absences.contains(nil) ? [] : absences.prefix(1).compactMap { $0.map { Place($0) } }
    })
}
