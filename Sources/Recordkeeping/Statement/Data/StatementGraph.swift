/// The facts of a statement as linked data in the terms of the Data Privacy Vocabulary 2.3, as JSON-LD that is read without
/// asking the network for anything. Addresses are relative to the file.
struct StatementGraph {
  let statement: Statement

  static let controller = "#controller"

  var phrasing: Phrasing { statement.phrasing }

  /// The file.
  func bytes() throws(WordFault) -> [UInt8] { JSONWriter.bytes(try json()) }

  func json() throws(WordFault) -> JSON {
    let nodes = [try notice(), controller(), rights()]
    return ["@context": context, "@graph": .list(try nodes + statement.said.map(activity))]
  }

  private var context: JSON {
    let others = [
      ("dct", "http://purl.org/dc/terms/"), ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
      ("skos", "http://www.w3.org/2004/02/skos/core#"), ("time", "http://www.w3.org/2006/time#"),
      ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ]
    let prefixes = (DPVTerm.namespaces.map { ($0.prefix, $0.address) } + others).sorted { $0.0 < $1.0 }
    return .table([("@language", .text(phrasing.language))] + prefixes.map { ($0.0, .text($0.1)) })
  }

  /// The statement itself: a notice under AVG art. 13, and under art. 14 where data come from others.
  private func notice() throws(WordFault) -> JSON {
    let isIndirect = statement.activities.contains(where: \.hasIndirectSource)
    let kinds = ["dpv:PrivacyNotice", "eu-gdpr:DirectDataCollectionNotice"]
    return [
      "@id": .text(PageAddress.statement.path),
      "@type": .strings(kinds + (isIndirect ? ["eu-gdpr:IndirectDataCollectionNotice"] : [])),
      "dct:conformsTo": .node(DPVTerm.version), "dct:title": .text(try statement.title()),
      "dct:language": .plain(phrasing.language), "dct:publisher": .node(Self.controller),
      "rdfs:comment": statement.isPreview ? .text(try phrasing.words["page.preview-heading"]) : .absent,
      "dpv:hasApplicableLaw": .node("legal-eu:law-GDPR"), "dpv:hasDataController": .node(Self.controller),
      "dpv:hasAuthority": authority(), "dpv:hasNotice": .node(PageAddress.rights.path),
      "dpv:hasPersonalDataProcess": .list(statement.activities.map { .node($0.statementAddress) }),
    ]
  }

  private func authority() -> JSON {
    if let own = statement.organisation.supervisoryAuthority?.value.value?.record {
      return ["@type": "dpv:DataProtectionAuthority", "dpv:hasName": .plain(own.name?.value)]
    }
    return DPVTerm.all(of: statement.countryAuthority?.row).first?.reference ?? .absent
  }

  private func controller() -> JSON {
    let own = statement.organisation
    let officer = own.dataProtectionOfficer?.value.value?.record
    let representative = own.representative?.value.value?.record
    return [
      "@id": .text(Self.controller), "@type": "dpv:DataController", "dpv:hasName": .plain(own.name?.value),
      "dpv:hasIdentifier": .plain(own.registrationNumber?.value),
      "dpv:hasAddress": .plain(own.address?.value),
      "dpv:hasContact": contact(own.email, own.phone),
      "dpv:hasCountry": own.country.map { GraphFacts.country($0.value.id) } ?? .absent,
      "dpv:hasDataProtectionOfficer": officer.map {
        [
          "@type": "dpv:DataProtectionOfficer", "dpv:hasAddress": .plain($0.address?.value),
          "dpv:hasContact": contact($0.email, $0.phone),
        ]
      } ?? .absent,
      "dpv:hasRepresentative": representative.map {
        [
          "@type": "dpv:Representative", "dpv:hasName": .plain($0.name?.value),
          "dpv:hasAddress": .plain($0.address?.value), "dpv:hasContact": contact($0.email, nil),
          "dpv:hasCountry": $0.country.map { GraphFacts.country($0.value.id) } ?? .absent,
        ]
      } ?? .absent,
    ]
  }

  private func contact(_ email: Located<EmailAddress>?, _ phone: Located<String>?) -> JSON {
    let ways = [email?.value.text, phone?.value].compactMap { $0 }
    return .orNothing(ways.map { .plain($0) })
  }

  private func rights() -> JSON {
    let page = PageAddress.rights.path
    return ["@id": .text(page), "@type": "dpv:RightExerciseNotice", "dpv:isExercisedAt": .node(page)]
  }

  private func activity(_ said: SaidActivity) throws(WordFault) -> JSON {
    JSONWriter.part(try ActivityGraph(phrasing: phrasing, said: said).json(), margin: 4)
  }
}
