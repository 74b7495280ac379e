extension Rule {
  /// Counts the last day from the end and the longest term, as the statement does.
  static let endedWithoutErasure = Rule(
    code: "ENT13", name: "ended-without-erasure", severity: .warning,
    provisions: [.gdpr("5(1)(e)")],
    summary: Wording(
      nl: "beëindigde activiteit zonder dag waarop de gegevens weg zijn",
      en: "activity that ended, without a day on which the data are gone"),
    rationale: Wording(
      nl: """
        Ook als u met iets bent gestopt, bewaart u de gegevens nog tot de termijnen zijn afgelopen. \
        Zolang er geen dag bij staat, is er niemand die ze op tijd wist, en is later niet te zien dat \
        het is gebeurd.
        """,
      en: """
        When you have stopped doing something, you still keep the data until the periods have run out. \
        Without a day nobody erases them in time, and nobody can see later that it was done.
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
    ],
    passing: [
      """
      status = "ended"
      ended = 2024-03-01
      erased = 2032-01-01
      [personal-data.invoice]
      retention = { period = "7 years", start = "end-of-financial-year" }
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
    check: .each(.ownActivities, isAbsence: true) { visit in
      let day = visit.context.day
      return Ending(of: visit.record, on: day).map { [$0.place(on: day)] } ?? []
    })
}

extension Ending {
  fileprivate func place(on day: Day) -> Place {
    guard let longest else {
      return Place(
        ended.span,
        detail: Wording(
          nl: "geen termijn is vanaf deze dag uit te rekenen", en: "no period can be counted from this day"))
    }
    let place = longest.term.period.map(\.span) ?? longest.term.span
    let second = SecondPlace(place, Wording(nl: "de langste termijn", en: "the longest period"))
    return Place(ended.span, detail: detail(longest.day, on: day), second: second)
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
