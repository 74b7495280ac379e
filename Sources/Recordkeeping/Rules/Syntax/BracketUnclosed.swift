extension Rule {
  /// A bracket or brace that is missing, or of the wrong kind.
  static let bracketUnclosed = Rule(
    code: "SYN21",
    name: "bracket-unclosed",
    severity: .error,
    summary: Wording(
      nl: "een haak ontbreekt of is de verkeerde", en: "a bracket is missing or the wrong one"),
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
      nl: "Zet de haak erbij die ontbreekt, voor of achter de lijst, de tabel of de kop.",
      en: "Add the bracket that is missing, at either end of the list, the table or the header."),
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
      #"retention = →[ period = "2 years", start = "delivery" ]←"#,
      """
      →retention]←
      period = "2 years"
      """,
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
