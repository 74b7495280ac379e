extension Phrasing {
  /// Groups of people in the plural: `klanten en bezoekers van de website`.
  public func subjects(_ ids: [String]) throws(WordFault) -> String {
    let rows = register.vocabularies["data-subjects"]
    return try list(
      ids.map { rows?[$0]?.text("plural", in: language) ?? rows?[$0]?.label(in: language) ?? $0 })
  }

  /// A kind of data: `e-mailadres`.
  public func kind(of row: PersonalData) -> String { label(row.kind, in: "data-categories") }

  /// A kind of data, and of whom where the activity has the same kind of others too: `naam van ouders`. Where its terms are of
  /// groups they say so themselves.
  func kind(of row: PersonalData, in activity: ProcessingActivity) throws(WordFault) -> String {
    let kind = kind(of: row)
    guard let own = row.dataSubjects?.value.ids, !own.isEmpty,
      activity.personalData.contains(where: { $0.id != row.id && $0.kind == row.kind }),
      activity.terms(of: row).allSatisfy({ $0.dataSubjects == nil })
    else { return kind }
    return "\(kind) \(try words["activity.whose", ["whose": subjects(own)]])"
  }

  /// What makes a kind of data ask for more care.
  public func flags(of row: PersonalData) -> Set<VocabularyRow.Flag> {
    register.vocabularies["data-categories"]?[row.kind]?.flags ?? []
  }

  /// The name under which a party stands on the page: its own, or its kind.
  public func name(of party: Party) -> String {
    let category = party.category.map { label($0.value.id, in: "party-categories") }
    return (party.isNamed ? party.name?.value : category) ?? category ?? party.id
  }

  /// The name of one who decides with the organisation or relies on its consent: people know whom they say yes to
  /// (AVG art. 4(11), 13(1)(a)).
  public func controllerName(of party: Party) -> String { party.name?.value ?? name(of: party) }

  /// The name of a party, with its country where that lies outside the EEA.
  public func recipient(_ party: Party) throws(WordFault) -> String {
    guard let code = party.country?.value.id, !Countries.isInEEA(code, on: day) else {
      return name(of: party)
    }
    return try words["recipient.in-country", ["name": name(of: party), "place": place(code)]]
  }

  /// Where data are, in a country or with an organisation: `in de Verenigde Staten`, `aux États-Unis`.
  public func place(_ code: String) throws(WordFault) -> String {
    if let place = Countries[code]?.place(in: language) { return place }
    return try words["place.at", ["country": country(code)]]
  }

  /// Where data go: `naar de Verenigde Staten`, `in die Vereinigten Staaten`.
  public func destination(_ code: String) throws(WordFault) -> String {
    if let destination = Countries[code]?.destination(in: language) { return destination }
    return try words["place.to", ["country": country(code)]]
  }

  /// A country or organisation in a list: `de Verenigde Staten`; after "in" or "to" there are `place` and `destination`.
  public func country(_ code: String) -> String { Countries[code]?.nameInSentence(in: language) ?? code }

  /// Where a kind of data comes from: `van uzelf; van een ander: UWV`; nil when the register does not say.
  public func source(of row: PersonalData) throws(WordFault) -> String? {
    guard let ids = row.source?.value.ids, !ids.isEmpty else { return nil }
    let parties = ids.compactMap { register.party($0).map(name(of:)) }.withoutRepeats
    let others = try list(ids.filter { register.party($0) == nil }.map(phrase(ofSource:)).withoutRepeats)
    var sources = others
    if !parties.isEmpty {
      let key = parties.count > 1 ? "source.parties" : "source.party"
      let named = try words[key, ["names": list(parties)]]
      sources = others.isEmpty ? named : try words["list.semicolon", ["rest": others, "next": named]]
    }
    guard row.hasIndirectSource, let isOpen = row.publiclyAccessible?.value else { return sources }
    return try words[isOpen ? "source.open" : "source.closed", ["sources": sources]]
  }

  private func phrase(ofSource id: String) throws(WordFault) -> String {
    if ["data-subject", "observed", "derived", "public-register"].contains(id) {
      return try words["source.\(id)"]
    }
    return try words["source.people", ["name": subjects([id])]]
  }

  /// Whether people have to give a kind of data (AVG art. 13(2)(e)), and what follows if they do not.
  public func obligation(of row: PersonalData) throws(WordFault) -> (answer: String, consequence: String?) {
    let consequence = row.consequence.map { sentence(text($0.value)) }
    if let required = row.required?.value { return (try words["required.\(required.rawValue)"], consequence) }
    let isOwn = row.source?.value.ids.contains { $0 == "observed" } ?? false
    return (try words[isOwn ? "required.nothing" : "required.not-asked"], consequence)
  }

  /// The purposes of a row by their place in the activity: `1 en 3`.
  public func purposeNumbers(_ ids: [String], in activity: ProcessingActivity) throws(WordFault) -> String {
    let places = activity.purposes.enumerated().filter { ids.contains($0.element.id) }.map {
      "\($0.offset + 1)"
    }
    return try list(places)
  }
}
