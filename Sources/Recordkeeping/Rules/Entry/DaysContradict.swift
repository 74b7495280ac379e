extension Rule {
  /// A draft is still being thought about. What ended in fact but goes on by its status stays in the statement, and what is
  /// still to begin stands there too early.
  static let daysContradict = Rule(
    code: "ENT17", name: "days-contradict", severity: .warning,
    provisions: [.gdpr("5(1)(e)"), .gdpr("5(2)")],
    summary: Wording(
      nl: "dagen die elkaar of de status tegenspreken", en: "days that contradict each other or the status"),
    rationale: Wording(
      nl: """
        Uit begin, einde en status volgt wat er in de verklaring staat en tot wanneer gegevens blijven. \
        Spreken zij elkaar tegen, dan vertelt u mensen iets wat niet klopt, en wist niemand op tijd.
        """,
      en: """
        What stands in the statement, and how long data stay, follows from beginning, end and status. If \
        they contradict each other, you tell people something that is not right, and nobody erases in time.
        """),
    help: Wording(
      nl: "verbeter de dag, of de status: status = \"ended\" voor wat voorbij is",
      en: "mend the day, or the status: status = \"ended\" for what is over"),
    failing: [
      """
      status = "ended"
      ended = →2027-01-01←
      """,
      """
      status = "active"
      ended = →2026-11-22←
      """,
      """
      status = "active"
      since = →2026-11-24←
      """,
      """
      status = "ended"
      since = 2024-01-01
      ended = →2023-12-31←
      erased = →2023-06-30←
      """,
      """
      role = "processor"

      [controllers.fietsclub]
      since = 2024-01-01
      until = →2023-06-30←
      returned = →2023-06-15←
      @ parties/fietsclub.md
      role = "client"
      """,
      """
      recipients = ["voorbeeldmail"]
      @ parties/voorbeeldmail.md
      since = 2024-01-01
      until = →2023-06-30←
      """,
    ],
    passing: [
      """
      status = "ended"
      since = 2018-05-25
      ended = 2024-03-01
      erased = 2024-03-01
      """,
      """
      status = "active"
      since = 2026-11-23
      ended = 2026-11-23
      """,
      """
      status = "planned"
      since = 2027-01-01
      ended = 2027-06-30
      """,
      """
      status = "draft"
      since = 2027-01-01
      ended = 2024-03-01
      """,
      """
      role = "processor"

      [controllers.fietsclub]
      since = 2024-01-01
      until = 2025-06-30
      erased = 2025-06-30
      @ parties/fietsclub.md
      role = "client"
      """,
    ],
    check: .any(
      .each(.activities) { visit in ofStatus(visit.record, on: visit.context.day) + ofActivity(visit.record)
      },
      .each(.clients) { visit in
        let client = visit.record
        let gone = [client.returned, client.erased].compactMap { early($0, before: client.until, .until) }
        return [early(client.until, before: client.since, .since)].compactMap(\.self) + gone
      },
      .each(.parties) { visit in
        [early(visit.record.until, before: visit.record.since, .since)].compactMap(\.self)
      }))

  private static func ofActivity(_ activity: ProcessingActivity) -> [Place] {
    if activity.status?.value == .draft { return [] }
    return [
      early(activity.ended, before: activity.since, .since),
      early(activity.erased, before: activity.ended, .end),
    ].compactMap(\.self)
  }

  /// A day that lies before one that it has to follow.
  private static func early(_ day: Located<Day>?, before first: Located<Day>?, _ means: Wording) -> Place? {
    guard let day, let first, day.value < first.value else { return nil }
    return Place(
      day.span,
      detail: Wording(
        nl: "deze dag ligt voor \(means.nl), \(first.value)",
        en: "this day lies before \(means.en), \(first.value)"),
      help: Wording(
        nl: "zet hier \(first.value) of een latere dag, of verbeter de andere dag",
        en: "put \(first.value) or a later day here, or mend the other day"),
      second: SecondPlace(first.span, means))
  }

  private static func ofStatus(_ activity: ProcessingActivity, on day: Day) -> [Place] {
    guard let status = activity.status else { return [] }
    let second = SecondPlace(status.span, Wording(nl: "de status", en: "the status"))
    switch status.value {
    case .ended:
      return activity.ended.flatMap { isAhead($0, of: day, second) }.map { [$0] } ?? []
    case .active, .planned:
      let begins: Located<Day>? = status.value == .active ? activity.since : nil
      return [
        activity.ended.flatMap { isPast($0, on: day, second) },
        begins.flatMap { isToBegin($0, after: day, second) },
      ].compactMap(\.self)
    case .draft: return []
    }
  }

  private static func isAhead(_ ended: Located<Day>, of day: Day, _ second: SecondPlace) -> Place? {
    guard ended.value > day else { return nil }
    return Place(
      ended.span, detail: .stillToCome,
      help: Wording(
        nl: "gaat het nog door, schrijf dan status = \"active\"; is het al voorbij, verbeter dan de dag",
        en: "if it still goes on, write status = \"active\"; if it is over already, mend the day"),
      second: second)
  }

  private static func isPast(_ ended: Located<Day>, on day: Day, _ second: SecondPlace) -> Place? {
    guard ended.value < day else { return nil }
    return Place(
      ended.span, detail: Wording(nl: "die dag is voorbij", en: "that day is past"),
      help: Wording(
        nl: "is het voorbij, schrijf dan status = \"ended\"; gaat het door, haal deze regel dan weg",
        en: "if it is over, write status = \"ended\"; if it goes on, take this line away"),
      second: second)
  }

  private static func isToBegin(_ since: Located<Day>, after day: Day, _ second: SecondPlace) -> Place? {
    guard since.value > day else { return nil }
    return Place(
      since.span, detail: .stillToCome,
      help: Wording(
        nl: "begint het dan pas, schrijf dan status = \"planned\"; loopt het al, verbeter dan de dag",
        en: "if it begins only then, write status = \"planned\"; if it goes on already, mend the day"),
      second: second)
  }
}

extension Wording {
  fileprivate static let since = Wording(nl: "het begin", en: "the beginning")
  fileprivate static let until = Wording(nl: "het einde van het werk", en: "the end of the work")
  fileprivate static let end = Wording(nl: "het einde", en: "the end")
}
