extension DemandList {
  /// What people are told whose data come from others (AVG art. 14).
  static let indirectCollection = DemandList(
    "14", nl: "AVG art. 14: informatie over gegevens van een ander",
    en: "GDPR art. 14: information on data from others",
    of: { $0.isOwn && $0.hasIndirectSource },
    [.statement(.gdpr("14")), .exemption(.gdpr("14(5)"))]
      + [
        .name(.gdpr("14(1)(a)")),
        .contact(.gdpr("14(1)(a)")),
        .representative(.gdpr("14(1)(a)")),
        .officer(.gdpr("14(1)(b)")),
        .purposes(.gdpr("14(1)(c)")),
        .legalBases([.gdpr("14(1)(c)")]),
        .personalData(.gdpr("14(1)(d)")),
        .recipients(.gdpr("14(1)(e)")),
        .recipientNames(.gdpr("14(1)(e)")),
        .transfers(.gdpr("14(1)(f)"), ["transfers.ground", "transfers.copy"]),
        .retention(.gdpr("14(2)(a)")),
        .interests([.gdpr("14(2)(b)")]),
        .rights(.gdpr("14(2)(c)")),
        .withdrawal(.gdpr("14(2)(d)")),
        .complaint(.gdpr("14(2)(e)")),
        Demand(
          "sources", [.gdpr("14(2)(f)")], nl: "herkomst, en of die openbaar is",
          en: "source, and whether it is public",
          ["personal-data.source", "personal-data.publicly-accessible"], silence: .open),
        .decisions([.gdpr("14(2)(g)")]),
        Demand(
          "informed", [.gdpr("14(3)")], nl: "wanneer mensen het horen", en: "when people are told",
          ["activity.informed"]),
        .furtherPurposes(.gdpr("14(4)")),
      ].map { $0.when(\.isTold) })
}
