extension Rule {
  /// A copy of a passport or identity card counts too: the number stands on it. The articles that ask for an act are not
  /// that act.
  static let nationalNumberWithoutLaw = Rule(
    code: "SPC06", name: "national-number-without-law", severity: .error,
    provisions: [.uavg("46"), .gdpr("87")],
    summary: Wording(
      nl: "BSN zonder wet die het gebruik toestaat",
      en: "citizen service number without an act that allows its use"),
    rationale: Wording(
      nl: """
        Met een BSN is iemand overal terug te vinden. Daarom mag u het alleen gebruiken als een wet \
        dat zegt, zoals de belastingwet bij personeel; ook toestemming is niet genoeg. Op een kopie \
        van een paspoort of identiteitskaart staat het nummer ook.
        """,
      en: """
        With this number people can be traced everywhere. That is why you may use it only where an \
        act says so, such as the tax act for staff; consent is not enough either. A copy of a \
        passport or identity card shows the number too.
        """),
    help: Wording(
      nl: """
        noem de wet: law = ["Wet LB 1964 art. 28", "UAVG art. 46"]; is er geen, bewaar het nummer \
        dan niet
        """,
      en: """
        name the act: law = ["Wet LB 1964 art. 28", "UAVG art. 46"]; where there is none, do not \
        keep the number
        """),
    failing: [
      "→[personal-data.bsn]←",
      """
      [personal-data.paspoort]
      category = "id-document"
      law = →[]←
      """,
      """
      [personal-data.bsn]
      law = →["UAVG art. 46", "AVG art. 87"]←
      """,
      """
      →[personal-data.a-number]←
      @ vocabulary.toml
      [data-categories.a-number]
      nl = "A-nummer"
      en = "administration number"
      flags = ["national-number"]
      """,
    ],
    passing: [
      """
      [personal-data.bsn]
      law = ["Wet LB 1964 art. 28", "UAVG art. 46"]
      """,
      """
      [personal-data.email]
      """,
    ],
    check: .lawMissing(
      .personalData, \.law, besides: .ofNationalNumber,
      when: { $0.context.register.flags(of: $0.record).contains(.nationalNumber) }))
}
