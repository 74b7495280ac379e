extension Rule {
  /// Speaks only of grounds for own use (UAVG art. 33(2)): those of article 32 and of authorities hold for sharing too.
  static let criminalDataShared = Rule(
    code: "SPC05", name: "criminal-data-shared", severity: .error,
    provisions: [.uavg("33(2)"), .uavg("33(4)"), .gdpr("10")],
    summary: Wording(
      nl: "strafrechtelijke gegevens voor eigen gebruik, die ook naar een ander gaan",
      en: "criminal data for own use that go to another as well"),
    rationale: Wording(
      nl: """
        Een winkelverbod of een diefstal mag u bijhouden om uzelf te beschermen. Geeft u zulke gegevens \
        aan een ander die ze zelf gebruikt, dan kan iemand overal de deur dicht vinden. Dat mag alleen \
        binnen uw concern, met een vergunning als beveiliger of recherchebureau, of met een vergunning \
        van de Autoriteit Persoonsgegevens.
        """,
      en: """
        You may keep a shop ban or a theft on record to protect yourself. If you give such data to \
        another who uses them for itself, people can find every door shut. That is allowed only within \
        your group, with a licence as a security firm or detective agency, or with a licence of the \
        Dutch Data Protection Authority.
        """),
    help: Wording(
      nl: """
        noem in deze tabel wie het wel krijgt: recipients = "none"; of, als u een vergunning hebt: \
        exception = "authority-licence" en law = ["UAVG art. 33(4)(c)"]
        """,
      en: """
        name in this table who does get it: recipients = "none"; or, if you have a licence: exception \
        = "authority-licence" and law = ["UAVG art. 33(4)(c)"]
        """),
    failing: [
      """
      recipients = ["winkeliersvereniging"]

      [personal-data.conduct-ban]
      exception = →"protect-own-interests"←
      @ parties/winkeliersvereniging.md
      role = "controller"
      """,
      """
      [personal-data.screening]
      category = "criminal"
      recipients = ["zusterbedrijf"]
      exception = →"assess-request"←
      law = ["UAVG art. 33(2)(a)"]
      @ parties/zusterbedrijf.md
      role = "joint-controller"
      """,
      """
      role = "joint-controller"
      recipients = "none"

      [joint-controllers.winkeliersvereniging]
      signed = 2025-01-15
      [personal-data.conduct-ban]
      exception = →"protect-own-interests"←
      @ parties/winkeliersvereniging.md
      role = "joint-controller"
      """,
    ],
    passing: [
      """
      recipients = ["winkeliersvereniging"]

      [personal-data.conduct-ban]
      exception = "protect-own-interests"
      law = ["UAVG art. 33(4)(c)"]
      @ parties/winkeliersvereniging.md
      role = "controller"
      """,
      """
      [personal-data.conduct-ban]
      recipients = ["zusterbedrijf"]
      exception = "same-group"
      @ parties/zusterbedrijf.md
      role = "controller"
      """,
      """
      recipients = ["winkeliersvereniging", "alarmcentrale", "politie", "advocaat"]

      [personal-data.conduct-ban]
      recipients = ["alarmcentrale", "politie", "advocaat"]
      exception = "protect-own-interests"
      @ parties/winkeliersvereniging.md
      role = "controller"
      @ parties/alarmcentrale.md
      role = "processor"
      @ parties/politie.md
      role = "authority"
      @ parties/advocaat.md
      category = "lawyer"
      role = "controller"
      """,
      """
      role = "joint-controller"

      [joint-controllers.winkeliersvereniging]
      signed = 2025-01-15
      [personal-data.conduct-ban]
      recipients = "none"
      exception = "protect-own-interests"
      @ parties/winkeliersvereniging.md
      role = "joint-controller"
      """,
      """
      recipients = ["onderzoekers"]

      [personal-data.criminal]
      exception = "archiving-research-statistics"
      @ parties/onderzoekers.md
      role = "controller"
      """,
    ],
    check: .each(.personalData) { visit in
      let register = visit.context.register
      guard register.flags(of: visit.record).contains(.criminal), let exception = visit.record.exception,
        ["assess-request", "protect-own-interests"].contains(exception.value.id),
        !hasGroundToShare(visit.record), let activity = visit.activity,
        let outsider = receivers(of: visit.record, in: activity).first(where: { receiver in
          register.party(receiver.value)?.isOutsider ?? false
        })
      else { return [] }
      return [Place(exception.span, second: second(outsider))]
    })

  /// Who gets a row: whom it names itself, else whom the activity names and those who are responsible for it as well.
  private static func receivers(
    of row: PersonalData, in activity: ProcessingActivity
  ) -> [Located<String>] {
    if let own = row.recipients { return own.value.value?.items ?? [] }
    let joint = activity.jointControllers.map { Located($0.id, at: $0.span) }
    return (activity.recipients?.value.value?.items ?? []) + joint
  }

  private static func second(_ outsider: Located<String>) -> SecondPlace {
    SecondPlace(
      outsider.span,
      Wording(
        nl: "`\(outsider.value)` krijgt het ook en beslist er zelf over",
        en: "`\(outsider.value)` gets it as well and decides on it itself"))
  }

  /// Whether an act is named by which more than own use is allowed; the licence of the authority has two paragraphs.
  private static func hasGroundToShare(_ row: PersonalData) -> Bool {
    let grounds = ["UAVG art. 32", "UAVG art. 33(1)", "UAVG art. 33(4)", "UAVG art. 33(6)", "Wpbr"]
    return (row.law?.value.ids ?? []).contains { act in grounds.contains { act.utf8.starts(with: $0.utf8) } }
  }
}

extension Party {
  /// Whether it uses the data for itself and no law makes it one that has to get them; a lawyer acts on a claim
  /// (UAVG art. 32(d)).
  fileprivate var isOutsider: Bool {
    [.controller, .jointController].contains(self.role?.value) && self.category?.value.id != "lawyer"
  }
}
