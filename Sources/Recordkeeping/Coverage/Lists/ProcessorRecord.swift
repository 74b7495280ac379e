extension DemandList {
  /// What the record of a processor holds (AVG art. 30(2)).
  static let processorRecord = DemandList(
    "30-2", nl: "AVG art. 30(2): het register van een verwerker",
    en: "GDPR art. 30(2): the record of a processor",
    of: { !$0.isOwn },
    [
      .name(.gdpr("30(2)(a)")),
      .contact(.gdpr("30(2)(a)")),
      .representative(.gdpr("30(2)(a)")),
      .officer(.gdpr("30(2)(a)")),
      Demand(
        "clients", [.gdpr("30(2)(a)")], nl: "klanten", en: "clients", ["activity.controllers"], silence: .open
      ),
      Demand(
        "client-names", [.gdpr("30(2)(a)")], nl: "naam en contactgegevens van elke klant",
        en: "name and contact details of each client", in: .clients,
        ["party.name", "party.address", "party.email", "party.phone", "party.website"], silence: .open,
        rules: ["PRC01"]),
      Demand(
        "client-representatives", [.gdpr("30(2)(a)")], nl: "vertegenwoordiger van elke klant",
        en: "representative of each client", in: .clients, ["party.representative"]),
      Demand(
        "client-officers", [.gdpr("30(2)(a)")], nl: "functionaris van elke klant",
        en: "officer of each client",
        in: .clients, ["party.data-protection-officer"]),
      Demand(
        "categories", [.gdpr("30(2)(b)")], nl: "soorten verwerking", en: "categories of processing",
        ["activity.categories", "controllers.categories"], silence: .open),
      .transfers(.gdpr("30(2)(c)"), ["transfers.ground", "transfers.document"]),
      .security(.gdpr("30(2)(d)")),
    ])
}
