/// Turns the files of a register into its records.
struct RegisterReader {
  let documents: [Document]
  var flaws: [Flaw]
  private var vocabularies = Vocabularies.builtIn
  private(set) var languages: [String] = []
  /// Whether the organisation says which languages there are; if not, any translation may be right.
  private(set) var knowsLanguages = false
  /// Records whose file could not be read: what refers to them is not wrong.
  let unread: [RecordPath]
  /// Translations of records that are not there.
  let orphans: [Document]
  /// Whether the parties could be gone through.
  private let hasAllParties: Bool
  private var references = References()
  /// Translations that are held against their record once everything is read.
  private var translated: [(translation: Document, record: Fields)] = []

  init(files: [SourceFile], unread: Set<Int>, flaws: [Flaw]) {
    self.flaws = flaws
    var documents: [Document] = []
    // A picture that lies among the records is none of them.
    let strangers = Set(flaws.filter { $0.code == DiskFlaw.fileAmongRecords.code }.map(\.span.file))
    var lost = unread.subtracting(strangers).filter { files.indices.contains($0) }
      .compactMap { RecordPath(unread: files[$0].path) }
    let read = SharedWork.results(files.count, grain: 16) { number in
      unread.contains(number)
        ? nil : RecordPath(files[number].path).map { Document(files[number], number, $0) }
    }
    for case let document? in read {
      let name = document.name
      self.flaws += document.flaws
      if document.isFound { documents.append(document) } else { lost.append(name) }
    }
    self.documents = documents
    self.unread = lost
    orphans = Self.orphans(documents, unread: lost)
    hasAllParties = !unread.contains { files.indices.contains($0) && files[$0].path == "parties" }
  }

  mutating func register() -> Register {
    readLanguages()
    readVocabulary()
    checkIDs()
    let parties = records(.party, PartyKeys.table).map(Party.init)
    let activities = records(.activity, ActivityKeys.table).map(ProcessingActivity.init)
    let organisation = records(.organisation, OrganisationKeys.table).first.map(Organisation.init)
    checkFormat(organisation)
    let hasParties = (unread + documents.map(\.name)).contains { $0.kind == .party }
    flaws += references.flaws(hasParties: hasParties)
    let register = Register(
      organisation: organisation, activities: activities, parties: parties, languages: languages,
      vocabularies: vocabularies, unread: unread)
    checkTranslations(register)
    return register
  }

  private mutating func records(_ kind: RecordPath.Kind, _ table: TableDeclaration) -> [Fields] {
    let originals = documents.filter { $0.name.kind == kind && $0.name.language == nil }
    var translations: [String: [Document]] = [:]
    for document in documents where document.name.kind == kind && document.name.language != nil {
      translations[document.name.id, default: []].append(document)
    }
    // A translation shows that there is a party, whose own file is told of as missing.
    let names = unread + documents.map(\.name)
    let parties = Set(names.filter { $0.kind == .party }.map(\.id))
    let (reader, translated) = (self, translations)
    let read = SharedWork.results(originals.count, grain: 16) { place in
      reader.record(originals[place], translated[originals[place].name.id] ?? [], table, parties: parties)
    }
    for record in read { add(record) }
    return read.map(\.fields)
  }

  /// A record, and what came to light while it was read.
  private struct ReadRecord: Sendable {
    let fields: Fields
    let flaws: [Flaw]
    let references: References
    /// Its translations into languages of the register, and those into others.
    let wanted: [Document]
    let strange: [Document]
  }

  private mutating func add(_ record: ReadRecord) {
    flaws += record.flaws
    references.add(record.references)
    translated += record.wanted.map { ($0, record.fields) }
    for translation in record.strange { tellLanguageUnknown(translation) }
  }

  private func record(
    _ document: Document, _ translations: [Document], _ table: TableDeclaration, parties: Set<String>
  ) -> ReadRecord {
    let root = document.toml.root
    let wanted = translations.filter { languages.contains($0.name.language ?? "") }
    let naming = RowNaming(root, table, translations: wanted.map(\.toml.root), vocabularies)
    let ids = IDs(
      parties: parties, hasAllParties: hasAllParties, purposes: naming.ids(in: "purposes"),
      personalData: naming.ids(in: "personal-data"),
      reserved: Set(languages))
    var reader = TableReader(
      vocabularies: vocabularies, ids: ids, rowNaming: naming, language: languages.first ?? "nl", of: root,
      References())
    let body = body(of: document, wanted, unread: lostLanguages(of: document, translations))
    let read = { (reader: inout TableReader) in
      reader.fields(
        of: [root], as: table, id: document.name.id, at: document.heading,
        translations: wanted.map { TranslatedTable(language: $0.name.language ?? "", parts: [$0.toml.root]) },
        body: body)
    }
    let before = reader
    var fields = read(&reader)
    if reader.hasLostHeading {
      reader = before.withoutHeadings()
      fields = read(&reader)
    }
    return ReadRecord(
      fields: fields, flaws: naming.flaws + reader.flaws, references: reader.references, wanted: wanted,
      strange: translations.filter { !languages.contains($0.name.language ?? "") })
  }

  private func body(of document: Document, _ translated: [Document], unread: Set<String>) -> Body {
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
      language: languages.first ?? "nl", unread: unread)
  }
}

extension RegisterReader {
  private mutating func tellLanguageUnknown(_ document: Document) {
    guard knowsLanguages else { return }
    let known = languages.joined(separator: ", ")
    flaws.append(
      Flaw(
        "REF05", at: document.heading,
        detail: Wording(
          nl: "organisation.md noemt deze talen: \(known)",
          en: "organisation.md names these languages: \(known)")))
  }

  private mutating func checkTranslations(_ register: Register) {
    for (translation, record) in translated {
      var check = TranslationCheck(register)
      check.visit(translation.toml.root, record, around: [])
      flaws += check.flaws
    }
  }

  /// The statement's languages are needed before anything else is read, to find the translations.
  private mutating func readLanguages() {
    let organisation = documents.first { $0.name.kind == .organisation && $0.name.language == nil }
    let keys = organisation.map { MeantKeys([$0.toml.root], OrganisationKeys.table) }
    let value = keys?["languages"].first { $0.isClear }
    let named = value.map { $0.string.map { [$0] } ?? $0.children.compactMap(\.string) } ?? []
    let isPlain = named.allSatisfy { RecordPath("organisation.\($0).md") != nil }
    languages = named.isEmpty || !isPlain ? ["nl"] : named
    knowsLanguages = !named.isEmpty && isPlain
  }

  private mutating func readVocabulary() {
    if unread.contains(where: { $0.kind == .vocabulary }) { vocabularies.lose() }
    guard let document = documents.first(where: { $0.name.kind == .vocabulary }) else { return }
    var reader = VocabularyReader(
      vocabularies: vocabularies, languages: languages, asksNames: knowsLanguages)
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
}
