extension ActivityGraph {
  /// A transfer outside the EEA and what allows it (AVG art. 13(1)(f)).
  func transfer(_ party: Party, _ transfer: Transfer) throws(WordFault) -> JSON {
    let phrase = try phrasing.transfer(transfer, to: party)
    return [
      "@type": "dpv:Process", "dpv:hasProcessing": .node("dpv:Transfer"),
      "dpv:hasDataExporter": .node(StatementGraph.controller),
      "dpv:hasDataImporter": ["@type": "dpv:DataImporter", "dpv:hasName": .plain(phrasing.name(of: party))],
      "dpv:hasThirdCountry": GraphFacts.country(transfer.id),
      "dpv:hasLegalBasis": DPVTerm.all(of: transfer.ground?.value.row).first?.reference ?? .absent,
      "dct:description": .words(phrase?.ground),
    ]
  }

  /// The organisation and those with whom it is responsible, as one group (AVG art. 26(2)).
  func jointControllers() -> JSON {
    let others = activity.jointControllers
    guard !others.isEmpty else { return .absent }
    return [
      "@type": "dpv:JointDataControllers",
      "dpv:hasDataController": .list([.node(StatementGraph.controller)] + others.map(controller)),
    ]
  }

  private func controller(_ arrangement: JointController) -> JSON {
    let party = phrasing.register.party(arrangement.id)
    let ways = [party?.email?.value.text, party?.phone?.value].compactMap { $0 }
    return [
      "@type": "dpv:DataController",
      "dpv:hasName": .plain(party.map(phrasing.controllerName(of:)) ?? arrangement.id),
      "dpv:hasAddress": .plain(party?.address?.value),
      "dpv:hasContact": .orNothing(ways.map { .plain($0) }),
      "dct:description": .words(arrangement.essence.map { phrasing.sentence(phrasing.text($0.value)) }),
    ]
  }

  /// A cookie or the like, with how long it stays.
  func cookie(_ cookie: Cookie) throws(WordFault) -> JSON {
    let provider = cookie.provider.flatMap { phrasing.register.party($0.value.id) }
    let kind = cookie.technique?.value.id ?? "cookie"
    return [
      "@type": kind == "cookie" ? "tech:Cookie" : "dpv:Technology",
      "dct:title": .plain(cookie.shownName),
      "dct:description": .words(cookie.purpose.map { phrasing.text($0.value) }),
      "dpv:hasServiceProvider": provider.map { .one("dpv:hasName", .plain(phrasing.name(of: $0))) }
        ?? .node(StatementGraph.controller),
      "dpv:hasStorageCondition": [
        "@type": "dpv:StorageCondition", "dct:description": .words(try phrasing.duration(of: cookie)),
        "dpv:hasDuration": duration(of: cookie),
      ],
    ]
  }

  private func duration(of cookie: Cookie) -> JSON {
    switch cookie.duration?.value {
    case .period(let period): GraphFacts.duration(period)
    case .session: .one("@type", "dpv:UntilEventDuration")
    case .persistent: .one("@type", "dpv:IndeterminateDuration")
    case nil: .absent
    }
  }
}
