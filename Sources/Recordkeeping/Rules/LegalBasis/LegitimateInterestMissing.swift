extension Rule {
  /// People are told the interest itself, not only that there is one.
  static let legitimateInterestMissing = Rule(
    code: "BAS03", name: "legitimate-interest-missing", severity: .error,
    provisions: [.gdpr("13(1)(d)"), .gdpr("14(2)(b)")],
    summary: Wording(
      nl: "gerechtvaardigd belang is niet uitgeschreven", en: "legitimate interest is not written out"),
    rationale: Wording(
      nl: """
        Wie zich op een eigen belang beroept, vertelt welk belang dat is. Alleen dan kan iemand \
        beoordelen of het opweegt tegen zijn of haar privacy, en er bezwaar tegen maken.
        """,
      en: """
        Those who rely on an interest of their own tell which interest it is. Only then can people \
        judge whether it outweighs their privacy, and object to it.
        """),
    help: Wording(
      nl: #"zet in de tabel bijvoorbeeld legitimate-interest = "Onze winkel beschermen tegen diefstal""#,
      en: #"put into the table, for example, legitimate-interest = "Protecting our shop against theft""#),
    failing: [
      """
      →[purposes.security]←
      legal-basis = "legitimate-interests"
      """
    ],
    passing: [
      """
      [purposes.security]
      legal-basis = "legitimate-interests"
      legitimate-interest = "Onze winkel beschermen tegen diefstal"
      [purposes.order]
      legal-basis = "contract"
      """
    ],
    check: .missing(.purposes, \.legitimateInterest) {
      $0.record.legalBasis?.value == .legitimateInterests
    })
}
