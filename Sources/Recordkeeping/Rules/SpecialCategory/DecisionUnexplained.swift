extension Rule {
  /// One finding for each table: what is missing there is told together.
  static let decisionUnexplained = Rule(
    code: "SPC09", name: "decision-unexplained", severity: .error,
    provisions: [.gdpr("13(2)(f)"), .gdpr("14(2)(g)")],
    summary: Wording(
      nl: "besluit zonder mens, zonder uitleg voor wie het raakt",
      en: "decision without a person, without an explanation for those it affects"),
    rationale: Wording(
      nl: """
        Neemt een computer een besluit over mensen, dan vertelt u hun vooraf hoe die beslist, wat het \
        besluit voor hen betekent en wat eruit volgt. Alleen dan kunnen zij nagaan of het klopt en \
        vragen dat een mens ernaar kijkt.
        """,
      en: """
        If a computer takes a decision on people, you tell them beforehand how it decides, what the \
        decision means to them and what follows from it. Only then can they see whether it is right \
        and ask for a person to look at it.
        """),
    help: Wording(
      nl: """
        bijvoorbeeld: logic = "De computer telt uw open rekeningen", significance = "U betaalt vooraf of \
        achteraf", consequences = "Bij drie open rekeningen betaalt u vooraf"
        """,
      en: """
        for example: logic = "The computer counts your unpaid bills", significance = "You pay before or \
        after delivery", consequences = "With three unpaid bills you pay beforehand"
        """),
    failing: [
      """
      →[automated-decision-making.credit]←
      ground = "contract"
      """,
      """
      →[automated-decision-making.credit]←
      logic = "De computer telt uw open rekeningen."
      consequences = →""←
      """,
    ],
    passing: [
      """
      [automated-decision-making.credit]
      logic = "De computer telt uw open rekeningen."
      significance = "U betaalt vooraf of achteraf."
      consequences = "Bij drie open rekeningen betaalt u vooraf."
      """,
      """
      automated-decision-making = "none"
      """,
      """
      role = "processor"

      [automated-decision-making.credit]
      ground = "contract"
      """,
    ],
    check: .each(.decisions, isAbsence: true) { visit in
      let keys = ["logic", "significance", "consequences"]
      let absent = keys.compactMap { key in
        visit.record.fields.placeOfAbsence(of: key).map { Located(key, at: $0) }
      }
      return Set(absent.map(\.span)).sorted().map { span in
        let names = absent.filter { $0.span == span }.map { "`\($0.value)`" }.joined(separator: ", ")
        return Place(
          span, detail: Wording(nl: "hier ontbreekt: \(names)", en: "missing here: \(names)"))
      }
    })
}
