extension Rule {
  /// Every purpose rests on one of the six bases.
  static let legalBasisMissing = Rule(
    code: "BAS01", name: "legal-basis-missing", severity: .error,
    provisions: [.gdpr("6(1)"), .gdpr("13(1)(c)")],
    summary: Wording(nl: "rechtsgrond ontbreekt in het register", en: "legal basis missing in the register"),
    rationale: Wording(
      nl: """
        Persoonsgegevens gebruiken mag alleen met een van de zes rechtsgronden uit de wet, en mensen \
        horen te lezen welke dat is. Van de rechtsgrond hangt af welke rechten zij hebben: alleen wie \
        toestemming gaf, kan die intrekken.
        """,
      en: """
        Personal data may be used only on one of the six legal bases in the law, and people are told \
        which one. Their rights depend on it: only those who consented can withdraw consent.
        """),
    help: Wording(
      nl:
        #"zet in de tabel bijvoorbeeld legal-basis = "contract"; `avgreg explain legal-basis` toont de zes"#,
      en:
        #"put into the table, for example, legal-basis = "contract"; `avgreg explain legal-basis` shows the six"#
    ),
    failing: [
      """
      →[purposes.order]←
      purpose = "Uw bestelling bezorgen"
      """,
      """
      [purposes.order]
      legal-basis = →""←
      """,
    ],
    passing: [
      """
      [purposes.order]
      legal-basis = "contract"
      """
    ],
    check: .missing(.purposes, \.legalBasis))
}
