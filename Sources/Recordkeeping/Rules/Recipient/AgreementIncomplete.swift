extension Rule {
  /// Only a list that someone filled in can lack something.
  static let agreementIncomplete = Rule(
    code: "REC07", name: "agreement-incomplete", severity: .error, blocksPublication: false,
    provisions: [.gdpr("28(3)")],
    summary: Wording(
      nl: "verwerkersovereenkomst mist een punt dat de wet eist",
      en: "processing agreement lacks a point that the law demands"),
    rationale: Wording(
      nl: """
        De wet noemt acht punten die in elke verwerkersovereenkomst staan, van geheimhouding tot wissen \
        aan het einde. Ontbreekt er een, dan hoeft de verwerker zich daar niet aan te houden en staan de \
        mensen van wie de gegevens zijn zwakker.
        """,
      en: """
        The law names eight points that stand in every processing agreement, from secrecy to erasure at \
        the end. If one is lacking, the processor need not keep to it, and the people whom the data are \
        about are worse off.
        """),
    help: Wording(
      nl: """
        laat de overeenkomst aanvullen en zet dan de letters erbij: contains = ["a", "b", "c", "d", "e", \
        "f", "g", "h"]; hebt u nog niet alles nagelopen, haal de regel dan weg
        """,
      en: """
        have the agreement completed and then add the letters: contains = ["a", "b", "c", "d", "e", "f", \
        "g", "h"]; if you have not gone through it all yet, take the line away
        """),
    failing: [
      """
      @ parties/voorbeeldmail.md
      role = "processor"
      agreement = { signed = 2026-01-15, contains = →["a", "b", "c", "d", "e", "f", "h"]← }
      """,
      """
      role = "processor"

      [controllers.fietsclub.agreement]
      signed = 2026-01-15
      contains = →["a", "b"]←
      @ parties/fietsclub.md
      role = "client"
      """,
    ],
    passing: [
      """
      @ parties/voorbeeldmail.md
      role = "processor"
      agreement = { signed = 2026-01-15, contains = ["h", "g", "f", "e", "d", "c", "b", "a"] }
      """,
      """
      @ parties/voorbeeldmail.md
      role = "processor"
      agreement = { signed = 2026-01-15 }
      """,
      """
      @ parties/voorbeeldmail.md
      role = "processor"
      until = 2025-12-31
      agreement = { signed = 2022-01-15, contains = ["a", "b"] }
      """,
      """
      @ parties/voorbeeldbank.md
      role = "controller"
      agreement = { signed = 2022-01-15, contains = ["b"] }
      """,
    ],
    check: .each(.agreements, isAbsence: true) { visit in
      guard let contains = visit.record.contains, visit.record.isWhole(\.contains) else { return [] }
      let lacking = Choices["agreement-contains"].rows.filter { !contains.value.contains($0.id) }
      if lacking.isEmpty { return [] }
      let list = { (language: Language) in
        lacking.map { "\($0.id) (\($0.wording[language]))" }.joined(separator: ", ")
      }
      return [
        Place(contains.span, detail: Wording(nl: "ontbreekt: \(list(.nl))", en: "lacking: \(list(.en))"))
      ]
    })
}
