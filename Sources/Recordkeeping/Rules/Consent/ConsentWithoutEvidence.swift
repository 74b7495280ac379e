extension Rule {
  /// The proof stays inside, so its absence does not make the statement untrue.
  static let consentWithoutEvidence = Rule(
    code: "CON02", name: "consent-without-evidence", severity: .error, blocksPublication: false,
    provisions: [.gdpr("7(1)")],
    summary: Wording(
      nl: "bewijs van de toestemming ontbreekt in het register",
      en: "proof of the consent missing in the register"),
    rationale: Wording(
      nl: """
        U moet kunnen aantonen dat iemand toestemming gaf: wie het was, wanneer, bij welke tekst en \
        langs welke weg. Schrijf op waar dat bewijs ligt en wat erin staat.
        """,
      en: """
        You have to be able to show that someone consented: who it was, when, to which text and by \
        which way. Write down where that proof lies and what it holds.
        """),
    help: Wording(
      nl: #"""
        zet in de tabel bijvoorbeeld evidence = { where = "Voorbeeldmail, per adres", holds = ["person", \#
        "time", "text", "channel"] }
        """#,
      en: #"""
        put into the table, for example, evidence = { where = "Voorbeeldmail, by address", holds = \#
        ["person", "time", "text", "channel"] }
        """#),
    failing: [
      """
      →[purposes.newsletter.consent]←
      text = "Ja, mail mij elke maand de nieuwsbrief."
      """,
      """
      [purposes.newsletter.consent]
      evidence = { where = "Voorbeeldmail, per adres", holds = →["person", "time"]← }
      """,
    ],
    passing: [
      """
      [purposes.newsletter.consent.evidence]
      where = "Voorbeeldmail, per adres"
      holds = ["person", "time", "text", "channel"]
      """
    ],
    check: .any(.missing(.consents, \.evidence), .each(.consents, isAbsence: true, holdingTooLittle)))

  private static func holdingTooLittle(_ visit: Visit<ConsentKeys>) -> [Place] {
    guard let evidence = visit.record.evidence, let holds = evidence.holds, evidence.isWhole(\.holds),
      evidence.placeOfAbsence(of: \.holds) == nil
    else { return [] }
    let lacking = Choices["evidence-holds"].rows.filter { !holds.value.contains($0.id) }
    if lacking.isEmpty { return [] }
    let names = { (name: (VocabularyRow) -> String) in
      lacking.map { "`\($0.id)` (\(name($0)))" }.joined(separator: ", ")
    }
    return [
      Place(
        holds.span,
        detail: Wording(
          nl: "wat er niet in staat: \(names { $0.wording.nl })",
          en: "what it does not hold: \(names { $0.wording.en })"))
    ]
  }
}
