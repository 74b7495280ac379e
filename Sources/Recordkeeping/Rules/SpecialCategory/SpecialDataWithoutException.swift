extension Rule {
  /// A ground for criminal data is no exception for special data. The exception for members of a body without profit is doubtful
  /// where the register shows that the organisation is none, or that the data go to others (AVG art. 9(2)(d)).
  static let specialDataWithoutException = Rule(
    code: "SPC01", name: "special-data-without-exception", severity: .error,
    provisions: [.gdpr("9(1)"), .gdpr("9(2)"), .uavg("22")],
    summary: Wording(
      nl: "bijzondere persoonsgegevens zonder uitzondering in de wet",
      en: "special categories of personal data without an exception in law"),
    rationale: Wording(
      nl: """
        Gegevens over gezondheid, geloof, afkomst, politiek, vakbond, seks, genen en biometrie mag \
        u niet gebruiken, behalve met een uitzondering uit de wet. Die komt naast de grondslag van \
        het doel en beschermt mensen tegen uitsluiting.
        """,
      en: """
        Data on health, belief, origin, politics, trade union, sex, genes and biometrics may not be \
        used, except under an exception in law. It comes beside the legal basis of the purpose and \
        protects people against exclusion.
        """),
    help: Wording(
      nl: "bijvoorbeeld: exception = \"employment-and-social-security\" en law = [\"UAVG art. 30(1)\"]",
      en: "for example: exception = \"employment-and-social-security\" and law = [\"UAVG art. 30(1)\"]"),
    failing: [
      "→[personal-data.health]←",
      """
      [personal-data.pasfoto]
      category = "biometric"
      exception = →""←
      """,
      """
      [personal-data.religion]
      exception = →"same-group"←
      """,
      """
      →[personal-data.allergy]←
      @ vocabulary.toml
      [data-categories.allergy]
      nl = "allergieën"
      en = "allergies"
      flags = ["special"]
      """,
      """
      [personal-data.religion]
      exception = →"non-profit-body"←
      @ organisation.md
      kind = "company"
      """,
      """
      recipients = ["koepel"]

      [personal-data.religion]
      exception = →"non-profit-body"←
      @ parties/koepel.md
      role = "controller"
      """,
    ],
    passing: [
      """
      [personal-data.health]
      exception = "health-or-social-care"
      """,
      """
      [personal-data.diet]
      """,
      """
      [personal-data.email]
      """,
      """
      recipients = ["koepel", "ledenpakket"]

      [personal-data.religion]
      exception = "non-profit-body"
      recipients = ["ledenpakket"]
      @ organisation.md
      kind = "association"
      @ parties/koepel.md
      role = "controller"
      @ parties/ledenpakket.md
      role = "processor"
      """,
    ],
    check: .any(
      .exceptionLacking(for: .special, choices: "exception"),
      .each(.personalData) { visit in
        guard let exception = visit.record.exception, exception.value.id == "non-profit-body",
          visit.context.register.flags(of: visit.record).contains(.special)
        else { return [] }
        return [forProfit(visit, exception.span) ?? disclosed(visit, exception.span)].compactMap(\.self)
      }))

  /// The exception is for an association, a foundation or the like.
  private static func forProfit(_ visit: Visit<PersonalDataKeys>, _ span: Span) -> Place? {
    guard let kind = visit.organisation?.kind, [.company, .soleTrader, .publicBody].contains(kind.value)
    else {
      return nil
    }
    return Place(
      span,
      detail: Wording(
        nl: "deze uitzondering is er voor een vereniging, stichting of andere instantie zonder winstoogmerk",
        en: "this exception is for an association, a foundation or another body without profit"),
      help: consentHelp, provisions: [.gdpr("9(2)(d)"), .uavg("22(2)(c)")],
      second: SecondPlace(
        kind.span, Wording(nl: "wat uw organisatie is", en: "what your organisation is")),
      severity: .warning)
  }

  /// The data stay within the body.
  private static func disclosed(_ visit: Visit<PersonalDataKeys>, _ span: Span) -> Place? {
    let list = visit.record.recipients ?? visit.activity?.recipients
    let outsider = list?.value.value?.items.first { id in
      let role = visit.context.register.party(id.value)?.role?.value
      return [.controller, .jointController].contains(role)
    }
    guard let outsider else { return nil }
    return Place(
      span,
      detail: Wording(
        nl: "met deze uitzondering blijven de gegevens binnen de organisatie",
        en: "under this exception the data stay within the organisation"),
      help: Wording(
        nl: """
          gaan deze gegevens niet naar `\(outsider.value)`, zet dan in deze tabel recipients = "none" of wie ze wel krijgt; \
          vraag anders uitdrukkelijke toestemming: exception = "explicit-consent"
          """,
        en: """
          if these data do not go to `\(outsider.value)`, put recipients = "none" or who does get them into this table; \
          otherwise ask explicit consent: exception = "explicit-consent"
          """),
      provisions: [.gdpr("9(2)(d)"), .uavg("22(2)(c)")],
      second: SecondPlace(
        outsider.span,
        Wording(
          nl: "`\(outsider.value)` krijgt het ook en beslist er zelf over",
          en: "`\(outsider.value)` gets it as well and decides on it itself")),
      severity: .warning)
  }

  private static let consentHelp = Wording(
    nl: "kies de uitzondering die voor u geldt, zoals exception = \"explicit-consent\"",
    en: "choose the exception that holds for you, such as exception = \"explicit-consent\"")
}
