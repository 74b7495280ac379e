extension Rule {
  /// Text behind something that is complete.
  static let textAfterValue = Rule(
    code: "SYN26",
    name: "text-after-value",
    severity: .error,
    summary: Wording(
      nl: "er staat nog tekst achter de waarde",
      en: "there is more text behind the value"),
    rationale: Wording(
      nl: """
        Op een regel staat één gegeven. Vaak staat er een aanhalingsteken midden in de tekst, \
        waardoor de waarde daar al ophoudt.
        """,
      en:
        "A line holds one fact. Often a quote stands in the middle of the text, so that the value ends there."
    ),
    help: Wording(
      nl: """
        Zet een opmerking achter #, een volgend gegeven op een eigen regel, en om een tekst met " \
        enkele aanhalingstekens.
        """,
      en: """
        Put a remark behind #, a further fact on a line of its own, and single quotes around a text \
        with ".
        """),
    failing: [
      #"title = "De "→beste" krant"←"#,
      "title = 'De foto'→s van het feest'←",
      #"title = "Nieuwsbrief" →status = "active"←"#,
      #"[retention] →period = "2 years"←"#,
    ],
    passing: [
      #"title = 'De "beste" krant'"#,
      #"title = "De foto's van het feest" # jaarlijks"#,
    ],
    check: .reading(code: "SYN26")
  )
}
