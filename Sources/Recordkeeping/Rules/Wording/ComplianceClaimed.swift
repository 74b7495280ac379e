extension Rule {
  /// A claim of compliance tells the reader nothing that can be checked.
  static let complianceClaimed = Rule(
    code: "TXT10", name: "compliance-claimed", severity: .note,
    provisions: [.gdpr("5(2)"), .gdpr("12(1)")],
    summary: Wording(nl: "bewering dat alles aan de wet voldoet", en: "claim that all is as the law asks"),
    rationale: Wording(
      nl: """
        Of u zich aan de wet houdt, blijkt uit wat u doet en kunt laten zien. Een woord als \
        "AVG-proof" vertelt een bezoeker niet wat er met zijn of haar gegevens gebeurt, en is een \
        belofte waaraan men u houdt.
        """,
      en: """
        Whether you keep to the law shows from what you do and can prove. A word such as "GDPR-proof" \
        does not tell visitors what happens with their data, and is a promise that people will hold \
        you to.
        """),
    help: Wording(
      nl: "zeg wat u doet: welke gegevens, waarvoor, hoe lang en hoe iemand dat stopt",
      en: "say what you do: which data, what for, how long and how people stop it"),
    failing: [
      """
      +++
      title = "Bestellingen"
      +++

      Onze winkel is →AVG-proof←. Wij →voldoen volledig aan de AVG←.
      """
    ],
    passing: [
      """
      +++
      title = "Bestellingen"
      +++

      De AVG geeft u het recht om uw gegevens in te zien.
      """
    ],
    check: .scan(code: "TXT10"))
}
