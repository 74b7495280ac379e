extension Rule {
  /// Of an activity that has ended, it is history who got the data.
  static let partyOver = Rule(
    code: "REC23", name: "party-over", severity: .warning,
    provisions: [.gdpr("30(1)(d)"), .gdpr("5(1)(d)")],
    summary: Wording(
      nl: "partij krijgt nog gegevens na haar laatste dag", en: "party still gets data after its last day"),
    rationale: Wording(
      nl: """
        De verklaring noemt wie de gegevens krijgt. Werkt een partij niet meer voor u, dan klopt dat niet meer \
        zolang een activiteit die doorgaat haar nog noemt.
        """,
      en: """
        The statement names who gets the data. Once a party no longer works for you, that is not right any more \
        as long as an activity that goes on still names it.
        """),
    help: Wording(
      nl:
        "haal de naam hier weg, of zet de partij die het werk overnam; werkt u nog samen, verbeter dan until",
      en: "take the name away here, or put the party that took over; if you still work together, mend until"),
    failing: [
      """
      recipients = [→"voorbeeldmail"←]
      @ parties/voorbeeldmail.md
      until = 2026-11-22
      """,
      """
      role = "processor"
      sub-processors = [→"voorbeeldmail"←]
      @ parties/voorbeeldmail.md
      until = 2025-01-01
      """,
    ],
    passing: [
      """
      recipients = ["voorbeeldmail"]
      @ parties/voorbeeldmail.md
      until = 2026-11-23
      """,
      """
      status = "ended"
      recipients = ["voorbeeldmail"]
      @ parties/voorbeeldmail.md
      until = 2025-01-01
      """,
    ],
    check: .each(.activities) { visit in
      if visit.record.hasEnded { return [] }
      return visit.record.receivers.compactMap { name in
        guard let party = visit.context.register.party(name.value), party.isOver(on: visit.context.day) else {
          return nil
        }
        return party.until.map { until in
          Place(
            name.span,
            second: SecondPlace(
              until.span, Wording(nl: "de laatste dag van de partij", en: "the last day of the party")))
        }
      }
    })
}
