extension Rule {
  /// A ground that the rest of the register contradicts is none.
  static let decisionWithoutGround = Rule(
    code: "SPC08", name: "decision-without-ground", severity: .error,
    provisions: [.gdpr("22(1)"), .gdpr("22(2)"), .gdpr("22(4)"), .uavg("40")],
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
      """
      [purposes.support]
      legal-basis = "public-task"

      [automated-decision-making.indication]
      purposes = ["support"]
      ground = →"contract"←
      """,
      """
      [purposes.support]

      [personal-data.health]
      exception = "health-or-social-care"

      [automated-decision-making.indication]
      purposes = ["support"]
      ground = "law"
      special-categories = →"none"←
      """,
      """
      [purposes.support]

      [personal-data.health]
      exception = "explicit-consent"

      [automated-decision-making.indication]
      purposes = ["support"]
      ground = →"law"←
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
      """
      [purposes.order]
      legal-basis = "contract"
      [purposes.security]
      legal-basis = "legitimate-interests"

      [automated-decision-making.credit]
      purposes = ["order", "security"]
      ground = "contract"
      """,
      """
      [purposes.support]
      [purposes.care]

      [personal-data.health]
      purposes = ["care"]
      exception = "health-or-social-care"
      [personal-data.ethnicity]
      purposes = ["support"]
      exception = "substantial-public-interest"

      [automated-decision-making.indication]
      purposes = ["support"]
      ground = "law"
      special-categories = "substantial-interest"
      """,
    ],
    check: .any(
      .missing(.decisions, \.ground), .each(.decisions, contradicted), .each(.decisions, onSpecialData)))

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
      return UnaskedConsent(to: .automatedDecision, for: purposes(of: visit)).map {
        [Place(ground.span, second: $0.second)]
      } ?? []
    case .contract:
      // The contract need not be the basis of every purpose, but of none is odd.
      let bases = purposes(of: visit).map(\.legalBasis)
      guard let first = bases.first, let other = first,
        bases.allSatisfy({ ![nil, .contract].contains($0?.value) })
      else { return [] }
      let second = SecondPlace(
        other.span,
        Wording(nl: "dit doel rust niet op een overeenkomst", en: "this purpose does not rest on a contract"))
      return [Place(ground.span, second: second, severity: .warning)]
    case .law: return []
    }
  }

  /// Special data that serve a purpose of the decision need not be used for the decision itself.
  private static func onSpecialData(_ visit: Visit<AutomatedDecisionKeys>) -> [Place] {
    guard let activity = visit.activity, visit.record.isWhole(\.specialCategories) else { return [] }
    let purposes = Set(purposes(of: visit).map(\.id))
    let isAnswered = visit.record.specialCategories?.value.value != nil
    let rows = activity.personalData.filter { row in
      guard visit.context.register.flags(of: row).contains(.special), let exception = row.exception,
        row.isWhole(\.purposes), activity.purposes(of: row).contains(where: { purposes.contains($0.id) })
      else { return false }
      return !isAnswered || !opening.contains(exception.value.id)
    }
    guard let exception = rows.first?.exception else { return [] }
    let span = visit.record.specialCategories?.span ?? visit.record.ground?.span ?? visit.record.span
    let second = SecondPlace(
      exception.span,
      Wording(
        nl: "bij hetzelfde doel horen bijzondere gegevens, met deze uitzondering",
        en: "special data serve the same purpose, with this exception"))
    return [
      Place(
        span, detail: specialDetail, help: specialHelp, provisions: [.gdpr("22(4)")], second: second,
        severity: .warning)
    ]
  }

  /// The exceptions with which special data may be used for such a decision (AVG art. 22(4)).
  private static let opening: Set<String> = ["explicit-consent", "substantial-public-interest"]

  private static let specialDetail = Wording(
    nl:
      "bijzondere gegevens mogen hierbij alleen met uitdrukkelijke toestemming of zwaarwegend algemeen belang",
    en: "special data may be used for it only with explicit consent or a substantial public interest")
  private static let specialHelp = Wording(
    nl: """
      gebruikt het besluit deze gegevens niet, geef ze dan een eigen doel; anders hoort bij de gegevens en in \
      special-categories dezelfde uitzondering, zoals "explicit-consent"
      """,
    en: """
      if the decision does not use these data, give them a purpose of their own; otherwise the data and \
      special-categories need the same exception, such as "explicit-consent"
      """)

  /// The purposes that the decision names; none where they were not all understood.
  private static func purposes(of visit: Visit<AutomatedDecisionKeys>) -> [Purpose] {
    guard let named = visit.record.purposes, visit.record.isWhole(\.purposes) else { return [] }
    return visit.activity?.purposes.filter { named.value.contains($0.id) } ?? []
  }
}
