extension Rule {
  /// A host in other letters can look like another host.
  static let linkHostLookalike = Rule(
    code: "SYN35",
    name: "link-host-lookalike",
    severity: .warning,
    summary: Wording(
      nl: "site waarvan de naam andere letters heeft dan a tot z",
      en: "site whose name has other letters than a to z"),
    rationale: Wording(
      nl: """
        Sommige letters uit andere alfabetten zien er net zo uit als de onze. Een lezer kan dan op \
        een andere site terechtkomen dan hij denkt. De link blijft staan; of de naam klopt, weet \
        alleen u.
        """,
      en: """
        Some letters of other alphabets look the same as ours. A reader can then land on another \
        site than he thinks. The link stays; only you know whether the name is right.
        """),
    help: Wording(
      nl: "Vergelijk beide schrijfwijzen met het adres dat u bedoelt.",
      en: "Compare both ways of writing with the address that you mean."),
    failing: [
      """
      +++
      title = "Nieuwsbrief"
      +++

      Zie [de bank](→https://bаnk.example/←).
      """,
      """
      +++
      title = "Nieuwsbrief"
      +++

      Zie [de bank](→https://xn--bnk-5cd.example/←).
      """,
    ],
    passing: [
      """
      +++
      title = "Nieuwsbrief"
      +++

      Zie [de bank](https://bank.example/).
      """
    ],
    check: .reading(code: "SYN35")
  )
}
