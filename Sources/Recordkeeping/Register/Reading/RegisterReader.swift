/// Turns the files of a register into its records.
struct RegisterReader {
  private let documents: [Document]
  private(set) var flaws: [Flaw]
  private var vocabularies = Vocabularies.builtIn
  private var languages: [String] = []
  /// Records whose file could not be read: what refers to them is not wrong.
  private let unread: [RecordPath]

  init(files: [SourceFile], unread: Set<Int>, flaws: [Flaw]) {
    self.flaws = flaws
    var documents: [Document] = []
    var lost = unread.filter { files.indices.contains($0) }.compactMap { RecordPath(files[$0].path) }
    for (number, file) in files.enumerated() {
      guard let name = RecordPath(file.path), !unread.contains(number) else { continue }
      let document = Self.document(file, number, name)
      self.flaws += document.flaws
      if document.isFound || !name.kind.hasID { documents.append(document) } else { lost.append(name) }
    }
    self.documents = documents
    self.unread = lost
  }

  private static func document(_ file: SourceFile, _ number: Int, _ name: RecordPath) -> Document {
    if name.kind == .vocabulary {
      let toml = TOMLDocument(file, number: number)
      let top = Span(file: number, start: 0, end: 0)
      return Document(
        number: number, name: name, toml: toml, heading: top, body: 0..<0, isFound: true, flaws: toml.flaws)
    }
    let matter = FrontMatter.read(file, number: number)
    return Document(
      number: number, name: name, toml: matter.toml, heading: matter.fence, body: matter.body,
      isFound: matter.isFound,
      flaws: matter.flaws + Markdown.flaws(file: file, number: number, body: matter.body))
  }

  mutating func register() -> Register {
    readLanguages()
    readVocabulary()
    checkIDs()
    let parties = records(.party, PartyKeys.table).map(Party.init)
    let activities = records(.activity, ActivityKeys.table).map(ProcessingActivity.init)
    let organisation = records(.organisation, OrganisationKeys.table).first.map(Organisation.init)
    checkFormat(organisation)
    return Register(
      organisation: organisation, activities: activities, parties: parties, languages: languages,
      vocabularies: vocabularies)
  }

  private mutating func records(_ kind: RecordPath.Kind, _ table: TableDeclaration) -> [Fields] {
    let originals = documents.filter { $0.name.kind == kind && $0.name.language == nil }
    var translations: [String: [Document]] = [:]
    for document in documents where document.name.kind == kind && document.name.language != nil {
      translations[document.name.id, default: []].append(document)
    }
    let parties = Set((unread + documents.map(\.name)).filter { $0.kind == .party }.map(\.id))
    return originals.map { original in
      let translated = translations.removeValue(forKey: original.name.id) ?? []
      return record(original, translated, table, parties: parties)
    }
  }

  private mutating func record(
    _ document: Document, _ translated: [Document], _ table: TableDeclaration, parties: Set<String>
  ) -> Fields {
    let root = document.toml.root
    let ids = IDs(
      parties: parties, purposes: Set(root["purposes"]?.children.map(\.key) ?? []),
      personalData: Set(root["personal-data"]?.children.map(\.key) ?? []), reserved: Set(languages))
    var reader = TableReader(vocabularies: vocabularies, ids: ids, language: languages.first ?? "nl")
    let wanted = translated.filter { languages.contains($0.name.language ?? "") }
    let fields = reader.fields(
      of: root, as: table, id: document.name.id, at: document.heading,
      translations: wanted.map { TranslatedTable(language: $0.name.language ?? "", toml: $0.toml.root) },
      body: body(of: document, wanted))
    flaws += reader.flaws
    for translation in translated { checkTranslation(translation, of: fields) }
    return fields
  }

  private func body(of document: Document, _ translated: [Document]) -> Body {
    var parts: [String: Body.Part] = [:]
    for document in translated {
      parts[document.name.language ?? ""] = Body.Part(
        file: document.number, range: document.body,
        translatedFrom: document.toml.root["translated-from"].flatMap { value in
          value.string.map { Located($0, at: value.span) }
        })
    }
    return Body(
      original: Body.Part(file: document.number, range: document.body), translations: parts,
      language: languages.first ?? "nl")
  }
}

extension RegisterReader {
  private mutating func checkTranslation(_ document: Document, of fields: Fields) {
    guard languages.contains(document.name.language ?? "") else {
      let known = languages.joined(separator: ", ")
      flaws.append(
        Flaw(
          "REF05", at: document.heading,
          detail: Wording(
            nl: "organisation.md noemt deze talen: \(known)",
            en: "organisation.md names these languages: \(known)")))
      return
    }
    var check = TranslationCheck()
    check.visit(document.toml.root, fields, isRoot: true)
    flaws += check.flaws
  }

  /// The statement's languages are needed before anything else is read, to find the translations.
  private mutating func readLanguages() {
    let organisation = documents.first { $0.name.kind == .organisation && $0.name.language == nil }
    let named = organisation?.toml.root["languages"]?.children.compactMap(\.string) ?? []
    languages = named.isEmpty ? ["nl"] : named
  }

  private mutating func readVocabulary() {
    guard let document = documents.first(where: { $0.name.kind == .vocabulary }) else { return }
    var reader = VocabularyReader(vocabularies: vocabularies, reserved: Set(languages))
    reader.read(document.toml.root)
    vocabularies = reader.vocabularies
    flaws += reader.flaws
  }

  /// A register may say in which format it is; only one is known.
  private mutating func checkFormat(_ organisation: Organisation?) {
    guard let format = organisation?.format, format.value != 1 else { return }
    flaws.append(
      Flaw(
        format.value > 1 ? "KEY09" : "KEY02", at: format.span,
        detail: Wording(
          nl: "hier staat \(format.value); bekend is alleen 1",
          en: "this says \(format.value); only 1 is known")))
  }

  /// An id occurs once among activities and parties; a translation has a record that it translates.
  private mutating func checkIDs() {
    var seen: Set<String> = []
    for document in documents where document.name.language == nil && document.name.kind.hasID {
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
    let records = unread + documents.filter { $0.name.language == nil }.map(\.name)
    for document in documents where document.name.language != nil {
      let name = document.name
      if records.contains(where: { $0.kind == name.kind && $0.id == name.id }) { continue }
      flaws.append(
        Flaw(
          "REF04", at: document.heading,
          detail: Wording(
            nl: "er is geen bestand \(name.id).md om te vertalen",
            en: "there is no file \(name.id).md to translate"),
          help: Wording(
            nl: "zet \(name.id).md ernaast, of haal dit bestand ook weg",
            en: "put \(name.id).md beside it, or take this file away too")))
    }
  }
}

extension RecordPath.Kind {
  /// Whether other records refer to it by its file name.
  fileprivate var hasID: Bool { self == .activity || self == .party }
}
