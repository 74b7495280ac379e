extension Rule {
  /// Where no act is named at all, SPC06 tells; here an act is named and a purpose goes beyond it.
  static let nationalNumberOnChoice = Rule(
    code: "SPC07", name: "national-number-on-choice", severity: .error,
    provisions: [.uavg("46"), .gdpr("87")],
    summary: Wording(
      nl: "BSN voor een doel dat op toestemming of een gerechtvaardigd belang rust",
      en: "citizen service number for a purpose that rests on consent or legitimate interests"),
    rationale: Wording(
      nl: """
        Een BSN gebruikt u alleen om een wet uit te voeren die dat nummer voorschrijft. Toestemming van \
        de persoon of een eigen belang verandert daar niets aan: met het nummer is iemand overal terug \
        te vinden, en dat weegt de wet zelf af.
        """,
      en: """
        You use a citizen service number only to carry out an act that prescribes it. Consent of the \
        person or an interest of your own changes nothing: by that number people can be traced \
        everywhere, and the law itself weighs that.
        """),
    help: Wording(
      nl: """
        haal dit doel bij het BSN weg, of noem bij het doel de wet: legal-basis = "legal-obligation" en \
        law = ["Wet LB 1964 art. 28"]
        """,
      en: """
        take this purpose away from the number, or name the act with the purpose: legal-basis = \
        "legal-obligation" and law = ["Wet LB 1964 art. 28"]
        """),
    failing: [
      """
      [purposes.payroll]
      legal-basis = "legal-obligation"
      [purposes.planning]
      legal-basis = "legitimate-interests"

      [personal-data.bsn]
      purposes = ["payroll", →"planning"←]
      law = ["Wet LB 1964 art. 28"]
      """,
      """
      [purposes.account]
      legal-basis = "consent"

      →[personal-data.paspoort]←
      category = "id-document"
      law = ["Wet LB 1964 art. 28"]
      """,
    ],
    passing: [
      """
      [purposes.payroll]
      legal-basis = "legal-obligation"
      [purposes.planning]
      legal-basis = "legitimate-interests"

      [personal-data.bsn]
      purposes = ["payroll"]
      law = ["Wet LB 1964 art. 28"]
      [personal-data.name]
      purposes = ["payroll", "planning"]
      """,
      """
      [purposes.account]
      legal-basis = "consent"

      [personal-data.bsn]
      """,
      """
      [purposes.account]
      legal-basis = "consent"

      [personal-data.bsn]
      law = ["UAVG art. 46"]
      """,
      """
      [purposes.payroll]
      legal-basis = "legal-obligation"
      [purposes.planning]
      legal-basis = "legitimate-interests"

      [personal-data.bsn]
      law = ["Wet LB 1964 art. 28"]
      """,
      """
      [purposes.support]
      legal-basis = "public-task"

      [personal-data.bsn]
      law = ["Wmo 2015 art. 5.2.9"]
      """,
    ],
    check: .each(.personalData) { visit in
      let row = visit.record
      guard visit.context.register.flags(of: row).contains(.nationalNumber), row.fields["law"] != nil,
        !ReferringLaw.ofNationalNumber.isAll(row.law?.value.ids ?? []), let activity = visit.activity
      else { return [] }
      // Which of several purposes the number is for, the missing key has to say first.
      if row.purposes == nil, activity.purposes.count > 1 { return [] }
      return activity.purposes(of: row).compactMap { purpose in
        guard let basis = purpose.legalBasis, [.consent, .legitimateInterests].contains(basis.value) else {
          return nil
        }
        let named = row.purposes?.value.items.first { $0.value == purpose.id }
        return Place(named?.span ?? row.span, second: second(basis, of: purpose))
      }
    })

  private static func second(_ basis: Located<LegalBasis>, of purpose: Purpose) -> SecondPlace {
    SecondPlace(
      basis.span,
      Wording(
        nl: "hierop rust het doel `\(purpose.id)`", en: "on this the purpose `\(purpose.id)` rests"))
  }
}
