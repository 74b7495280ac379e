extension Rule {
  /// A bracket or brace that is not closed, or by the wrong one.
  static let bracketUnclosed = Rule(
    code: "SYN21",
    name: "bracket-unclosed",
    severity: .error,
    summary: Wording(nl: "een haak wordt niet gesloten", en: "a bracket is not closed"),
    rationale: Wording(
      nl: """
        Elke [ heeft een ] en elke { een }. Wat tussen { en } staat, past op één regel; zonder \
        sluithaak is niet te zien waar een lijst ophoudt.
        """,
      en: """
        Each [ has a ] and each { has a }. What stands between { and } fits on one line; without the \
        closing one it cannot be seen where a list ends.
        """),
    help: Wording(
      nl: "Zet de sluithaak erbij, aan het eind van de lijst, de tabel of de kop.",
      en: "Add the closing bracket, at the end of the list, the table or the header."),
    failing: [
      """
      recipients = →[←"post", "bank"
      status = "active"
      """,
      """
      recipients = →[←
        "post",
      [retention]
      period = "2 years"
      """,
      """
      →[retention←
      period = "2 years"
      """,
      """
      →[[rows]←
      id = "a"
      """,
      """
      retention = →{← period = "2 years"
      status = "active"
      """,
      """
      retention = →{←
        period = "2 years",
        start = "end"
      }
      status = "active"
      """,
      #"recipients = ["post", "bank"→)←"#,
    ],
    passing: [
      """
      recipients = [
        "post",
        "bank",
      ]
      """,
      #"retention = { period = "2 years" }"#,
    ],
    check: .reading(code: "SYN21")
  )
}
