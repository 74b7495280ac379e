/// What changed in a register, or in one record of it, day by day, as far as Git tells.
public struct RegisterLog: Sendable {
  /// One day on which something changed.
  struct Entry: Sendable {
    let day: Day
    /// The commits of that day, the oldest first.
    let commits: [String]
    /// The names of those who wrote them, each once, where they were asked for.
    let authors: [String]
    let changes: [ToldChange]
    /// Said in place of changes where the register could not be read that day.
    let remark: String?
  }

  /// What is asked of a history.
  public struct Request: Sendable {
    /// The record, by its id; nil for all of the register.
    public var record: String?
    /// The first day.
    public var since: Day?
    /// The last day.
    public var until: Day
    /// Whether to name those who wrote the commits.
    public var namesAuthors = false

    /// Everything up to a day.
    public init(until: Day) { self.until = until }
  }

  /// The register.
  public let register: FoundRegister
  /// The days, the newest first.
  let entries: [Entry]
  /// What the record is called now; nil for all of the register.
  let title: String?
  let id: String?

  /// Reads the histories of registers. A record that is asked for has to be, or have been, in one of them and no more; throws
  /// where it is not, and where Git cannot tell.
  public static func load(
    _ registers: [FoundRegister], _ request: Request, in language: Language, with search: GitSearch
  ) throws(RunError) -> [RegisterLog] {
    var logs: [RegisterLog] = []
    for register in registers {
      if let log = try load(register, request, in: language, with: search) { logs.append(log) }
    }
    guard let record = request.record else { return logs }
    let id = FoundRecord.id(named: record)
    if logs.isEmpty {
      throw .unknownRecord(record, nearest: Nearest.word(to: id, among: registers.flatMap(\.recordIDs)))
    }
    if logs.count > 1 { throw .recordInSeveral(id, logs.map(\.register)) }
    return logs
  }

  /// Reads the history of a register; nil where it never had the record. Throws where Git cannot tell.
  private static func load(
    _ register: FoundRegister, _ request: Request, in language: Language, with search: GitSearch
  ) throws(RunError) -> RegisterLog? {
    let line: RevisionLine
    let git: Git
    do throws(HistoryLack) {
      git = try search.git(in: register.whole)
      line = try RevisionLine.load(of: register.whole, until: request.until, in: git)
    } catch {
      throw .historyUnknown(register, error)
    }
    var days: [Entry]
    let title: String?
    do throws(WordFault) {
      var writer = try LogWriter(line, request, in: language)
      guard let told = try writer.days() else { return nil }
      (days, title) = (told, writer.title)
    } catch {
      throw .changesUntold(error)
    }
    if request.namesAuthors { days = try authored(days, git, register) }
    return RegisterLog(
      register: register, entries: days.reversed(), title: title,
      id: request.record.map(FoundRecord.id(named:)))
  }

  private static func authored(_ days: [Entry], _ git: Git, _ register: FoundRegister) throws(RunError)
    -> [Entry]
  {
    let authors: [String: String]
    do { authors = try git.authors(of: days.flatMap(\.commits)) } catch {
      throw .historyUnknown(register, .git(error))
    }
    return days.map { day in
      var names: [String] = []
      for name in day.commits.compactMap({ authors[$0] }) where !names.contains(name) { names.append(name) }
      return Entry(
        day: day.day, commits: day.commits, authors: names, changes: day.changes, remark: day.remark)
    }
  }
}

extension RunError {
  /// Git does not tell what a register was before.
  fileprivate static func historyUnknown(_ register: FoundRegister, _ lack: HistoryLack) -> RunError {
    RunError(
      Wording(
        nl: "kan de geschiedenis van \(register.path.shown) niet vertellen",
        en: "cannot tell the history of \(register.path.shown)"),
      why: lack.why,
      next: lack.cure(root: GitSearch.repository(of: register.whole), isForPages: false))
  }
}

extension FoundRegister {
  /// The register's own language, as its organisation says; nil where it does not.
  public var firstLanguage: String? {
    guard let file = try? SourceFile.load(path.appending(RegisterFinder.mark)) else { return nil }
    let organisation = SourceFile(path: "organisation.md", bytes: file.bytes)
    return Reading.read([organisation]).register.languages.first
  }

  /// The ids of its records as they lie.
  fileprivate var recordIDs: [String] {
    let files = (try? RegisterFolder.load(path))?.files ?? []
    return files.compactMap { RecordPath($0.path) }.filter { $0.kind != .vocabulary }.map(\.id)
  }
}
