extension Rule {
  /// A day or a time that the calendar does not know.
  static let dateImpossible = Rule(
    code: "SYN12",
    name: "date-impossible",
    severity: .error,
    summary: Wording(nl: "een datum of tijd die niet bestaat", en: "a date or time that does not exist"),
    rationale: Wording(
      nl: """
        Uit datums rekent avgreg uit wanneer gegevens gewist moeten zijn en wanneer u opnieuw moet \
        kijken. Dat kan alleen met een dag die bestaat.
        """,
      en: """
        From dates avgreg works out when data must be erased and when you should look again. That \
        takes a day that exists.
        """),
    help: Wording(
      nl: "Schrijf een bestaande dag als 2026-09-01.",
      en: "Write a day that exists as 2026-09-01."),
    failing: [
      "reviewed = →2026-02-30←",
      "reviewed = →2026-13-01←",
      "at = →25:00:00←",
      "reviewed = →2026-09-01T9:00←",
    ],
    passing: [
      "reviewed = 2028-02-29",
      "at = 2026-09-01T09:00:00Z",
    ],
    check: .reading(code: "SYN12")
  )
}
