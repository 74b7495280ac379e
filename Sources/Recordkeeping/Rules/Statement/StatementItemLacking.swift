extension Rule {
  /// What every statement has to say, where no other rule tells of the gap.
  static let statementItemLacking = Rule(
    code: "STM01", name: "statement-item-lacking", severity: .error,
    provisions: [.gdpr("13(2)(a)"), .gdpr("13(2)(d)"), .gdpr("14(1)(d)"), .gdpr("30(1)(c)")],
    summary: Wording(
      nl: "een vast onderdeel van de verklaring kan niet worden gemaakt",
      en: "a fixed item of the statement cannot be made"),
    rationale: Wording(
      nl: """
        Elke verklaring vertelt bij elk doel welke gegevens u gebruikt en hoe lang u ze bewaart, \
        en bij welke toezichthouder iemand een klacht indient. Zonder die feiten blijft daar een \
        gat, en weten mensen niet waar zij aan toe zijn. Een eigen sjabloon mag die feiten \
        anders vormgeven, maar niet weglaten.
        """,
      en: """
        Every statement tells for each purpose which data you use and how long you keep them, and \
        to which authority people complain. Without those facts there is a gap, and people do not \
        know where they stand. A template of your own may give them another form, but not leave \
        them out.
        """),
    help: Wording(
      nl: "noem het doel bij een gegeven: [personal-data.email] met purposes = [\"newsletter\"]",
      en: "name the purpose with data: [personal-data.email] with purposes = [\"newsletter\"]"),
    failing: [
      """
      →[purposes.orders]←

      [purposes.newsletter]

      [personal-data.email]
      purposes = ["newsletter"]
      """,
      """
      @ organisation.md
      country = "BE"
      supervisory-authority = →"none"←
      """,
    ],
    passing: [
      """
      [purposes.newsletter]

      [personal-data.email]
      """,
      """
      [purposes.orders]

      [purposes.newsletter]

      [personal-data.email]
      purposes = ["orders", "newsletter"]
      """,
      """
      [purposes.statistics]

      [purposes.newsletter]

      [personal-data.email]
      purposes = ["newsletter"]

      [cookies.count]
      purposes = ["statistics"]
      """,
      """
      @ organisation.md
      country = "NL"
      supervisory-authority = "none"
      """,
    ],
    check: .any(
      .each(.purposes, isAbsence: true) { visit in
        guard let activity = visit.activity, !activity.personalData.isEmpty,
          !activity.hasData(for: visit.record.id)
        else {
          return []
        }
        return [
          Place(
            visit.record.span,
            detail: Wording(
              nl: "geen enkel gegeven hoort bij dit doel, dus ook geen bewaartermijn",
              en: "no data belong to this purpose, and so no retention period either"))
        ]
      },
      .each(.organisation, authorityLacking)))

  private static func authorityLacking(_ visit: Visit<OrganisationKeys>) -> [Place] {
    guard let authority = visit.record.supervisoryAuthority, authority.value.value == nil,
      let country = visit.record.country, Authority.of(country: country.value.id) == nil
    else { return [] }
    return [
      Place(
        authority.span,
        detail: Wording(nl: "er is altijd een toezichthouder", en: "there always is an authority"),
        help: Wording(
          nl: "noem de toezichthouder: supervisory-authority = { name = \"...\", website = \"https://...\" }",
          en: "name the authority: supervisory-authority = { name = \"...\", website = \"https://...\" }"))
    ]
  }
}
