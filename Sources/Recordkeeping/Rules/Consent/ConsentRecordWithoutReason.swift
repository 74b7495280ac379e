extension Rule {
  /// Of a record without a complete term RET01 tells.
  static let consentRecordWithoutReason = Rule(
    code: "CON14", name: "consent-record-without-reason", severity: .warning,
    provisions: [.gdpr("5(1)(e)"), .gdpr("7(1)"), .other("EDPB 05/2020 par. 107")],
    summary: Wording(
      nl: "bewijs van toestemming bewaard zonder reden voor de termijn",
      en: "proof of consent kept without a reason for the period"),
    rationale: Wording(
      nl: """
        Het bewijs dat iemand ja zei, hebt u nodig zolang u de toestemming gebruikt. Daarna bewaart u \
        het alleen zolang iemand u nog kan aanspreken of een wet het eist; schrijf op welke van de twee.
        """,
      en: """
        You need the proof that people said yes for as long as you use the consent. After that you keep \
        it only while someone can still hold you to account or a law demands it; write down which.
        """),
    help: Wording(
      nl: #"zet bij de termijn reason = "verjaring van een vordering tot schadevergoeding""#,
      en: #"put with the period reason = "limitation of claims for damages""#),
    failing: [
      """
      →[personal-data.consent-record.retention]←
      period = "5 years"
      start = "withdrawal"
      """,
      """
      [personal-data.proof]
      category = "consent-record"
      retention = [
        →{ period = "5 years", start = "withdrawal" }←,
        { period = "1 year", start = "collection", reason = →""← },
        { period = "7 years", start = "collection", reason = "verjaring" },
      ]
      """,
      """
      retention = { period = "5 years", start = "withdrawal" }
      →[personal-data.consent-record]←
      source = ["observed"]
      """,
    ],
    passing: [
      """
      [personal-data.consent-record]
      retention = { period = "5 years", start = "withdrawal", reason = "verjaring van een vordering" }
      """,
      """
      [personal-data.email]
      retention = { period = "5 years", start = "withdrawal" }
      """,
      """
      [personal-data.consent-record]
      retention = { start = "withdrawal" }
      """,
      """
      [personal-data.consent-record]
      source = ["observed"]
      """,
    ],
    check: .each(.personalData, isAbsence: true) { visit in
      guard visit.record.kind == "consent-record", let activity = visit.activity else { return [] }
      let silent = activity.terms(of: visit.record).filter(\.isComplete).compactMap {
        $0.placeOfAbsence(of: \.reason)
      }
      // The activity's own term is for other rows as well: the place is the row that needs one of its own.
      return visit.record.retention.isEmpty
        ? silent.prefix(1).map { _ in Place(visit.record.span) } : silent.map { Place($0) }
    })
}
