extension Rule {
  /// Asks for the arrangement from both sides: the role of the activity, and the role of a recipient. Where there is one,
  /// both roles say so.
  static let arrangementMissing = Rule(
    code: "REC05", name: "arrangement-missing", severity: .error,
    provisions: [.gdpr("26(1)"), .gdpr("30(1)(a)")],
    summary: Wording(
      nl: "gezamenlijk verantwoordelijk, zonder getekende regeling of met rollen die daar niet bij passen",
      en: "jointly responsible, without a signed arrangement or with roles that do not fit it"),
    rationale: Wording(
      nl: """
        Bepaalt u samen met een ander waarvoor en hoe gegevens worden gebruikt, dan spreekt u af wie \
        mensen inlicht en wie hun verzoeken behandelt. Zonder die regeling wijzen beide naar elkaar en \
        komt iemand nergens terecht.
        """,
      en: """
        If you decide together with another what data are used for and how, you arrange who informs \
        people and who handles their requests. Without that arrangement both point at each other and \
        people get nowhere.
        """),
    help: Wording(
      nl: """
        voeg een tabel toe met de naam van de partij: [joint-controllers.meta], met signed = 2024-01-15 \
        en essence = "Meta maakt de statistiek; wij beheren de pagina."
        """,
      en: """
        add a table with the name of the party: [joint-controllers.meta], with signed = 2024-01-15 and \
        essence = "Meta makes the statistics; we run the page."
        """),
    failing: [
      """
      →+++←
      role = "joint-controller"
      recipients = ["meta"]
      +++
      @ parties/meta.md
      role = "joint-controller"
      """,
      """
      role = "joint-controller"

      →[joint-controllers.meta]←
      essence = "Meta maakt de statistiek."
      @ parties/meta.md
      role = "joint-controller"
      """,
      """
      role = "joint-controller"
      status = "active"

      [joint-controllers.meta]
      signed = →2099-01-01←
      @ parties/meta.md
      role = "joint-controller"
      """,
      """
      role = "controller"
      recipients = ["hostbedrijf", →"meta"←]

      [personal-data.photo]
      recipients = ["meta"]
      @ parties/hostbedrijf.md
      role = "processor"
      @ parties/meta.md
      role = "joint-controller"
      """,
      """
      role = "joint-controller"

      →[joint-controllers.hostbedrijf]←
      signed = 2024-01-15
      →[joint-controllers.politie]←
      signed = 2024-01-15
      @ parties/hostbedrijf.md
      role = "processor"
      @ parties/politie.md
      role = "authority"
      """,
      """
      role = →"controller"←

      [joint-controllers.meta]
      signed = 2024-01-15
      @ parties/meta.md
      role = "joint-controller"
      """,
    ],
    passing: [
      """
      role = "joint-controller"
      recipients = ["meta"]

      [joint-controllers.meta]
      signed = 2024-01-15
      @ parties/meta.md
      role = "joint-controller"
      """,
      """
      role = "controller"
      recipients = ["meta"]
      @ activities/pagina.md
      role = "joint-controller"

      [joint-controllers.meta]
      signed = 2024-01-15
      @ parties/meta.md
      role = "joint-controller"
      """,
      """
      role = "controller"
      status = "ended"
      recipients = ["meta"]
      @ parties/meta.md
      role = "joint-controller"
      """,
      """
      role = "joint-controller"
      status = "ended"

      [joint-controllers.hostbedrijf]
      signed = 2024-01-15
      @ parties/hostbedrijf.md
      role = "processor"
      """,
      """
      role = "controller"
      recipients = ["bank"]
      @ parties/bank.md
      role = "controller"
      """,
    ],
    check: .any(
      .missing(.ownActivities, \.jointControllers) { $0.record.role?.value == .jointController },
      .missing(.arrangements, \.signed),
      .each(.arrangements) { visit in
        guard visit.activity?.isUnderWay == true, let signed = visit.record.signed,
          signed.value > visit.context.day
        else { return [] }
        return [Place(signed.span, detail: .stillToCome)]
      },
      .each(.arrangements, withAnotherRole), .each(.ownActivities, alone),
      Check(isAbsence: true) { unnamed(in: $0) }))

  /// A party that is no joint controller by its own file.
  private static func withAnotherRole(_ visit: Visit<JointControllerKeys>) -> [Place] {
    let id = visit.record.id
    guard visit.activity?.status?.value != .ended, let role = visit.context.register.party(id)?.role,
      role.value != .jointController
    else { return [] }
    return [
      Place(
        visit.record.span,
        detail: Wording(
          nl: "`\(id)` heeft in het eigen bestand een andere rol",
          en: "`\(id)` has another role in its own file"),
        help: Wording(
          nl: """
            bent u met deze partij samen verantwoordelijk, zet dan in parties/\(id).md role = \
            "joint-controller"; haal anders deze tabel weg
            """,
          en: """
            if you are jointly responsible with this party, put role = "joint-controller" into \
            parties/\(id).md; otherwise take this table away
            """),
        second: SecondPlace(
          role.span, Wording(nl: "de rol van de partij", en: "the role of the party")))
    ]
  }

  /// An arrangement on something that the organisation decides alone.
  private static func alone(_ visit: Visit<ActivityKeys>) -> [Place] {
    guard let role = visit.record.role, role.value == .controller, visit.record.status?.value != .ended,
      let arrangement = visit.record.jointControllers.first
    else { return [] }
    return [
      Place(
        role.span,
        detail: Wording(
          nl: "volgens deze rol beslist u alleen", en: "by this role you decide alone"),
        help: Wording(
          nl: """
            zet role = "joint-controller", of haal [joint-controllers.\(arrangement.id)] weg als u alleen beslist
            """,
          en: """
            put role = "joint-controller", or take [joint-controllers.\(arrangement.id)] away if you decide alone
            """),
        second: SecondPlace(
          arrangement.span,
          Wording(
            nl: "volgens deze tabel bent u samen verantwoordelijk",
            en: "by this table you are jointly responsible")))
    ]
  }

  /// Each joint controller that gets data and that no arrangement names, where it is first named.
  private static func unnamed(in context: CheckContext) -> [Place] {
    let register = context.register
    guard register.hasAllActivities, register.activities.allSatisfy({ $0.isWhole(\.jointControllers) }) else {
      return []
    }
    var told = Set(register.activities.flatMap { $0.jointControllers.map(\.id) })
    let drafts = register.activities.filter { $0.status?.value == .draft }
    let others = register.activities.filter { $0.status?.value != .draft }
    return (others + drafts).filter(\.sharesControl).flatMap { activity in
      activity.allRecipients.compactMap { recipient -> Place? in
        guard let party = register.party(recipient.value), let role = party.role,
          role.value == .jointController, !party.isOver(on: context.day),
          told.insert(recipient.value).inserted
        else { return nil }
        let words = Wording(
          nl: "volgens dit bestand bent u samen verantwoordelijk",
          en: "by this file you are jointly responsible")
        return Place(recipient.span, second: SecondPlace(role.span, words))
      }
    }
  }
}

extension ProcessingActivity {
  /// Whether its recipients are looked at: of a joint activity without any arrangement, that is told once.
  fileprivate var sharesControl: Bool {
    let lacksAll = self.role?.value == .jointController && self.jointControllers.isEmpty
    return isOwn && !hasEnded && !lacksAll
  }
}
