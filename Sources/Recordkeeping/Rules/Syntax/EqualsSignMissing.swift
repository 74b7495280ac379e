extension Rule {
  /// A name and a value without the sign between them.
  static let equalsSignMissing = Rule(
    code: "SYN16",
    name: "equals-sign-missing",
    severity: .error,
    summary: Wording(
      nl: "tussen naam en waarde staat geen =",
      en: "there is no = between name and value"),
    rationale: Wording(
      nl: """
        Een gegeven is een naam, een = en een waarde. Een dubbele punt, zoals in YAML, of alleen een \
        spatie betekent in TOML niets.
        """,
      en: "A fact is a name, an = and a value. A colon, as in YAML, or a mere blank means nothing in TOML."),
    help: Wording(nl: "Schrijf: naam = \"waarde\".", en: "Write: name = \"value\"."),
    failing: [
      #"title→:← "Nieuwsbrief""#,
      #"title →==← "Nieuwsbrief""#,
      "since →=>← 2018-05-25",
      """
      title→←  "Nieuwsbrief"
      status = "active"
      """,
      """
      →title←
      status = "active"
      """,
      "→Wij← sturen u een brief.",
      #"retention = { period→:← "2 years" }"#,
    ],
    passing: [
      #"title = "Nieuwsbrief""#,
      #"title="Nieuwsbrief""#,
    ],
    check: .reading(code: "SYN16")
  )
}
