/// Turns the files of a register into its records. What tells of the others, the organisation, the vocabulary and the
/// translations, is taken apart first; every other file only while its record is read, so that its TOML need not be kept.
struct RegisterReader {
  private let files: [SourceFile]
  /// What every file that was read claims to be, in the order of the files.
  let named: [NamedFile]
  /// Those of the files that were taken apart first in which there were facts, by their place among the files.
  private let documents: [Int: Document]
  /// Where the parts stand of every file in which there were facts.
  private(set) var outlines: [Document.Outline]
  var flaws: [Flaw]
  private var vocabularies = Vocabularies.builtIn
  private(set) var languages: [String] = []
  /// Whether the organisation says which languages there are; if not, any translation may be right.
  private(set) var knowsLanguages = false
  /// Records whose file could not be read: what refers to them is not wrong.
  private(set) var unread: [RecordPath]
  /// Translations of records that are not there.
  let orphans: [Document]
  /// Whether the parties could be gone through.
  private let knowsAllParties: Bool
  /// The kinds of which a file was not read whose name is no id.
  private let nameless: Set<RecordPath.Kind>
  private var references = References()
  /// Translations that are held against their record once everything is read.
  private var translated: [(translation: Document, record: Fields)] = []

  init(files: [SourceFile], unread: Set<Int>, flaws: [Flaw]) {
    self.files = files
    let lostFiles = Self.lost(unread, flaws).filter { files.indices.contains($0) }.map { files[$0].path }
    let lost = lostFiles.flatMap(RecordPath.unread)
    let named = files.indices.compactMap { number in
      unread.contains(number)
        ? nil : RecordPath(files[number].path).map { NamedFile(number: number, name: $0) }
    }
    let first = named.filter(\.isReadFirst)
    let read = SharedWork.results(first.count, grain: 16) { Document(files[first[$0].number], first[$0]) }
    self.named = named
    self.flaws = flaws + read.flatMap(\.flaws)
    let found = read.filter(\.isFound)
    documents = Dictionary(found.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    outlines = found.map(\.outline)
    self.unread = lost + read.filter { !$0.isFound }.map(\.name)
    orphans = Self.orphans(found, among: named, unread: self.unread)
    nameless = Set(
      lostFiles.filter { RecordPath.unread($0).isEmpty }.flatMap(RecordPath.kinds(ofUnread:)))
    knowsAllParties = !nameless.contains(.party) && !lostFiles.contains("parties")
  }

  /// The numbers of the files that may be records and were not read. A picture that lies among the records is none; one
  /// whose name cannot be an id is.
  private static func lost(_ unread: Set<Int>, _ flaws: [Flaw]) -> [Int] {
    let files = { (code: String) in Set(flaws.filter { $0.code == code }.map(\.span.file)) }
    return unread.subtracting(files(DiskFlaw.fileAmongRecords.code))
      .union(files(DiskFlaw.nameUnusableCode)).sorted()
  }

  /// A file, and what record it is by its path.
  struct NamedFile: Sendable {
    /// The file's place among the files.
    let number: Int
    let name: RecordPath

    /// Whether other files cannot be read without it.
    var isReadFirst: Bool {
      name.language != nil || name.kind == .organisation || name.kind == .vocabulary
    }
  }

  mutating func register() -> Register {
    readLanguages()
    readVocabulary()
    let parties = records(.party, PartyKeys.table).map(Party.init)
    let activities = records(.activity, ActivityKeys.table).map(ProcessingActivity.init)
    let organisation = records(.organisation, OrganisationKeys.table).first.map(Organisation.init)
    checkIDs()
    checkFormat(organisation)
    checkCookies(organisation, activities)
    let hasParties = (unread + named.map(\.name)).contains { $0.kind == .party }
    flaws += references.flaws(hasParties: hasParties)
    let register = Register(
      organisation: organisation, activities: activities, parties: parties, languages: languages,
      vocabularies: vocabularies, unread: unread, nameless: nameless)
    checkTranslations(register)
    return register
  }

  private mutating func records(_ kind: RecordPath.Kind, _ table: TableDeclaration) -> [Fields] {
    let originals = named.filter { $0.name.kind == kind && $0.name.language == nil }
    var translations: [String: [Document]] = [:]
    for file in named where file.name.kind == kind && file.name.language != nil {
      if let document = documents[file.number] { translations[file.name.id, default: []].append(document) }
    }
    // A translation shows that there is a party, whose own file is told of as missing.
    let names = unread + named.map(\.name)
    let parties = Set(names.filter { $0.kind == .party }.map(\.id))
    let (reader, translated) = (self, translations)
    let read = SharedWork.results(originals.count, grain: 16) { place in
      reader.record(in: originals[place], translated[originals[place].name.id] ?? [], table, parties: parties)
    }
    for (record, file) in zip(read, originals) { add(record, of: file) }
    return read.compactMap { $0.record?.fields }
  }

  /// What a file came to.
  private struct ReadFile: Sendable {
    /// What went wrong while it was taken apart, where that is not told yet.
    let flaws: [Flaw]
    let outline: Document.Outline
    /// Its record; nil where there was nothing to read facts from.
    let record: ReadRecord?
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

  private mutating func add(_ read: ReadFile, of file: NamedFile) {
    flaws += read.flaws
    guard let record = read.record else {
      if !file.isReadFirst { unread.append(file.name) }
      return
    }
    if !file.isReadFirst { outlines.append(read.outline) }
    flaws += record.flaws
    references.add(record.references)
    translated += record.wanted.map { ($0, record.fields) }
    for translation in record.strange { tellLanguageUnknown(translation) }
  }

  private func record(
    in file: NamedFile, _ translations: [Document], _ table: TableDeclaration, parties: Set<String>
  ) -> ReadFile {
    let document = documents[file.number] ?? Document(files[file.number], file)
    return ReadFile(
      flaws: file.isReadFirst ? [] : document.flaws, outline: document.outline,
      record: document.isFound ? record(document, translations, table, parties: parties) : nil)
  }

  private func record(
    _ document: Document, _ translations: [Document], _ table: TableDeclaration, parties: Set<String>
  ) -> ReadRecord {
    let root = document.toml.root
    let wanted = translations.filter { languages.dropFirst().contains($0.name.language ?? "") }
    let keys = MeantKeys([root], table)
    let naming = RowNaming(root, keys, translations: wanted.map(\.toml.root), vocabularies)
    let ids = IDs(
      parties: parties, knowsAllParties: knowsAllParties, purposes: naming.ids(in: "purposes"),
      personalData: naming.ids(in: "personal-data"),
      reserved: Set(languages))
    var reader = TableReader(
      vocabularies: vocabularies, ids: ids, rowNaming: naming, language: languages.first ?? "nl", of: root,
      References())
    let body = body(of: document, wanted, unread: lostLanguages(of: document, translations))
    let read = { (reader: inout TableReader) in
      reader.fields(
        of: [root], as: table, keys: keys, id: document.name.id, at: document.heading,
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
      strange: translations.filter { !languages.dropFirst().contains($0.name.language ?? "") })
  }

  private func body(of document: Document, _ translated: [Document], unread: Set<String>) -> Body {
    var parts: [String: Body.Part] = [:]
    for document in translated {
      parts[document.name.language ?? ""] = Body.Part(
        file: document.number, range: document.body,
        translatedFrom: TranslationKeys.source(of: document.toml.root).flatMap { value in
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
    if let own = languages.first, own == document.name.language {
      return tellOwnLanguage(document, own)
    }
    let known = languages.joined(separator: ", ")
    flaws.append(
      Flaw(
        "REF05", at: document.heading,
        detail: Wording(
          nl: "organisation.md noemt deze talen: \(known)",
          en: "organisation.md names these languages: \(known)")))
  }

  /// The words of the register's own language stand in the record itself, where these would come in their place.
  private mutating func tellOwnLanguage(_ document: Document, _ language: String) {
    let file = "\(document.name.id).md"
    flaws.append(
      Flaw(
        "REF05", at: document.heading,
        detail: Wording(
          nl: "`\(language)` is de taal van het register zelf: die woorden staan in \(file)",
          en: "`\(language)` is the language of the register itself: those words stand in \(file)"),
        help: Wording(
          nl: "zet de woorden in \(file) en haal dit bestand weg, of geef het de code van een andere taal",
          en: "put the words in \(file) and take this file away, or give it the code of another language")))
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
    let organisation = document(where: { $0.kind == .organisation && $0.language == nil })
    let keys = organisation.map { MeantKeys([$0.toml.root], OrganisationKeys.table) }
    let value = keys?["languages"].first { $0.isClear }
    let named = value.map(Self.words) ?? []
    let meant = named.map { RecordName.isLanguage($0) ? $0 : LanguageTag.meant(by: $0) }
    let known = meant.compactMap(\.self)
    // Where nobody can tell which language comes first, it is the usual one.
    let first = known.isEmpty || meant.first == .some(nil) ? ["nl"] : []
    var seen: Set<String> = []
    languages = (first + known).filter { seen.insert($0).inserted }
    knowsLanguages = !known.isEmpty && known.count == meant.count
  }

  /// The words of a list, or of a text with commas in it.
  private static func words(of value: TOMLValue) -> [String] {
    guard let text = value.string else {
      return value.children.filter { !$0.isBlankText }.compactMap(\.string)
    }
    return text.utf8.split(separator: UInt8(ascii: ",")).map {
      String(decoding: Array($0).trimmed, as: UTF8.self)
    }
  }

  /// The first file that was taken apart and is such a record.
  private func document(where isSought: @escaping (RecordPath) -> Bool) -> Document? {
    named.lazy.filter { isSought($0.name) }.compactMap { documents[$0.number] }.first
  }

  private mutating func readVocabulary() {
    if unread.contains(where: { $0.kind == .vocabulary }) { vocabularies.lose() }
    guard let document = document(where: { $0.kind == .vocabulary }) else { return }
    var reader = VocabularyReader(
      vocabularies: vocabularies, languages: languages, asksNames: knowsLanguages)
    reader.read(document.toml.root)
    vocabularies = reader.vocabularies
    flaws += reader.flaws
  }

  /// The organisation cannot say that the site sets no cookies where an activity lists one of the site (Tw art. 11.7a).
  private mutating func checkCookies(_ organisation: Organisation?, _ activities: [ProcessingActivity]) {
    guard let none = organisation?.cookies else { return }
    let active = activities.filter { $0.isOwn && $0.status?.value == .active }
    let found = active.lazy.compactMap { activity in
      activity.cookies.first { $0.fields["platform"] == nil }.map { (activity, $0) }
    }.first
    guard let (activity, cookie) = found else { return }
    let root = document(where: { $0.kind == .organisation && $0.language == nil })?.toml.root
    let line = root?["cookies"]?.wholeLine
    flaws.append(
      Flaw(
        "KEY06", at: none.span,
        detail: Wording(
          nl: "bij activiteit `\(activity.id)` staat de cookie `\(cookie.shownName)` van uw site",
          en: "the activity `\(activity.id)` lists the cookie `\(cookie.shownName)` of your site"),
        help: Wording(
          nl: "haal deze regel weg: de cookies staan bij de activiteiten",
          en: "take this line away: the cookies stand with the activities"),
        suggestion: line.map { Suggestion($0, "") }))
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
