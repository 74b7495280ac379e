extension Rule {
  /// An exception for special data is no ground for criminal data, but where the list knows it too.
  static let criminalDataWithoutGround = Rule(
    code: "SPC04", name: "criminal-data-without-ground", severity: .error,
    provisions: [.gdpr("10"), .uavg("31"), .uavg("32"), .uavg("33")],
    summary: Wording(
      nl: "strafrechtelijke gegevens zonder grond in de wet", en: "criminal data without a ground in law"),
    rationale: Wording(
      nl: """
        Gegevens over strafbare feiten of een winkelverbod kunnen iemand lang achtervolgen. U mag \
        ze alleen gebruiken als de Uitvoeringswet AVG dat in artikel 32 of 33 toestaat.
        """,
      en: """
        Data on offences or a shop ban can haunt someone for long. You may use them only where \
        article 32 or 33 of the Dutch implementation act allows it.
        """),
    help: Wording(
      nl: """
        bijvoorbeeld: exception = "protect-own-interests"; `avgreg explain exception` toont alle \
        gronden
        """,
      en: "for example: exception = \"protect-own-interests\"; `avgreg explain exception` shows all grounds"),
    failing: [
      "→[personal-data.criminal]←",
      """
      [personal-data.winkelverbod]
      category = "conduct-ban"
      exception = →"health-or-social-care"←
      """,
      """
      →[personal-data.integrity-check]←
      @ vocabulary.toml
      [data-categories.integrity-check]
      nl = "uitkomst van een integriteitsonderzoek"
      en = "outcome of an integrity check"
      flags = ["criminal"]
      """,
    ],
    passing: [
      """
      [personal-data.criminal]
      exception = "protect-own-interests"
      """,
      """
      [personal-data.criminal]
      exception = "explicit-consent"
      """,
      """
      [personal-data.email]
      """,
    ],
    check: .exceptionLacking(for: .criminal, choices: "criminal-ground"))
}
