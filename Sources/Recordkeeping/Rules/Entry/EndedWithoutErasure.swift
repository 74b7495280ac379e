extension Rule {
  /// Counts the last day from the end and the longest term, as the statement does. Of data of a client, it is the end of the
  /// work that counts (AVG art. 28(3)(g)).
  static let endedWithoutErasure = Rule(
    code: "ENT13", name: "ended-without-erasure", severity: .warning,
    provisions: [.gdpr("5(1)(e)")],
    summary: Wording(
      nl: "beëindigd werk, zonder een dag waarop de gegevens weg zijn of mogen",
      en: "work that ended, without a day on which the data are or may be gone"),
    rationale: Wording(
      nl: """
        Ook als u met iets bent gestopt, bewaart u de gegevens nog tot de termijnen zijn afgelopen. \
        Zolang er geen dag bij staat, is er niemand die ze op tijd wist, en is later niet te zien dat \
        het is gebeurd. Zolang een wet ze laat bewaren, wist u ze niet. Werkte u voor een klant, dan \
        krijgt die zijn gegevens terug of wist u ze.
        """,
      en: """
        When you have stopped doing something, you still keep the data until the periods have run out. \
        Without a day nobody erases them in time, and nobody can see later that it was done. As long as a \
        law has them kept, you do not erase them. If you worked for a client, it gets its data back or you \
        erase them.
        """),
    help: Wording(
      nl: "zet in het bestand de dag waarop de laatste gegevens zijn of worden gewist: erased = 2027-01-31",
      en: "put into the file the day on which the last data were or will be erased: erased = 2027-01-31"),
    failing: [
      """
      status = "ended"
      ended = →2024-03-01←
      [personal-data.email]
      retention = { period = "1 year", start = "last-contact" }
      [personal-data.invoice]
      retention = { period = "7 years", start = "end-of-financial-year" }
      """,
      """
      status = "ended"
      ended = →2020-03-01←
      erased = ""
      retention = { period = "1 year", start = "last-contact" }
      [personal-data.email]
      source = ["data-subject"]
      """,
      """
      status = "ended"
      ended = →2024-03-01←
      [personal-data.email]
      retention = { criteria = "tot de laatste vraag is beantwoord" }
      """,
      """
      status = "ended"
      ended = 2024-03-01
      erased = →2031-12-31←
      [personal-data.invoice]
      retention = { period = "7 years", start = "end-of-financial-year", term = "fiscal" }
      """,
      """
      role = "processor"

      [controllers.fietsclub]
      until = →2026-11-22←
      [controllers.bakker]
      until = 2026-11-23
      @ parties/fietsclub.md
      role = "client"
      @ parties/bakker.md
      role = "client"
      """,
      """
      role = "processor"
      status = "ended"
      ended = 2026-06-30

      →[controllers.fietsclub]←
      since = 2022-03-01
      @ parties/fietsclub.md
      role = "client"
      """,
    ],
    passing: [
      """
      status = "ended"
      ended = 2024-03-01
      erased = 2032-01-01
      [personal-data.invoice]
      retention = { period = "7 years", start = "end-of-financial-year", term = "fiscal" }
      [personal-data.email]
      retention = { period = "10 years", start = "last-contact" }
      """,
      """
      role = "processor"

      [controllers.fietsclub]
      until = 2025-06-30
      returned = 2025-07-15
      [controllers.bakker]
      until = 2025-06-30
      erased = 2025-07-15
      @ parties/fietsclub.md
      role = "client"
      @ parties/bakker.md
      role = "client"
      """,
      """
      role = "processor"
      status = "ended"
      ended = 2025-06-30
      erased = 2025-07-15

      [controllers.fietsclub]
      @ parties/fietsclub.md
      role = "client"
      """,
      """
      status = "ended"
      ended = 2024-03-01
      [personal-data.decision]
      retention = { period = "permanent", selection-list = { valuation = "preserve" } }
      """,
      """
      status = "ended"
      [personal-data.email]
      retention = { period = "1 year", start = "last-contact" }
      """,
      """
      status = "ended"
      ended = 2027-01-01
      [personal-data.email]
      retention = { period = "1 year", start = "last-contact" }
      """,
      """
      status = "ended"
      ended = 2024-03-01
      [personal-data.email]
      source = ["data-subject"]
      """,
      """
      status = "active"
      ended = 2024-03-01
      [personal-data.email]
      retention = { period = "1 year", start = "last-contact" }
      """,
    ],
    check: .any(
      .each(.ownActivities, isAbsence: true) { visit in
        let day = visit.context.day
        return Ending(of: visit.record, on: day).map { [$0.place(on: day)] } ?? []
      }, .each(.ownActivities, tooEarly), .each(.clients, isAbsence: true, ofClient)))

  /// The data go before a law allows it.
  private static func tooEarly(_ visit: Visit<ActivityKeys>) -> [Place] {
    let (activity, register) = (visit.record, visit.context.register)
    guard activity.status?.value == .ended, let ended = activity.ended, let erased = activity.erased,
      erased.value >= ended.value
    else { return [] }
    let terms = activity.personalData.flatMap(activity.terms(of:))
    let lawful = terms.compactMap { term in
      term.lastLawfulDay(after: ended.value, in: register).map { (term: term, day: $0) }
    }
    guard let longest = lawful.max(by: { $0.day < $1.day }), erased.value <= longest.day else { return [] }
    return [
      Place(
        erased.span,
        detail: Wording(
          nl: "een wet laat ze bewaren tot en met \(longest.day)",
          en: "a law has them kept until \(longest.day)"),
        help: Wording(
          nl: "bewaar wat onder die wet valt en schrijf erased = \(longest.day.next)",
          en: "keep what falls under that law and write erased = \(longest.day.next)"),
        second: SecondPlace(
          longest.term.term?.span ?? longest.term.span,
          Wording(nl: "de termijn van de wet", en: "the period of the law")))
    ]
  }

  /// The work for a client is over, and nobody said what became of its data.
  private static func ofClient(_ visit: Visit<ClientControllerKeys>) -> [Place] {
    let (client, day) = (visit.record, visit.context.day)
    guard client.placeOfAbsence(of: \.returned) != nil, client.placeOfAbsence(of: \.erased) != nil,
      let activity = visit.activity, let end = end(of: client, in: activity, before: day)
    else { return [] }
    return [
      Place(
        client.until?.span ?? client.span,
        detail: Wording(
          nl: "het werk voor `\(client.id)` is sinds \(end) voorbij",
          en: "the work for `\(client.id)` has been over since \(end)"),
        help: Wording(
          nl: """
            geef de gegevens terug of wis ze, en zet bij de klant returned = \(day) of erased = \(day), met \
            de dag waarop dat gebeurde
            """,
          en: """
            return the data or erase them, and put returned = \(day) or erased = \(day) with the client, with \
            the day on which that was done
            """),
        provisions: [.gdpr("28(3)(g)")])
    ]
  }

  /// The last day of the work for a client: its own, else that of the activity, of which not all data are gone.
  private static func end(
    of client: ClientController, in activity: ProcessingActivity, before day: Day
  ) -> Day? {
    if let until = client.until { return until.value < day ? until.value : nil }
    guard client.isWhole(\.until), activity.status?.value == .ended, activity.erased == nil,
      let ended = activity.ended, ended.value < day
    else { return nil }
    return ended.value
  }
}

extension Ending {
  fileprivate func place(on day: Day) -> Place {
    guard let longest else {
      return Place(
        ended.span,
        detail: Wording(
          nl: "geen termijn is vanaf deze dag uit te rekenen", en: "no period can be counted from this day"),
        help: Wording(
          nl: """
            zijn alle gegevens weg, zet er dan de dag bij: erased = \(day); anders de dag waarop u de laatste wist
            """,
          en: """
            if all data are gone, add the day: erased = \(day); else the day on which you will erase the last
            """))
    }
    let place = longest.term.period.map(\.span) ?? longest.term.span
    let second = SecondPlace(place, Wording(nl: "de langste termijn", en: "the longest period"))
    return Place(
      ended.span, detail: detail(longest.day, on: day), help: help(longest.day, on: day), second: second)
  }

  private func help(_ last: Day, on day: Day) -> Wording {
    if last < day {
      return Wording(
        nl: "wis wat er nog is en zet er de dag bij waarop het weg is: erased = \(day)",
        en: "erase what is left and add the day on which it is gone: erased = \(day)")
    }
    return isCertain
      ? Wording(
        nl: "zet er de dag bij waarop u de laatste gegevens wist: erased = \(last.next)",
        en: "add the day on which you will erase the last data: erased = \(last.next)")
      : Wording(
        nl: "zet er de dag bij waarop u de laatste gegevens wist: erased = \(last.next), of later",
        en: "add the day on which you will erase the last data: erased = \(last.next), or later")
  }

  private func detail(_ last: Day, on day: Day) -> Wording {
    if !isCertain {
      return Wording(
        nl: "de langste termijn die uit te rekenen is, loopt tot en met \(last); een andere kan langer duren",
        en: "the longest period that can be counted runs until \(last); another may take longer")
    }
    return last < day
      ? Wording(nl: "de langste termijn liep af op \(last)", en: "the longest period ran out on \(last)")
      : Wording(
        nl: "de langste termijn loopt tot en met \(last)", en: "the longest period runs until \(last)")
  }
}

extension Day {
  fileprivate var next: Day { Day(number: number + 1) }
}
