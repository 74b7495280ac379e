extension Rule {
  /// `"none"` is an answer here: its reason is a key of its own.
  static let representativeMissing = Rule(
    code: "ORG05", name: "representative-missing", severity: .error,
    provisions: [.gdpr("13(1)(a)"), .gdpr("27"), .gdpr("30(1)(a)")],
    summary: Wording(
      nl: "vertegenwoordiger in de EU ontbreekt in het register",
      en: "representative in the EU missing in the register"),
    rationale: Wording(
      nl: """
        Wie buiten Europa is gevestigd en zich op mensen hier richt, wijst iemand in de EU aan bij wie \
        zij en de toezichthouder terechtkunnen. Een overheid hoeft dat niet, en ook niet wie maar af \
        en toe en zonder veel risico gegevens verwerkt; dan staat de reden in het register.
        """,
      en: """
        Anyone established outside Europe who addresses people here appoints someone in the EU whom \
        they and the authority can turn to. A public body need not, nor does anyone who processes data \
        only now and then and with little risk; the register then holds the reason.
        """),
    help: Wording(
      nl: #"""
        voeg [representative] toe met name, address en country, of zet representative = "none" met \#
        representative-reason
        """#,
      en: #"""
        add [representative] with name, address and country, or put representative = "none" with \#
        representative-reason
        """#),
    failing: [
      """
      @ organisation.md
      →+++←
      country = "US"
      +++
      """,
      """
      @ organisation.md
      country = "GB"
      representative = →""←
      """,
      """
      @ organisation.md
      country = "US"
      [representative]
      name = "Voorbeeld Vertegenwoordiging AG"
      address = "Molenweg 1, Voorbeeldstad"
      country = →"CH"←
      """,
    ],
    passing: [
      """
      @ organisation.md
      country = "NL"
      """,
      """
      @ organisation.md
      country = "NO"
      """,
      """
      @ organisation.md
      country = "US"
      representative = "none"
      representative-reason = "Wij verkopen een enkele keer per jaar aan iemand in de EU"
      """,
      """
      @ organisation.md
      country = "GB"
      [representative]
      name = "Voorbeeld Vertegenwoordiging B.V."
      address = "Molenstraat 1, 1234 AB Voorbeeldstad"
      country = "NL"
      """,
    ],
    check: .any(
      .missing(.organisation, \.representative, when: isOutside),
      .each(.organisation) { visit in
        guard isOutside(visit), let country = visit.record.representative?.value.value?.record.country,
          let known = Countries[country.value.id], !known.isInEEA(on: visit.context.day)
        else { return [] }
        return [place(of: known, at: country.span)]
      }))

  private static func isOutside(_ visit: Visit<OrganisationKeys>) -> Bool {
    guard let country = visit.record.country?.value.id else { return false }
    return !Countries.isInEEA(country, on: visit.context.day)
  }

  private static func place(of country: Country, at span: Span) -> Place {
    Place(
      span,
      detail: Wording(
        nl: "\(country.wording.nl) ligt buiten de EER", en: "\(country.wording.en) lies outside the EEA"),
      help: Wording(
        nl: """
          wijs iemand aan in een van de lidstaten waar de mensen zijn van wie u gegevens gebruikt, zoals \
          country = "NL"
          """,
        en: """
          appoint someone in one of the member states where the people are whose data you use, such as \
          country = "NL"
          """),
      provisions: [.gdpr("27(3)")])
  }
}
