/// What a shell can complete from the registers and from the program's own data. It is asked at every press of a key:
/// only names are read where names will do, and what cannot be read is left out without a word. A shell takes words apart
/// and obeys some signs in them, so nothing is given but letters, digits and a few plain marks.
public struct Completions: Sendable {
  private let registers: [FoundRegister]

  /// Completions from the registers under some paths, or those where one stands.
  public init(registers paths: [String]) {
    registers = (try? RegisterFinder.find(paths))?.registers ?? []
  }

  /// The ids of all records, from the names of their files.
  public var records: [String] {
    Self.plain(activities + parties + (registers.isEmpty ? [] : ["organisation"]))
  }

  /// The ids of the activities.
  public var activities: [String] { ids(in: "activities") }

  /// The ids of the parties.
  public var parties: [String] { ids(in: "parties") }

  private func ids(in folder: String) -> [String] {
    let folders = registers.map { $0.path.appending(folder) }
    let entries = folders.flatMap { (try? OpenFolder($0).entries()) ?? [] }.filter { $0.kind == .regular }
    let names = entries.compactMap { $0.name.text.flatMap(RecordName.init) }
    return Self.plain(names.filter { $0.language == nil }.map(\.id))
  }

  /// The ids of the consent texts as the registers stand now.
  public func consentTexts(on day: Day) -> [String] {
    Self.plain(registers.flatMap { Self.consentTexts(of: $0, on: day) })
  }

  private static func consentTexts(of register: FoundRegister, on day: Day) -> [String] {
    guard let folder = try? RegisterFolder.load(register.path) else { return [] }
    let reading = Reading.read(folder.files, unread: folder.unread, flaws: folder.flaws)
    let own = register.templates.flatMap { try? TemplatesFolder.load($0).files } ?? []
    let look = Publication(of: reading, own: own, on: day).look
    return ConsentForm.all(of: reading.register, in: look).map { $0.form.text.id }
  }

  /// The codes of all rules.
  public static var ruleCodes: [String] { plain(Rulebook.all.map(\.code)) }

  /// The families of rules.
  public static var families: [String] { plain(Rulebook.all.map(\.family)) }

  /// Everything that `explain` knows by a name of its own.
  public static var explained: [String] { plain(Topic.names + Countries.all.map(\.code)) }

  /// The words of a list: `data-categories`, `legal-basis`; none for an unknown one.
  public static func words(of list: String) -> [String] { plain(WordLists[list]?.ids ?? []) }

  /// The codes of countries.
  public static var countries: [String] { plain(Countries.all.map(\.code)) }

  /// The keys that can be set in a record or its translation, with the names of its own rows:
  /// `purposes.newsletter.legal-basis`; of one that is not there, the keys directly in a record of any kind.
  public func keys(of record: String) -> [String] {
    let known = registers.flatMap { SettableKeys(of: record, in: $0)?.paths ?? [] }
    if !known.isEmpty { return Self.plain(known) }
    let kinds: [RecordPath.Kind] = [.organisation, .activity, .party]
    return Self.plain(kinds.compactMap(\.table).flatMap { $0.keys.map(\.name) })
  }

  /// The names of the branches and tags of the repository in which one stands.
  public static func revisions(by search: GitSearch) -> [String] {
    guard let here = DiskPath.resolved(DiskPath(".")), let git = try? search.git(in: here) else { return [] }
    let command = [
      "for-each-ref", "--count=500", "--format=%(refname:short)", "refs/heads", "refs/tags", "refs/remotes",
    ]
    guard let outcome = try? git.run(command), outcome.status == 0 else { return [] }
    let lines = outcome.output.split(separator: UInt8(ascii: "\n")).map {
      String(decoding: $0, as: UTF8.self)
    }
    return ["HEAD", "HEAD~1"] + plain(lines)
  }

  /// The words that no shell takes for anything else, each once and in order.
  private static func plain(_ words: [String]) -> [String] {
    Set(words.filter { !$0.isEmpty && $0.utf8.allSatisfy(isPlain) && $0.utf8.first != UInt8(ascii: "-") })
      .sorted()
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || "-_./".utf8.contains(byte)
  }
}
