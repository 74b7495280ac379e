extension DemandList {
  /// What the record of a controller holds (AVG art. 30(1)).
  static let controllerRecord = DemandList(
    "30-1", nl: "AVG art. 30(1): het register van wie verantwoordelijk is",
    en: "GDPR art. 30(1): the record of a controller", of: \.isOwn,
    [
      .name(.gdpr("30(1)(a)")),
      .contact(.gdpr("30(1)(a)")),
      Demand(
        "joint-controllers", [.gdpr("30(1)(a)")], nl: "gezamenlijk verantwoordelijken",
        en: "joint controllers",
        ["activity.joint-controllers"], rules: ["ENT04"]),
      .representative(.gdpr("30(1)(a)")),
      .officer(.gdpr("30(1)(a)")),
      .purposes(.gdpr("30(1)(b)")),
      Demand(
        "data-subjects", [.gdpr("30(1)(c)")], nl: "groepen betrokkenen", en: "categories of data subjects",
        ["activity.data-subjects"], silence: .open),
      .personalData(.gdpr("30(1)(c)")),
      .recipients(.gdpr("30(1)(d)")),
      .recipientNames(.gdpr("30(1)(d)")),
      .transfers(.gdpr("30(1)(e)"), ["transfers.ground", "transfers.document"]),
      .retention(.gdpr("30(1)(f)")),
      .security(.gdpr("30(1)(g)")),
    ])
}

extension Demand {
  /// The measures of the activity, else those of the organisation; a reason where there is no description.
  static func security(_ article: Provision) -> Demand {
    Demand(
      "security", [article], nl: "beveiligingsmaatregelen", en: "security measures",
      ["activity.security-measures", "activity.security-reason", "controllers.security-measures"],
      silence: .byOrganisation)
  }
}
