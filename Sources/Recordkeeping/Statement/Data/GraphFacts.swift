/// Facts that several nodes of the graph name alike.
enum GraphFacts {
  /// A country by its term; an international organisation has none and stays a name.
  static func country(_ code: String) -> JSON {
    guard let country = Countries[code], !country.isOrganisation, let term = DPVTerm("loc:\(country.code)")
    else { return .plain(code) }
    return term.reference
  }

  /// Groups of people: in DPV 2.3 a `dpv:Customer` is no kind of `dpv:DataSubject`, so each is one of our own below it.
  static func group(_ id: String, in phrasing: Phrasing) throws(WordFault) -> JSON {
    let row = phrasing.register.vocabularies["data-subjects"]?[id]
    return .table(
      [("@type", "dpv:DataSubject"), ("skos:prefLabel", .text(try phrasing.subjects([id])))]
        + link(row, exactly: "skos:broader"))
  }

  /// The terms of a row: by one property when they mean what the row means, else as related ones.
  static func link(_ row: VocabularyRow?, exactly property: String) -> [(String, JSON)] {
    let terms = DPVTerm.all(of: row)
    guard let row, !terms.isEmpty else { return [] }
    return [(row.isExactInDPV ? property : "skos:relatedMatch", .list(terms.map(\.reference)))]
  }

  /// A length of time in the terms of OWL-Time.
  static func duration(_ period: Period) -> JSON {
    let unit = period.unit.rawValue
    return [
      "@type": ["dpv:TemporalDuration", "time:Duration"],
      "time:numericDuration": ["@value": .text("\(period.count)"), "@type": "xsd:decimal"],
      "time:unitType": .node("time:unit\(unit.prefix(1).uppercased())\(unit.dropFirst())"),
    ]
  }
}
