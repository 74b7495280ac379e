extension Rule {
  /// Not asked of what is over and erased.
  static let ownerMissing = Rule(
    code: "ENT12", name: "owner-missing", severity: .warning,
    provisions: [.gdpr("24")],
    summary: Wording(nl: "niemand gaat over deze activiteit", en: "nobody is in charge of this activity"),
    rationale: Wording(
      nl: """
        De organisatie moet zorgen dat dit register blijft kloppen en dat afspraken worden nagekomen. \
        Dat lukt alleen als één functie of afdeling weet dat deze activiteit van haar is.
        """,
      en: """
        The organisation has to see to it that this register stays true and that what was arranged is \
        done. That works only if one function or department knows that this activity is theirs.
        """),
    help: Wording(
      nl: #"noem een functie of afdeling, geen persoon: owner = "Winkel""#,
      en: #"name a function or department, not a person: owner = "Shop""#),
    failing: [
      """
      →+++←
      title = "Nieuwsbrief"
      +++
      """,
      """
      role = "processor"
      owner = →""←
      """,
      """
      status = "ended"
      owner = →""←
      """,
    ],
    passing: [
      """
      owner = "Winkel"
      """,
      """
      status = "ended"
      erased = 2024-02-01
      """,
    ],
    check: .missing(.activities, \.owner) { visit in
      guard visit.record.hasEnded, let erased = visit.record.erased else { return true }
      return erased.value > visit.context.day
    })
}
