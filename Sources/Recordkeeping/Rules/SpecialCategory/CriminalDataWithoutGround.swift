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
      →[personal-data.criminal]←
      exception = "public-partnership"
      """,
      """
      [personal-data.criminal]
      exception = "criminal-law-body"
      law = →[]←
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
      [personal-data.criminal]
      exception = "public-partnership"
      law = ["UAVG art. 33(1)(b)", "Wgs art. 1.1"]
      """,
      """
      [personal-data.email]
      """,
    ],
    check: .any(
      .exceptionLacking(for: .criminal, choices: "criminal-ground"),
      .each(.personalData, isAbsence: true) { visit in
        // The other grounds stand in the article itself.
        guard let exception = visit.record.exception,
          visit.context.register.flags(of: visit.record).contains(.criminal),
          Choices["criminal-ground"][exception.value.id]?.isTrue("law-needed") ?? false,
          let span = visit.record.placeOfAbsence(of: \.law)
        else { return [] }
        return [Place(span, detail: lawLacking, help: lawHelp)]
      }))

  private static let lawLacking = Wording(
    nl: "`law` ontbreekt: deze grond geldt alleen met een andere wet",
    en: "`law` is missing: this ground holds only together with another act")
  private static let lawHelp = Wording(
    nl: "noem de wet en het artikel: law = [\"UAVG art. 33(1)(b)\", \"Wgs art. 2.1\"]",
    en: "name the act and article: law = [\"UAVG art. 33(1)(b)\", \"Wgs art. 2.1\"]")
}
