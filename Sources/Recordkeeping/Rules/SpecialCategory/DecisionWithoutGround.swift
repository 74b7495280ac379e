extension Rule {
  /// A ground that the rest of the register contradicts is none.
  static let decisionWithoutGround = Rule(
    code: "SPC08", name: "decision-without-ground", severity: .error,
    provisions: [.gdpr("22(1)"), .gdpr("22(2)"), .uavg("40")],
    summary: Wording(
      nl: "besluit zonder mens, zonder grond die dat toestaat",
      en: "decision without a person, without a ground that allows it"),
    rationale: Wording(
      nl: """
        Een besluit dat iemand echt raakt, neemt een computer niet alleen. Dat mag toch als het nodig is \
        voor een overeenkomst, als een wet het toestaat of als iemand er uitdrukkelijk ja tegen zegt; \
        voor een wettelijke plicht of publieke taak alleen zonder profiel. Zo blijft er iemand die \
        verantwoordelijk is voor de uitkomst.
        """,
      en: """
        A decision that really affects people is not taken by a computer alone. It is allowed if it is \
        needed for a contract, if an act allows it or if people explicitly say yes; for a legal duty \
        or public task only without a profile. So there is always someone responsible for the outcome.
        """),
    help: Wording(
      nl: """
        zet ground = "contract", "law", "explicit-consent" of "uavg-40"; past geen daarvan, laat dan een \
        mens beslissen
        """,
      en: """
        put ground = "contract", "law", "explicit-consent" or "uavg-40"; where none of them fits, let a \
        person decide
        """),
    failing: [
      """
      →[automated-decision-making.credit]←
      logic = "De computer telt open rekeningen."
      """,
      """
      [automated-decision-making.parking]
      ground = "uavg-40"
      profiling = →true←
      """,
      """
      [purposes.account.consent]
      text = "Ja, maak een account."

      [automated-decision-making.credit]
      purposes = ["account"]
      ground = →"explicit-consent"←
      """,
    ],
    passing: [
      """
      [automated-decision-making.credit]
      ground = "contract"
      profiling = true
      """,
      """
      [automated-decision-making.parking]
      ground = "uavg-40"
      profiling = false
      """,
      """
      [purposes.account.consent]
      covers = ["legal-basis", "automated-decision"]

      [automated-decision-making.credit]
      purposes = ["account"]
      ground = "explicit-consent"
      """,
      """
      [automated-decision-making.credit]
      ground = "explicit-consent"
      """,
      """
      automated-decision-making = "none"
      """,
    ],
    check: .any(.missing(.decisions, \.ground), .each(.decisions, contradicted)))

  private static func contradicted(_ visit: Visit<AutomatedDecisionKeys>) -> [Place] {
    guard let ground = visit.record.ground else { return [] }
    switch ground.value {
    case .uavg40:
      guard let profiling = visit.record.profiling, profiling.value else { return [] }
      let second = SecondPlace(
        ground.span,
        Wording(nl: "deze grond geldt alleen zonder profiel", en: "this ground holds only without a profile"))
      return [Place(profiling.span, second: second)]
    case .explicitConsent:
      guard let named = visit.record.purposes, visit.record.isWhole(\.purposes) else { return [] }
      let purposes = visit.activity?.purposes.filter { named.value.contains($0.id) } ?? []
      return UnaskedConsent(to: .automatedDecision, for: purposes).map {
        [Place(ground.span, second: $0.second)]
      } ?? []
    case .contract, .law: return []
    }
  }
}
