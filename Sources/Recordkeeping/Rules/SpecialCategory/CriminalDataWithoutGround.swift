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
      [personal-data.criminal]
      exception = "criminal-law-body"
      law = →["AVG art. 10"]←
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
      .lawMissing(
        .personalData, \.law, besides: .ofCriminalGround, detail: lawLacking,
        help: { visit in visit.record.exception.map { .lawToName(for: ground($0.value)) } },
        when: { visit in
          // The other grounds stand in the article itself.
          visit.context.register.flags(of: visit.record).contains(.criminal)
            && visit.record.exception.flatMap { ground($0.value) }?.isTrue("law-needed") ?? false
        })))

  private static func ground(_ word: Word) -> VocabularyRow? { Choices["criminal-ground"][word.id] }

  private static let lawLacking = Wording(
    nl: "`law` ontbreekt: noem waar in de wet deze grond voor u staat",
    en: "`law` is missing: name where the law gives you this ground")
}
