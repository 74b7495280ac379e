extension Rule {
  /// A sub-processor that only a supplier calls in has its agreement with that supplier.
  static let processorWithoutAgreement = Rule(
    code: "REC02", name: "processor-without-agreement", severity: .error, blocksPublication: false,
    provisions: [.gdpr("28(3)"), .gdpr("28(9)")],
    summary: Wording(
      nl: "verwerker zonder verwerkersovereenkomst",
      en: "processor without a processing agreement"),
    rationale: Wording(
      nl: """
        Wie in uw opdracht met gegevens werkt, mag ze alleen gebruiken zoals u dat zegt. Dat staat \
        in een verwerkersovereenkomst, op papier of elektronisch; bij veel diensten hoort zij bij \
        de voorwaarden.
        """,
      en: """
        Whoever works with data on your instruction may use them only as you say. That stands in \
        a processing agreement, on paper or electronic; with many services it is part of the terms.
        """),
    help: Wording(
      nl: "bijvoorbeeld: agreement = { signed = 2026-01-15, document = \"contracten/voorbeeldmail.pdf\" }",
      en: "for example: agreement = { signed = 2026-01-15, document = \"contracts/voorbeeldmail.pdf\" }"),
    failing: [
      """
      @ parties/voorbeeldmail.md
      →+++←
      role = "processor"
      +++
      """,
      """
      @ parties/voorbeeldmail.md
      role = "processor"
      agreement = →"none"←
      """,
      """
      role = "processor"
      sub-processors = ["hostbedrijf"]
      @ parties/hostbedrijf.md
      →+++←
      role = "sub-processor"
      +++
      """,
      """
      status = "active"
      recipients = ["voorbeeldmail"]
      @ parties/voorbeeldmail.md
      role = "processor"
      agreement = { signed = →2099-01-01← }
      """,
      """
      role = "processor"
      →[controllers.fietsclub]←
      [controllers.bakker]
      agreement = { signed = →2099-01-01← }
      [controllers.tandarts]
      until = 2020-12-31
      @ parties/fietsclub.md
      role = "client"
      @ parties/bakker.md
      role = "client"
      @ parties/tandarts.md
      role = "client"
      """,
    ],
    passing: [
      """
      @ parties/voorbeeldmail.md
      role = "processor"
      agreement = { signed = 2026-01-15 }
      """,
      """
      @ parties/belastingdienst.md
      role = "authority"
      """,
      """
      @ parties/voorbeeldmail.md
      role = "processor"
      sub-processors = ["hostbedrijf"]
      agreement = { signed = 2026-01-15 }
      @ parties/hostbedrijf.md
      role = "sub-processor"
      """,
      """
      @ parties/voorbeeldmail.md
      role = "processor"
      until = 2020-12-31
      """,
    ],
    check: .any(withProcessors, .each(.clients, isAbsence: true, withClient)))

  private static let withProcessors = Check.each(.parties, isAbsence: true) { visit in
    let party = visit.record
    guard let place = lack(of: party, visit.context),
      party.until.map({ $0.value >= visit.context.day }) ?? true,
      worksForUs(party, visit.context.register)
    else {
      return []
    }
    return [place]
  }

  /// The agreement binds both, so who works for a client keeps it too.
  private static func withClient(_ visit: Visit<ClientControllerKeys>) -> [Place] {
    guard visit.isServed else { return [] }
    if let span = visit.record.placeOfAbsence(of: \.agreement) {
      let detail = Wording(
        nl: "u bent hier zelf de verwerker; de overeenkomst met deze klant staat er niet",
        en: "you are the processor yourself here; the agreement with this client is not there")
      return [Place(span, detail: detail, severity: .warning)]
    }
    guard let signed = visit.record.agreement?.signed, signed.value > visit.context.day else { return [] }
    return [Place(signed.span, detail: .stillToCome, severity: .warning)]
  }

  private static func lack(of party: Party, _ context: CheckContext) -> Place? {
    if let span = party.placeOfAbsence(of: \.agreement) { return Place(span) }
    guard let agreement = party.agreement else { return nil }
    guard let record = agreement.value.value?.record else { return Place(agreement.span, isAbsence: false) }
    guard let signed = record.signed, signed.value > context.day,
      !party.isYetToCome(on: context.day), context.namedParties.inUse.contains(party.id)
    else { return nil }
    return Place(signed.span, detail: .stillToCome, isAbsence: false)
  }

  private static func worksForUs(_ party: Party, _ register: Register) -> Bool {
    switch party.role?.value {
    case .processor: return true
    case .subProcessor:
      let isNamed = { (list: Located<Answer<WordList>>?) in list?.value.value?.contains(party.id) ?? false }
      let isOurs = register.activities.contains { activity in
        isNamed(activity.subProcessors) || activity.controllers.contains { isNamed($0.subProcessors) }
          || activity.allRecipients.contains { $0.value == party.id }
      }
      return isOurs || !register.parties.contains { isNamed($0.subProcessors) }
    default: return false
    }
  }
}
