extension Rule {
  /// One finding for a translation that is not there at all, else one for each text that it lacks.
  static let translationMissing = Rule(
    code: "STM08", name: "translation-missing", severity: .error,
    provisions: [.gdpr("12(1)")],
    summary: Wording(
      nl: "tekst ontbreekt in een taal van de verklaring", en: "text missing in a language of the statement"),
    rationale: Wording(
      nl: """
        De verklaring staat in elke taal die u in organisation.md noemt, en moet in elke taal even \
        volledig zijn. Wie een vertaling leest, mag niets missen wat een ander wel leest.
        """,
      en: """
        The statement is in every language that organisation.md names, and has to be as complete \
        in each. Whoever reads a translation should miss nothing that another does read.
        """),
    help: Wording(
      nl: "schrijf de tekst in het bestand van de vertaling, onder dezelfde naam en in dezelfde tabel",
      en: "write the text in the translation's file, under the same name and in the same table"),
    failing: [
      """
      →+++←
      title = "Nieuwsbrief"
      +++
      @ organisation.md
      languages = ["nl", "en"]
      """,
      """
      title = →"Nieuwsbrief"←
      owner = "Winkel"

      [purposes.newsletter]
      purpose = "Ons nieuws mailen"

      [personal-data.email]
      consequence = →"Dan kunnen wij niets sturen"←
      @ activities/example.en.md
      title = ""

      [purposes.newsletter]
      purpose = "Mail our news"
      @ organisation.md
      languages = ["nl", "en"]
      """,
      """
      +++
      +++

      →Wij sturen u elke maand nieuws.←
      Meer niet.
      @ activities/example.en.md
      @ organisation.md
      languages = ["nl", "en"]
      """,
      """
      @ organisation.md
      →+++←
      languages = ["nl", "en", "nl", "en"]

      [rights-requests]
      identity-check = "Bij twijfel bellen wij u terug"
      +++
      """,
      """
      @ vocabulary.toml
      [data-categories.→frame-number←]
      nl = "framenummer"
      en = "frame number"
      fr = ""
      @ organisation.md
      languages = ["nl", "en", "de"]
      """,
      """
      @ parties/voorbeeldmail.md
      →+++←
      role = "processor"
      service = "Verstuurt onze nieuwsbrief"
      +++

      Voor onszelf.
      @ organisation.md
      languages = ["nl", "en"]
      """,
    ],
    passing: [
      """
      title = "Nieuwsbrief"
      @ activities/example.en.md
      title = "Newsletter"
      @ organisation.md
      languages = ["nl", "en"]
      """,
      """
      title = "Nieuwsbrief"
      """,
      """
      @ vocabulary.toml
      [data-categories.frame-number]
      nl = "framenummer"
      de = "Rahmennummer"

      [purposes.lending]
      nl = "fietsen uitlenen"
      @ organisation.md
      languages = ["nl", "de"]
      """,
      """
      @ parties/examplemetrics.md
      [transfers.US]
      copy = "https://www.examplemetrics.example/scc"
      @ organisation.md
      languages = ["nl", "en"]
      """,
      """
      title = "Websites van klanten"
      role = "processor"
      @ parties/fietsclub.md
      role = "client"
      service = "Website"
      @ organisation.md
      languages = ["nl", "en"]
      """,
      """
      title = "Onderzoek naar fraude"
      statement = "none"
      @ organisation.md
      languages = ["nl", "en"]
      """,
      """
      +++
      +++

      Wij sturen u elke maand nieuws.
      @ activities/example.en.md
      +++
      +++

      We send you news every month.
      @ organisation.md
      languages = ["nl", "en"]
      """,
    ],
    check: Check(isAbsence: true) {
      MissingTranslations.places(in: $0) + ($0.flaws["STM08"] ?? []).map { Place($0) }
    })
}
