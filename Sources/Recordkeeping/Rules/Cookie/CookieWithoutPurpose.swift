extension Rule {
  /// Clear information on the purpose is due even where no consent is needed.
  static let cookieWithoutPurpose = Rule(
    code: "COO01", name: "cookie-without-purpose", severity: .error,
    provisions: [.telecommunications("11.7a(1)(a)"), .gdpr("13(1)(c)")],
    summary: Wording(nl: "cookie zonder doel", en: "cookie without a purpose"),
    rationale: Wording(
      nl: """
        Wat uw site op iemands apparaat zet of leest, legt u uit: ten minste waarvoor. Dat geldt \
        ook voor een functionele cookie, waarvoor u niets hoeft te vragen.
        """,
      en: """
        You explain what your site stores or reads on someone's device: at least what for. That \
        holds for a functional cookie too, for which you need not ask.
        """),
    help: Wording(
      nl: "bijvoorbeeld: purpose = \"Onthoudt wat er in uw winkelwagen ligt\"",
      en: "for example: purpose = \"Remembers what is in your basket\""),
    failing: [
      "→[cookies.session]←",
      """
      [cookies.session]
      purpose = →" "←
      """,
    ],
    passing: [
      """
      [cookies.session]
      purpose = "Onthoudt wat er in uw winkelwagen ligt"
      """
    ],
    check: .missing(.cookies, \.purpose))
}
