extension Rule {
  /// A table that begins twice, or a name that is a value as well as a table.
  static let tableDuplicate = Rule(
    code: "SYN20",
    name: "table-duplicate",
    severity: .error,
    summary: Wording(
      nl: "een tabel die twee keer begint, of een naam die al in gebruik is",
      en: "a table that begins twice, or a name that is taken"),
    rationale: Wording(
      nl: """
        Een tabel staat bij elkaar onder één kop. Met twee koppen is niet te zien welke gegevens \
        gelden; meestal is de tweede gekopieerd en niet hernoemd.
        """,
      en: """
        A table stands together under one header. With two headers it cannot be seen which facts \
        hold; mostly the second was copied and not renamed.
        """),
    help: Wording(
      nl: "Geef de tweede een eigen naam, of zet de gegevens bij elkaar.",
      en: "Give the second a name of its own, or put the facts together."),
    failing: [
      """
      [purposes.news]
      purpose = "Nieuws sturen"

      →[purposes.news]←
      purpose = "Acties sturen"
      """,
      """
      retention = "2 years"
      [→retention←.start]
      moment = "end"
      """,
      """
      retention.period = "2 years"
      →[retention]←
      start = "end"
      """,
    ],
    passing: [
      """
      [purposes.news]
      purpose = "Nieuws sturen"

      [purposes.offers]
      purpose = "Acties sturen"
      """,
      """
      [[rows]]
      id = "a"
      [[rows]]
      id = "b"
      """,
    ],
    check: .reading(code: "SYN20")
  )
}
