extension Rule {
  /// The role decides what else the record and the statement have to say of a party.
  static let partyRoleUnknown = Rule(
    code: "REC04", name: "party-role-unknown", severity: .error,
    provisions: [.gdpr("28"), .gdpr("30(1)(d)")],
    summary: Wording(nl: "geen bekende rol voor deze partij", en: "no known role for this party"),
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
    ],
    passing: [
      """
      @ parties/voorbeeldmail.md
      role = "processor"
      """
    ],
    check: .any(.reading(code: "REC04"), .missing(.parties, \.role)))
}
