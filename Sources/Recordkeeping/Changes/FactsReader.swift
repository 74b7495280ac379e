/// Reads the facts of one revision of a register after another. A record whose bytes were read before, among the same
/// words and parties, is not read again.
struct FactsReader {
  /// What stands in the files, by their ids.
  let contents: [String: [UInt8]]

  /// What a record's meaning depends on beside its own files.
  private struct Surroundings: Hashable {
    let files: [String]
    let parties: [String]
  }

  private struct Key: Hashable {
    let surroundings: Surroundings
    let files: [String]
  }

  private typealias Words = (languages: [String], vocabularies: Vocabularies, stamp: Int)

  private var records: [Key: FactRecord?] = [:]
  private var words: [Surroundings: Words] = [:]

  init(contents: [String: [UInt8]]) { self.contents = contents }

  /// The facts of a revision; nil where a record of it could not be understood, or where it is no register.
  mutating func facts(of revision: RegisterRevision) -> RegisterFacts? {
    guard let groups = RecordFiles(revision.files) else { return nil }
    let surroundings = Surroundings(
      files: groups.marks(of: groups.around), parties: groups.parties.map(\.id).sorted())
    let keys = groups.records.map { Key(surroundings: surroundings, files: groups.marks(of: $0.files)) }
    let isNew = keys.indices.filter { records[keys[$0]] == nil }
    if !isNew.isEmpty || words[surroundings] == nil { read(groups, isNew, keys, surroundings) }
    var found: [RecordPath.Kind: [FactRecord]] = [:]
    for (place, group) in groups.records.enumerated() {
      guard let record = records[keys[place]] ?? nil, record.isReadable else { return nil }
      found[group.kind, default: []].append(record)
    }
    guard let words = words[surroundings], let organisation = found[.organisation]?.first else { return nil }
    let parties = found[.party] ?? []
    return RegisterFacts(
      organisation: organisation, activities: found[.activity] ?? [], parties: parties,
      languages: words.languages, vocabularies: words.vocabularies,
      stamp: [words.stamp] + parties.compactMap(\.identity))
  }

  /// Reads the records that are new; the others are known to be there, and no more.
  private mutating func read(
    _ groups: RecordFiles, _ places: [Int], _ keys: [Key], _ surroundings: Surroundings
  ) {
    let wanted = Set(places.flatMap { groups.records[$0].files } + groups.around)
    let files = groups.all.map { file in
      SourceFile(path: file.path.text ?? "", bytes: wanted.contains(file) ? contents[file.id] ?? [] : [])
    }
    let unread = Set(groups.all.indices.filter { !wanted.contains(groups.all[$0]) })
    let reading = Reading.read(files, unread: unread)
    let facts = RegisterFacts(reading)
    let all = [facts.organisation].compactMap { $0 } + facts.activities + facts.parties
    let byPath = Dictionary(all.map { ($0.file.path, $0) }) { first, _ in first }
    for place in places {
      var record = byPath[groups.records[place].files[0].path.text ?? ""]
      record?.identity = records.count
      records[keys[place]] = .some(record)
    }
    words[surroundings] = (
      reading.register.languages, reading.register.vocabularies, words[surroundings]?.stamp ?? words.count
    )
  }
}
