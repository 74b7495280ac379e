extension Rule {
  /// Every party that a record names has a file of its own.
  static let recipientUnknown = Rule(
    code: "REC01", name: "recipient-unknown", severity: .error,
    provisions: [.gdpr("30(1)(d)"), .gdpr("13(1)(e)")],
    summary: Wording(nl: "partij zonder bestand in parties/", en: "party without a file in parties/"),
    rationale: Wording(
      nl: """
        De verklaring vertelt wie de gegevens krijgt. Naam, rol en land van een partij staan in \
        haar eigen bestand; zonder dat bestand weet de lezer niet waar zijn gegevens blijven.
        """,
      en: """
        The statement tells who gets the data. A party's name, role and country stand in a file \
        of its own; without that file readers do not know where their data end up.
        """),
    help: Wording(
      nl: "maak parties/voorbeeldmail.md met name, role en country, of verbeter de naam hier",
      en: "make parties/voorbeeldmail.md with name, role and country, or mend the name here"),
    failing: [
      """
      recipients = ["voorbeeldmail", →"pakketdienst"←]
      @ parties/voorbeeldmail.md
      name = "Voorbeeldmail B.V."
      """,
      """
      [joint-controllers.→meta←]
      signed = 2024-01-15
      """,
      """
      [cookies.session]
      provider = →"webshop"←
      third-party-access = [→"advertentienet"←]
      """,
      """
      @ parties/voorbeeldmail.md
      sub-processors = [→"hostbedrijf"←]
      """,
      """
      role = "processor"

      [controllers.fietsclub]
      permitted = { →hots← = 2022-02-20 }
      @ parties/fietsclub.md
      role = "client"
      @ parties/host.md
      role = "sub-processor"
      """,
    ],
    passing: [
      """
      recipients = ["voorbeeldmail"]

      [cookies.session]
      provider = "self"
      third-party-access = "none"
      @ parties/voorbeeldmail.md
      name = "Voorbeeldmail B.V."
      """
    ],
    check: .reading(code: "REC01"))
}
