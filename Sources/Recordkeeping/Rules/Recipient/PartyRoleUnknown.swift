extension Rule {
  /// The role decides what else the record and the statement have to say of a party. The name of a client is no reader's
  /// business.
  static let partyRoleUnknown = Rule(
    code: "REC04", name: "party-role-unknown", severity: .error,
    provisions: [.gdpr("28"), .gdpr("30(1)(d)")],
    summary: Wording(
      nl: "geen bekende rol voor deze partij, of een rol die hier niet past",
      en: "no known role for this party, or one that does not fit here"),
    rationale: Wording(
      nl: """
        Een verwerker werkt in uw opdracht; een ander, zoals een bank of de Belastingdienst, \
        beslist zelf. Van de rol hangt af wat u moet afspreken en wat de lezer mag verwachten.
        """,
      en: """
        A processor works on your instruction; another, such as a bank or the tax office, decides \
        for itself. The role determines what you have to arrange and what readers may expect.
        """),
    help: Wording(
      nl: "bijvoorbeeld: role = \"processor\", of \"controller\" voor wie zelf beslist",
      en: "for example: role = \"processor\", or \"controller\" for one that decides for itself"),
    failing: [
      """
      @ parties/voorbeeldmail.md
      →+++←
      name = "Voorbeeldmail B.V."
      +++
      """,
      """
      @ parties/voorbeeldmail.md
      role = →""←
      """,
      """
      @ parties/voorbeeldmail.md
      role = →"verwerker"←
      """,
      """
      role = "controller"
      recipients = [→"fietsclub"←]
      @ parties/fietsclub.md
      role = "client"
      """,
    ],
    passing: [
      """
      @ parties/voorbeeldmail.md
      role = "processor"
      """,
      """
      role = "processor"

      [controllers.fietsclub]
      @ parties/fietsclub.md
      role = "client"
      """,
    ],
    check: .any(
      .reading(code: "REC04"), .missing(.parties, \.role),
      .each(.ownActivities) { visit in
        visit.record.allRecipients.compactMap { name in
          guard let role = visit.context.register.party(name.value)?.role, role.value == .client else {
            return nil
          }
          return place(ofClient: name, role.span)
        }
      }))

  private static func place(ofClient name: Located<String>, _ role: Span) -> Place {
    Place(
      name.span,
      detail: Wording(
        nl: "`\(name.value)` is een klant in wiens opdracht u werkt; dat is geen ontvanger",
        en: "`\(name.value)` is a client on whose instruction you work; that is no recipient"),
      help: Wording(
        nl: """
          haal `\(name.value)` hier weg; krijgt die ook gegevens waarvoor u zelf verantwoordelijk bent, maak \
          daarvoor dan een tweede bestand in parties/, met role = "controller"
          """,
        en: """
          take `\(name.value)` away here; if it also gets data for which you are responsible yourself, make a \
          second file for that in parties/, with role = "controller"
          """),
      second: SecondPlace(role, Wording(nl: "de rol van de partij", en: "the role of the party")))
  }
}
