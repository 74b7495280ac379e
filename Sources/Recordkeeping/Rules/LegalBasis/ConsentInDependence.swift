extension Rule {
  /// Who depends on whom stands in the law data. Keeping an application longer is usual on consent: the term says so.
  static let consentInDependence = Rule(
    code: "BAS11", name: "consent-in-dependence", severity: .warning,
    provisions: [.gdpr("4(11)"), .gdpr("7(4)"), .other("AVG overweging 43")],
    summary: Wording(
      nl: "toestemming van mensen die moeilijk nee kunnen zeggen",
      en: "consent of people who can hardly say no"),
    rationale: Wording(
      nl: """
        Toestemming is vrij, en dat is zij zelden als iemand van u afhangt: een werknemer van zijn \
        werkgever, iemand die een uitkering of vergunning vraagt van de gemeente. Voor wat nodig is, \
        past een andere rechtsgrond beter.
        """,
      en: """
        Consent is free, and it seldom is where people depend on you: employees on their employer, \
        those who ask for a benefit or a permit on the municipality. For what is needed another legal \
        basis fits better.
        """),
    help: help(of: "<naam>", "<name>"),
    failing: [
      """
      data-subjects = ["employee"]
      [purposes.hr-admin]
      legal-basis = →"consent"←
      """,
      """
      data-subjects = ["customer", "applicant"]
      [purposes.recruitment]
      legal-basis = →"consent"←
      [purposes.newsletter]
      legal-basis = "consent"
      [personal-data.cv]
      purposes = ["recruitment"]
      data-subjects = ["applicant"]
      retention = { period = "4 weeks", start = "end-of-procedure" }
      [personal-data.email]
      purposes = ["newsletter"]
      data-subjects = ["customer"]
      """,
      """
      data-subjects = ["employee"]
      [purposes.absence]
      legal-basis = "legal-obligation"
      [purposes.absence.consent]
      covers = →["special-categories"]←
      """,
      """
      data-subjects = ["resident"]
      [purposes.social-domain]
      legal-basis = →"consent"←
      [purposes.newsletter]
      legal-basis = "consent"
      @ organisation.md
      kind = "public-body"
      """,
    ],
    passing: [
      """
      data-subjects = ["subscriber"]
      [purposes.newsletter]
      legal-basis = "consent"
      @ organisation.md
      kind = "public-body"
      """,
      """
      data-subjects = ["applicant"]
      [purposes.recruitment]
      legal-basis = "contract"
      [purposes.talent-pool]
      legal-basis = "consent"
      [personal-data.cv]
      purposes = ["recruitment", "talent-pool"]
      retention = { purposes = ["talent-pool"], period = "1 year", start = "end-of-procedure", term = "applicant" }
      """,
      """
      data-subjects = ["benefit-recipient", "former-employee"]
      [purposes.newsletter]
      legal-basis = "consent"
      @ organisation.md
      kind = "foundation"
      """,
    ],
    check: .each(.purposes) { visit in
      guard let activity = visit.activity, let span = visit.record.spanOfConsent else { return [] }
      let dependence = Dependence(of: visit.record, in: activity, visit.context.register)
      guard dependence.isFound else { return [] }
      let name = SafeText.shown(visit.record.id)
      return [Place(span, detail: dependence.detail, help: help(of: name, name), second: dependence.second)]
    })

  private static func help(of name: String, _ nameInEnglish: String) -> Wording {
    Wording(
      nl: """
        kijk of de overeenkomst, een wet of een publieke taak de grondslag is; is iemand die nee zegt \
        echt niet slechter af, leg dat dan vast in een ontheffing: [purposes.\(name).waivers.BAS11]
        """,
      en: """
        see whether the contract, a law or a public task is the basis; if those who say no are truly no \
        worse off, write that down in a waiver: [purposes.\(nameInEnglish).waivers.BAS11]
        """)
  }
}

extension Purpose {
  /// Where it says that it rests on consent, as its basis or for special data.
  fileprivate var spanOfConsent: Span? {
    if let basis = self.legalBasis, basis.value == .consent { return basis.span }
    guard let consent = self.consent, consent.coverage.contains(.specialCategories) else { return nil }
    return consent.covers?.span
  }
}

/// The people a purpose is about who depend on the organisation.
private struct Dependence {
  private let groups: [Located<String>]
  private let register: Register
  private let isPublicTask: Bool

  init(of purpose: Purpose, in activity: ProcessingActivity, _ register: Register) {
    self.register = register
    let isPublicBody = register.organisation?.kind?.value == .publicBody
    isPublicTask =
      isPublicBody && register.vocabularies["purposes"]?[purpose.kind]?.dependsOn == "public-body"
    let vocabulary = register.vocabularies["data-subjects"]
    let rows = activity.personalData.filter { row in
      activity.purposes(of: row).contains { $0.id == purpose.id }
    }
    let asked = rows.filter { !activity.isUsualOnConsent($0, for: purpose, register) }
    let lists =
      rows.isEmpty ? [activity.dataSubjects] : asked.map { $0.dataSubjects ?? activity.dataSubjects }
    var seen: Set<String> = []
    groups = lists.flatMap { $0?.value.items ?? [] }.filter { group in
      let on = vocabulary?[group.value]?.dependsOn
      return (on == "employer" || (isPublicBody && on == "public-body")) && seen.insert(group.value).inserted
    }
  }

  var isFound: Bool { isPublicTask || !groups.isEmpty }

  var detail: Wording? {
    if groups.isEmpty {
      return Wording(
        nl: "wie iets van een overheid nodig heeft, zegt niet vrij ja",
        en: "those who need something from a public body do not freely say yes")
    }
    let rows = groups.compactMap { register.vocabularies["data-subjects"]?[$0.value] }
    let names = { (tag: String) in
      rows.map { $0.text("plural", in: tag) ?? $0.label(in: tag) ?? $0.id }.joined(separator: ", ")
    }
    return Wording(nl: "het gaat ook om \(names("nl"))", en: "it is also about \(names("en"))")
  }

  var second: SecondPlace? {
    groups.first.map { SecondPlace($0.span, Wording(nl: "om wie het gaat", en: "whom it is about")) }
  }
}

extension ProcessingActivity {
  /// Whether the terms of a row for a purpose are ones that practice allows longer with consent.
  fileprivate func isUsualOnConsent(_ row: PersonalData, for purpose: Purpose, _ register: Register) -> Bool {
    let terms = terms(of: row).filter { $0.purposes?.value.contains(purpose.id) ?? true }
    return !terms.isEmpty
      && terms.allSatisfy { term in
        term.term.flatMap { register.retentionTerm($0.value.id) }?.periodWithConsent != nil
      }
  }
}
