extension RegisterReader {
  /// An id occurs once among activities and parties; a translation has a record that it translates.
  mutating func checkIDs() {
    var seen: Set<String> = []
    let files = outlines.sorted { $0.number < $1.number }
    for document in files where document.name.language == nil && document.name.kind.hasID {
      let id = document.name.id
      if languages.contains(id) { flaws.append(Flaw("REF01", at: document.heading)) }
      if seen.insert(id).inserted { continue }
      flaws.append(
        Flaw(
          "ORG07", at: document.heading,
          detail: Wording(
            nl: "er is nog een bestand met de naam \(id).md",
            en: "there is another file with the name \(id).md"),
          help: Wording(nl: "geef een van de twee een andere naam", en: "give one of the two another name")))
    }
    for orphan in orphans { tellOrphan(orphan) }
  }

  /// Translations of records that are not there.
  static func orphans(_ documents: [Document], among named: [NamedFile], unread: [RecordPath]) -> [Document] {
    let names = unread + named.map(\.name).filter { $0.language == nil }
    let records = Dictionary(grouping: names, by: \.kind).mapValues { Set($0.map(\.id)) }
    return documents.filter { document in
      let name = document.name
      return name.language != nil && !(records[name.kind]?.contains(name.id) ?? false)
    }
  }

  private mutating func tellOrphan(_ document: Document) {
    let name = document.name
    flaws.append(
      Flaw(
        "REF04", at: document.heading,
        detail: Wording(
          nl: "er is geen bestand \(name.id).md om te vertalen",
          en: "there is no file \(name.id).md to translate"),
        help: Wording(
          nl: "zet \(name.id).md ernaast, of geef dit bestand de naam van het record dat het vertaalt",
          en: "put \(name.id).md beside it, or give this file the name of the record that it translates")))
  }

  /// The languages in which a record has words that could not be read or did not find their record: those are told of,
  /// and not missing as well.
  func lostLanguages(of document: Document, _ translations: [Document]) -> Set<String> {
    let name = document.name
    var lost = Set(
      unread.filter { $0.kind == name.kind && $0.id == name.id }.compactMap(\.language)
        + translations.filter(\.toml.isLossy).compactMap(\.name.language))
    let lacking = Set(languages.dropFirst()).subtracting(translations.compactMap(\.name.language))
    // A translation into a language that nobody asked for stands in the place of one that is asked for.
    if translations.contains(where: { !languages.dropFirst().contains($0.name.language ?? "") }) {
      lost.formUnion(lacking)
    }
    for orphan in orphans where orphan.name.kind == name.kind && lacking.contains(orphan.name.language ?? "")
    {
      if recordsLacking(orphan.name.language, name.kind) == 1 { lost.formUnion([orphan.name.language ?? ""]) }
    }
    return lost
  }

  /// How many records of a kind have no translation into a language.
  private func recordsLacking(_ language: String?, _ kind: RecordPath.Kind) -> Int {
    let names = (unread + named.map(\.name)).filter { $0.kind == kind }
    let translated = Set(names.filter { $0.language == language }.map(\.id))
    return names.filter { $0.language == nil && !translated.contains($0.id) }.count
  }
}

extension RecordPath.Kind {
  /// Whether other records refer to it by its file name.
  fileprivate var hasID: Bool { self == .activity || self == .party }
}
