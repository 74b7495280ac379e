extension Rule {
  /// Told of while reading: records are told apart by their ids from then on.
  static let referenceBroken = Rule(
    code: "ORG07", name: "reference-broken", severity: .error,
    provisions: [.gdpr("5(2)"), .gdpr("30(1)")],
    summary: Wording(
      nl: "id die twee keer voorkomt, of verwijzing naar iets wat er niet is",
      en: "id that occurs twice, or reference to something that is not there"),
    rationale: Wording(
      nl: """
        De delen van het register verwijzen naar elkaar met ids: een gegeven noemt het doel waarvoor u \
        het gebruikt. Als een id twee keer voorkomt of nergens bij hoort, is niet te zeggen wat u \
        bedoelt, en zou er in de verklaring iets verkeerds of niets komen te staan.
        """,
      en: """
        The parts of the register refer to each other by ids: data name the purpose they are used for. \
        If an id occurs twice or belongs to nothing, there is no telling what you mean, and the \
        statement would say something wrong or nothing at all.
        """),
    help: Wording(
      nl: "gebruik de naam van een tabel of bestand dat er is; geef elk een eigen naam",
      en: "use the name of a table or file that is there; give each a name of its own"),
    failing: [
      """
      [purposes.newsletter]
      [personal-data.email]
      purposes = ["newsletter", →"newsleter"←]
      """,
      """
      [purposes.newsletter]
      further-purpose-of = →"order"←
      """,
      """
      title = "Nieuwsbrief"
      @ activities/klanten/example.md
      →+++←
      title = "Bestellingen"
      +++
      """,
      """
      title = "Nieuwsbrief"
      @ parties/example.md
      →+++←
      name = "Voorbeeldmail B.V."
      +++
      """,
    ],
    passing: [
      """
      [purposes.newsletter]
      [personal-data.email]
      purposes = ["newsletter"]
      @ parties/voorbeeldmail.md
      name = "Voorbeeldmail B.V."
      """
    ],
    check: .reading(code: "ORG07"))
}
