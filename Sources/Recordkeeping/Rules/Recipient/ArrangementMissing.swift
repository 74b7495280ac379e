extension Rule {
  /// Asks for the arrangement from both sides: the role of the activity, and the role of a recipient.
  static let arrangementMissing = Rule(
    code: "REC05", name: "arrangement-missing", severity: .error,
    provisions: [.gdpr("26(1)"), .gdpr("30(1)(a)")],
    summary: Wording(
      nl: "gezamenlijk verantwoordelijk, zonder getekende onderlinge regeling",
      en: "jointly responsible, without a signed arrangement"),
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
      Check(isAbsence: true) { unnamed(in: $0) }))

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
