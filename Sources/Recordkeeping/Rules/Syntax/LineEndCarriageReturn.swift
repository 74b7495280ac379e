extension Rule {
  /// A line end of a CR alone, as very old computers wrote it.
  static let lineEndCarriageReturn = Rule(
    code: "SYN06",
    name: "line-end-carriage-return",
    severity: .error,
    summary: Wording(nl: "een regel eindigt op CR alleen", en: "a line ends in a CR alone"),
    rationale: Wording(
      nl: """
        Regels eindigen op LF of CRLF. Andere programma's zien bij een losse CR geen nieuwe regel en \
        tonen andere regelnummers.
        """,
      en: "Lines end in LF or CRLF. Other programs see no new line at a lone CR and show other line numbers."),
    help: Wording(
      nl: "Bewaar het bestand opnieuw met regeleinden LF of CRLF.",
      en: "Save the file again with line ends LF or CRLF."),
    failing: [
      "title = \"Nieuwsbrief\"→\r←status = \"active\""
    ],
    passing: [
      """
      title = "Nieuwsbrief"
      status = "active"
      """
    ],
    check: .reading(code: "SYN06")
  )
}
