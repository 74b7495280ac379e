/// One kind of data of an activity: what it is, whence, whether it has to be given, and how long it is stored.
struct PersonalDataGraph {
  let activity: ActivityGraph
  let place: Int
  let said: SaidRow

  private var row: PersonalData { said.row }
  private var phrasing: Phrasing { activity.phrasing }

  /// The data.
  func json() throws(WordFault) -> JSON {
    let own = row.dataSubjects?.value.ids ?? []
    let exception = row.exception.flatMap { Choices["exception"][$0.value.id] }
    let head: [(String, JSON)] = [
      ("@id", .text(activity.address(ofRow: place))), ("@type", .strings(kinds)),
      ("skos:prefLabel", .text(said.kind)),
    ]
    let tail: [(String, JSON)] = [
      ("dpv:hasDataSubject", .orNothing(try activity.groups(own))),
      ("dpv:hasDataSource", .orNothing(sources)), ("dpv:hasNecessity", necessity),
      ("dpv:hasConsequence", .words(row.consequence.map { phrasing.sentence(phrasing.text($0.value)) })),
      ("dpv:hasLegalBasis", DPVTerm.all(of: exception).first?.reference ?? .absent),
      ("dpv:hasStorageCondition", .list(try said.terms.map(storage))),
    ]
    return .table(head + (isExact ? [] : GraphFacts.link(vocabularyRow, exactly: "skos:relatedMatch")) + tail)
  }

  private var vocabularyRow: VocabularyRow? { phrasing.register.vocabularies["data-categories"]?[row.kind] }

  private var isExact: Bool { vocabularyRow?.isExactInDPV ?? false }

  /// The classes: that of the kind, where the vocabulary has one that means the same.
  private var kinds: [String] {
    let terms = isExact ? DPVTerm.all(of: vocabularyRow).map(\.text) : []
    let isSpecial = phrasing.flags(of: row).contains(.special)
    return ["dpv:PersonalData"] + (isSpecial ? ["dpv:SpecialCategoryPersonalData"] : []) + terms
  }

  private var sources: [JSON] {
    let ids = row.source?.value.ids ?? []
    return ids.map { id in
      if let party = phrasing.register.party(id) {
        return ["@type": "dpv:ThirdPartyDataSource", "dpv:hasName": .plain(phrasing.name(of: party))]
      }
      let term = DPVTerm.all(of: Choices["source"][id]).first
      return term?.reference ?? ["@type": "dpv:DataSource", "dct:identifier": .plain(id)]
    }
  }

  private var necessity: JSON {
    guard let required = row.required?.value else { return .absent }
    return .node(required == .optional ? "dpv:Optional" : "dpv:Required")
  }

  private func storage(_ said: SaidTerm) throws(WordFault) -> JSON {
    [
      "@type": ["dpv:StorageCondition", "dpv:StorageDuration"],
      "dct:description": .text(try said.phrase.get().text),
      "dpv:hasDuration": duration(of: said.term),
    ]
  }

  private func duration(of term: Retention) -> JSON {
    switch term.period?.value {
    case .period(let period): GraphFacts.duration(period)
    case .permanent: .one("@type", "dpv:EndlessDuration")
    case nil: .one("@type", .text(term.start == nil ? "dpv:IndeterminateDuration" : "dpv:UntilEventDuration"))
    }
  }
}
