extension Rule {
  /// A ground for criminal data is no exception for special data.
  static let specialDataWithoutException = Rule(
    code: "SPC01", name: "special-data-without-exception", severity: .error,
    provisions: [.gdpr("9(1)"), .gdpr("9(2)"), .uavg("22")],
    summary: Wording(
      nl: "bijzondere persoonsgegevens zonder uitzondering in de wet",
      en: "special categories of personal data without an exception in law"),
    rationale: Wording(
      nl: """
        Gegevens over gezondheid, geloof, afkomst, politiek, vakbond, seks, genen en biometrie mag \
        u niet gebruiken, behalve met een uitzondering uit de wet. Die komt naast de grondslag van \
        het doel en beschermt mensen tegen uitsluiting.
        """,
      en: """
        Data on health, belief, origin, politics, trade union, sex, genes and biometrics may not be \
        used, except under an exception in law. It comes beside the legal basis of the purpose and \
        protects people against exclusion.
        """),
    help: Wording(
      nl: "bijvoorbeeld: exception = \"employment-and-social-security\" en law = [\"UAVG art. 30(1)\"]",
      en: "for example: exception = \"employment-and-social-security\" and law = [\"UAVG art. 30(1)\"]"),
    failing: [
      "→[personal-data.health]←",
      """
      [personal-data.pasfoto]
      category = "biometric"
      exception = →""←
      """,
      """
      [personal-data.religion]
      exception = →"same-group"←
      """,
      """
      →[personal-data.allergy]←
      @ vocabulary.toml
      [data-categories.allergy]
      nl = "allergieën"
      en = "allergies"
      flags = ["special"]
      """,
    ],
    passing: [
      """
      [personal-data.health]
      exception = "health-or-social-care"
      """,
      """
      [personal-data.diet]
      """,
      """
      [personal-data.email]
      """,
    ],
    check: .exceptionLacking(for: .special, choices: "exception"))
}
