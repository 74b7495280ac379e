extension Rule {
  /// An officer who was appointed without a duty has to be reachable as well.
  static let dataProtectionOfficerMissing = Rule(
    code: "ORG03", name: "data-protection-officer-missing", severity: .error,
    provisions: [.gdpr("13(1)(b)"), .gdpr("30(1)(a)"), .gdpr("37(1)"), .gdpr("37(7)")],
    summary: Wording(
      nl:
        "functionaris voor gegevensbescherming (FG) of contact met die functionaris ontbreekt in het register",
      en: "data protection officer, or a way to reach the officer, missing in the register"),
    rationale: Wording(
      nl: """
        Een overheid heeft een functionaris voor gegevensbescherming nodig, en ook wie als hoofdwerk \
        op grote schaal mensen volgt of gevoelige gegevens verwerkt. Mensen kunnen met al hun vragen \
        over hun gegevens bij die functionaris terecht, dus staat in de verklaring hoe zij die bereiken. \
        Andere organisaties schrijven op dat zij er geen hebben, zodat duidelijk is dat ernaar is gekeken.
        """,
      en: """
        A public body needs a data protection officer, and so does anyone whose main work is following \
        people or using sensitive data on a large scale. People can turn to the officer with all their \
        questions about their data, so the statement says how to reach the officer. Other organisations \
        write down that they have none, so that it is clear that someone looked.
        """),
    help: Wording(
      nl: #"""
        zet in organisation.md data-protection-officer = { email = "fg@voorbeeld.example" }, of "none" \#
        als u er geen nodig hebt
        """#,
      en: #"""
        put into organisation.md data-protection-officer = { email = "fg@voorbeeld.example" }, or "none" \#
        if you do not need one
        """#),
    failing: [
      """
      @ organisation.md
      →+++←
      kind = "company"
      +++
      """,
      """
      @ organisation.md
      kind = "public-body"
      data-protection-officer = →"none"←
      """,
      """
      @ organisation.md
      kind = "foundation"
      core-activities = ["large-scale-special-data"]
      data-protection-officer = →"none"←
      """,
      """
      @ organisation.md
      kind = "public-body"
      →[data-protection-officer]←
      name = "A. de Vries"
      """,
      """
      @ organisation.md
      data-protection-officer = →{ email = "" }←
      """,
    ],
    passing: [
      """
      @ organisation.md
      kind = "company"
      core-activities = "none"
      data-protection-officer = "none"
      """,
      """
      @ organisation.md
      kind = "public-body"
      [data-protection-officer]
      address = "Raadhuisplein 1, 1234 AB Voorbeeldstad"
      """,
    ],
    check: .any(
      .each(.organisation, isAbsence: true) { visit in
        let organisation = visit.record
        guard let span = organisation.placeOfAbsence(of: \.dataProtectionOfficer) else { return [] }
        let detail = organisation.emptiness(of: \.dataProtectionOfficer)
        return [Place(span, detail: detail, help: organisation.reasonForOfficer == nil ? nil : .contact)]
      },
      .each(.organisation) { visit in
        guard let answer = visit.record.dataProtectionOfficer else { return [] }
        guard let officer = answer.value.value?.record else {
          guard let reason = visit.record.reasonForOfficer else { return [] }
          return [Place(answer.span, detail: reason, help: .contact)]
        }
        return officer.isReachable ? [] : [Place(answer.span, help: .contact)]
      }))
}

extension Wording {
  fileprivate static let contact = Wording(
    nl: "zet in organisation.md data-protection-officer = { email = \"fg@voorbeeld.example\" }",
    en: "put into organisation.md data-protection-officer = { email = \"fg@voorbeeld.example\" }")
}

extension Organisation {
  /// Why the organisation has to have a data protection officer, where it has to (AVG art. 37(1)).
  fileprivate var reasonForOfficer: Wording? {
    if self.kind?.value == .publicBody {
      return Wording(nl: "een overheid heeft er een nodig", en: "a public body needs one")
    }
    guard let core = self.coreActivities?.value.value, !core.items.isEmpty else { return nil }
    return Wording(
      nl: "met deze hoofdactiviteit hebt u er een nodig", en: "with this core activity you need one")
  }
}

extension Record<OfficerKeys> {
  fileprivate var isReachable: Bool { self.email != nil || self.phone != nil || self.address != nil }
}
