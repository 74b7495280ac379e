extension DemandList {
  /// What authorities ask for in the templates of a record that they offer, beyond the letter of art. 30. The law does
  /// not demand that it stands in the record; much of it has to be known all the same.
  static let authorityTemplates = DemandList(
    "authorities", nl: "Wat modellen van toezichthouders daarbovenop vragen",
    en: "What templates of authorities ask beyond that", of: { _ in true },
    [
      Demand(
        "title", nl: "naam van de activiteit", en: "name of the activity", ["activity.title"], silence: .open),
      Demand(
        "owner", nl: "wie erover gaat", en: "who is in charge of it", ["activity.owner"], silence: .open),
      Demand("status", nl: "status", en: "status", ["activity.status"], silence: .open),
      Demand(
        "purpose-kinds", nl: "soort verwerking", en: "kind of processing",
        ["purposes.category", "activity.categories", "controllers.categories"], silence: .answered),
      Demand(
        "side-purposes", nl: "hoofddoel of later doel", en: "main or further purpose",
        ["purposes.further-purpose-of", "purposes.compatibility"]),
      Demand.legalBases([]).when(\.isOwn),
      Demand(
        "interest-weighed", nl: "belang, en de afweging ervan", en: "interest, and its weighing",
        ["purposes.legitimate-interest", "purposes.balancing-test"]),
      Demand(
        "consent-evidence", nl: "bewijs van toestemming", en: "proof of consent",
        ["consent.evidence", "evidence.where", "evidence.holds"]),
      Demand(
        "sources", nl: "herkomst van de gegevens", en: "source of the data", ["personal-data.source"],
        silence: .open
      ).when(\.isOwn),
      Demand(
        "special-data", nl: "bijzondere gegevens, en wat dat toestaat",
        en: "special data, and what allows them",
        ["personal-data.exception", "personal-data.law"], rules: ["SPC01", "SPC02", "SPC04", "SPC06"]),
      Demand(
        "vulnerable-people", nl: "kwetsbare groepen", en: "vulnerable people", ["activity.data-subjects"],
        silence: .open
      ).when(\.isOwn),
      Demand(
        "recipients-per-category", nl: "ontvangers van elk soort gegeven",
        en: "recipients of each kind of data",
        ["personal-data.recipients", "activity.recipients"], silence: .open
      ).when(\.isOwn),
      Demand(
        "location", nl: "waar de gegevens zijn", en: "where the data are", in: .recipients, ["party.country"]),
      Demand(
        "transfer-grounds", nl: "aard van de doorgifte", en: "nature of the transfer", in: .recipients,
        ["transfers.ground", "transfers.impact-assessment"]),
      Demand(
        "processor-contracts", nl: "overeenkomsten met verwerkers", en: "contracts with processors",
        in: .recipients,
        ["party.agreement", "agreement.signed", "agreement.document"]),
      Demand(
        "client-contracts", nl: "overeenkomsten met klanten", en: "contracts with clients",
        ["controllers.agreement", "agreement.signed", "agreement.document"], silence: .open
      ).when { !$0.isOwn },
      Demand(
        "joint-arrangements", nl: "regelingen met gezamenlijk verantwoordelijken",
        en: "arrangements with joint controllers",
        ["joint-controllers.signed", "joint-controllers.essence"]),
      Demand.decisions([]).when(\.isOwn),
      Demand(
        "rights", nl: "waar mensen hun rechten gebruiken", en: "where people exercise their rights",
        in: .organisation,
        [
          "organisation.rights-requests", "organisation.email", "organisation.address", "organisation.phone",
          "organisation.contact-page",
        ], silence: .open),
      Demand(
        "outside-officer", nl: "functionaris (ook van buiten)", en: "officer (also from outside)",
        in: .organisation,
        ["organisation.data-protection-officer"], silence: .open),
      Demand(
        "technology", nl: "programma's en techniek", en: "programs and technology", ["activity.systems"],
        silence: .open),
      Demand(
        "risk-measures", nl: "maatregelen tegen de risico's", en: "measures against the risks",
        ["activity.security-measures", "activity.security-reason", "controllers.security-measures"],
        silence: .byOrganisation),
      Demand(
        "breaches", nl: "wat u doet bij een datalek", en: "what you do in case of a breach",
        in: .organisation,
        ["organisation.security-measures"], naming: "breach-procedure", silence: .open),
      Demand(
        "impact-assessment", nl: "effectbeoordeling (DPIA) en uitkomst",
        en: "impact assessment and its result",
        [
          "activity.impact-assessment", "impact-assessment.required", "impact-assessment.reason",
          "impact-assessment.done",
        ], rules: ["SEC02", "SEC20"]),
      Demand(
        "prior-consultation", nl: "advies vooraf van de toezichthouder",
        en: "prior consultation of the authority",
        ["impact-assessment.authority-consulted"]),
      Demand(
        "combined-data", nl: "koppelen van gegevens en andere risico's",
        en: "combination of data and other risks",
        ["impact-assessment.criteria", "impact-assessment.authority-list"]),
    ])
}
