extension Rule {
  /// Follows from the declarations of the keys as well; not the law itself, but what it takes to keep to it.
  static let keyWanted = Rule(
    code: "KEY05", name: "key-wanted", severity: .warning,
    summary: Wording(nl: "aanbevolen sleutel ontbreekt", en: "recommended key missing"),
    rationale: Wording(
      nl: """
        De wet noemt deze sleutel niet met zoveel woorden, maar zonder hem is later niet te laten zien \
        dat u het goed hebt geregeld, of weet een lezer minder dan hij of zij zou willen.
        """,
      en: """
        The law does not name this key in so many words, but without it you cannot show later on that \
        you arranged things well, or readers know less than they would like to.
        """),
    help: Wording(
      nl: "vul de sleutel in; `avgreg explain SLEUTEL` toont wat u kunt invullen",
      en: "fill in the key; `avgreg explain KEY` shows what to fill in"),
    failing: [
      """
      →[purposes.monthly]←
      purpose = "Ons nieuws mailen"
      """,
      """
      [purposes.newsletter.consent]
      since = →""←
      """,
      """
      @ parties/voorbeeldmail.md
      →+++←
      role = "controller"
      +++
      """,
    ],
    passing: [
      """
      [purposes.monthly]
      category = "newsletter"
      """,
      """
      [purposes.newsletter]
      legal-basis = "legitimate-interests"
      """,
    ],
    check: .absentKeys(.wanted))
}
