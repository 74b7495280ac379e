extension DemandList {
  /// What people are told whose data come from themselves (AVG art. 13).
  static let directCollection = DemandList(
    "13", nl: "AVG art. 13: informatie over gegevens van de persoon zelf",
    en: "GDPR art. 13: information on data from the person", of: { $0.isOwn && $0.hasDirectSource },
    [.statement(.gdpr("13")), .exemption(.gdpr("13(4)"))]
      + [
        .name(.gdpr("13(1)(a)")),
        .contact(.gdpr("13(1)(a)")),
        .representative(.gdpr("13(1)(a)")),
        .officer(.gdpr("13(1)(b)")),
        .purposes(.gdpr("13(1)(c)")),
        .legalBases([.gdpr("13(1)(c)")]),
        .interests([.gdpr("13(1)(d)")]),
        .recipients(.gdpr("13(1)(e)")),
        .recipientNames(.gdpr("13(1)(e)")),
        .transfers(.gdpr("13(1)(f)"), ["transfers.ground", "transfers.copy"]),
        .retention(.gdpr("13(2)(a)")),
        .rights(.gdpr("13(2)(b)")),
        .withdrawal(.gdpr("13(2)(c)")),
        .complaint(.gdpr("13(2)(d)")),
        Demand(
          "obligation", [.gdpr("13(2)(e)")], nl: "of iemand gegevens moet geven, en wat er anders gebeurt",
          en: "whether data have to be given, and what happens otherwise",
          ["personal-data.required", "personal-data.consequence"]),
        .decisions([.gdpr("13(2)(f)")]),
        .furtherPurposes(.gdpr("13(3)")),
      ].map { $0.when(\.isTold) })
}

extension ProcessingActivity {
  /// Whether any data come from the person, given or observed; also where nothing is said of the source yet.
  var hasDirectSource: Bool {
    self.personalData.isEmpty
      || self.personalData.contains { row in
        row.source.map { $0.value.contains("data-subject") || $0.value.contains("observed") } ?? true
      }
  }
}
