extension Rule {
  /// Fires only where the purpose, the people or the term shows that the messages are about care.
  static let healthDataUnrecorded = Rule(
    code: "SPC20", name: "health-data-unrecorded", severity: .warning,
    provisions: [.gdpr("9(1)")],
    summary: Wording(
      nl: "vrij bericht in de zorg, zonder dat het register gevoelige gegevens noemt",
      en: "free message in care, while the register names no sensitive data"),
    rationale: Wording(
      nl: """
        Wie een zorgverlener schrijft, vertelt vaak iets over zijn gezondheid, ook als u er niet naar \
        vraagt. Dan verwerkt u bijzondere gegevens, waarvoor een uitzondering in de wet nodig is. Staan \
        zij niet in het register, dan leest niemand dat u ze hebt en hoe u ze beschermt.
        """,
      en: """
        People who write to a care provider often tell something about their health, even if you do not \
        ask. You then process special data, for which an exception in law is needed. If they are not in \
        the register, nobody reads that you have them and how you protect them.
        """),
    help: Wording(
      nl: """
        voeg [personal-data.health] toe met exception = "health-or-social-care" en law = ["UAVG art. \
        30(3)(a)"]; of haal het vrije veld uit het formulier
        """,
      en: """
        add [personal-data.health] with exception = "health-or-social-care" and law = ["UAVG art. \
        30(3)(a)"]; or take the free field out of the form
        """),
    failing: [
      """
      [purposes.healthcare]
      purpose = "U behandelen"

      →[personal-data.communication]←
      source = ["data-subject"]
      """,
      """
      data-subjects = ["patient"]
      [purposes.contact-handling]
      purpose = "Uw vraag beantwoorden"

      →[personal-data.bericht]←
      category = "communication"
      source = ["data-subject"]
      """,
      """
      [purposes.meldingen]
      category = "social-domain"

      →[personal-data.communication]←
      source = ["data-subject", "derived"]
      retention = { period = "15 years", term = "wmo" }
      """,
    ],
    passing: [
      """
      data-subjects = ["contact-form-user"]
      [purposes.contact-handling]
      purpose = "Uw vraag beantwoorden"

      [personal-data.communication]
      source = ["data-subject"]
      """,
      """
      [purposes.healthcare]
      purpose = "U behandelen"

      [personal-data.communication]
      source = ["data-subject"]
      [personal-data.health]
      source = ["data-subject"]
      """,
      """
      data-subjects = ["patient"]
      [purposes.invoicing]
      purpose = "Uw rekening sturen"

      [personal-data.communication]
      source = ["data-subject"]
      """,
      """
      data-subjects = ["patient"]
      [purposes.healthcare]
      purpose = "U behandelen"

      [personal-data.report]
      category = "communication"
      source = ["derived"]
      [personal-data.email]
      source = ["data-subject"]
      """,
      """
      [purposes.social-domain]
      purpose = "Een uitkering regelen"

      [personal-data.communication]
      source = ["data-subject"]
      """,
    ],
    check: .each(.personalData, isAbsence: true) { visit in
      guard visit.record.kind == "communication", visit.record.isGivenByPerson, let activity = visit.activity,
        activity.isWhole(\.personalData), !activity.recordsSensitiveData(in: visit.context.register),
        let second = activity.signOfCare(around: visit.record)
      else { return [] }
      return [Place(visit.record.span, second: second)]
    })
}

extension ProcessingActivity {
  fileprivate func recordsSensitiveData(in register: Register) -> Bool {
    self.personalData.contains { register.flags(of: $0).contains(.special) || $0.fields["exception"] != nil }
  }

  /// What shows that a row has to do with care.
  fileprivate func signOfCare(around row: PersonalData) -> SecondPlace? {
    let purposes = purposes(of: row)
    if let purpose = purposes.first(where: { ["healthcare", "absence"].contains($0.kind) }) {
      return SecondPlace(
        purpose.span, Wording(nl: "dit doel gaat over gezondheid", en: "this purpose is about health"))
    }
    let careTerms: Set = ["medical", "youth-care", "wmo", "hr-sick"]
    if let term = terms(of: row).compactMap(\.term).first(where: { careTerms.contains($0.value.id) }) {
      return SecondPlace(
        term.span,
        Wording(nl: "deze termijn hoort bij een zorgdossier", en: "this term belongs to a care file"))
    }
    let inviting: Set = ["contact-handling", "customer-service", "objections"]
    let patient = (row.dataSubjects ?? self.dataSubjects)?.value.items.first { $0.value == "patient" }
    guard let patient, purposes.contains(where: { inviting.contains($0.kind) }) else { return nil }
    return SecondPlace(
      patient.span, Wording(nl: "het bericht komt van een patiënt", en: "the message comes from a patient"))
  }
}
