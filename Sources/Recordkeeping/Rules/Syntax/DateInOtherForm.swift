extension Rule {
  /// A day written as people do, not as jaar-maand-dag.
  static let dateInOtherForm = Rule(
    code: "SYN11",
    name: "date-in-other-form",
    severity: .error,
    summary: Wording(
      nl: "een datum in een andere vorm dan jaar-maand-dag",
      en: "a date in another form than year-month-day"),
    rationale: Wording(
      nl: """
        1-2-2026 is in Nederland een dag in februari en in Amerika een dag in januari. Jaar, maand, \
        dag kan niemand anders lezen.
        """,
      en: """
        1-2-2026 is a day in February in the Netherlands and one in January in America. Year, month, \
        day cannot be read in two ways.
        """),
    help: Wording(
      nl: "Schrijf de datum als 2026-09-01, zonder aanhalingstekens.",
      en: "Write the date as 2026-09-01, without quotes."),
    failing: [
      "reviewed = →1-9-2026←",
      "reviewed = →01-09-2026←",
      "reviewed = →1 september 2026← # door de directie",
      "reviewed = →01/09/2026←",
      "reviewed = →2026/9/1←",
      "reviewed = →1 Sep 2026←",
    ],
    passing: [
      "reviewed = 2026-09-01"
    ],
    check: .reading(code: "SYN11")
  )
}
