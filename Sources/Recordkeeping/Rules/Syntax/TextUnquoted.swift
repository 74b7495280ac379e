extension Rule {
  /// Text with no quotes around it.
  static let textUnquoted = Rule(
    code: "SYN10",
    name: "text-unquoted",
    severity: .error,
    summary: Wording(nl: "tekst zonder aanhalingstekens", en: "text without quotes"),
    rationale: Wording(
      nl: """
        Zonder aanhalingstekens is een waarde een getal, een datum, true of false. Al het andere is \
        tekst en staat tussen aanhalingstekens.
        """,
      en: """
        Without quotes a value is a number, a date, true or false. Everything else is text and \
        stands between quotes.
        """),
    help: Wording(
      nl: "Zet de tekst tussen rechte aanhalingstekens.",
      en: "Put the text between straight quotes."),
    failing: [
      "title = →Nieuwsbrief van de bakker← # elke maand",
      "period = →36 months←",
      #"systems = [→post←, "bank"]"#,
      "recipients = →none←",
    ],
    passing: [
      #"title = "Nieuwsbrief van de bakker""#,
      #"period = "36 months""#,
    ],
    check: .reading(code: "SYN10")
  )
}
