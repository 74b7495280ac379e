/// How a register differs from what it was, or between two revisions.
public struct RegisterDifference: Sendable {
  /// One of the two moments.
  public enum Side: Sendable {
    /// The files as they lie on the disk.
    case working
    /// A revision by the name that was given, and its commit.
    case revision(String, commit: String)
  }

  /// The register.
  public let register: FoundRegister
  /// What was compared with.
  public let before: Side
  /// What was compared.
  public let after: Side
  /// What differs.
  public let changes: [RegisterChange]
  let old: ComparedRegister
  let new: ComparedRegister
  let day: Day

  /// Compares a register as its files say it with a range's first revision, or two revisions; throws where Git cannot tell,
  /// and where a file cannot be read.
  public static func between(_ range: RevisionRange, of register: FoundRegister, on day: Day) throws(RunError)
    -> RegisterDifference
  {
    let (before, old) = try state(in: range.before, of: register)
    let (after, new) = try state(in: range.after, of: register)
    if !old.exists, !new.exists { throw .notInEither(range, register) }
    return RegisterDifference(
      register: register, before: before, after: after,
      changes: RegisterComparison.changes(from: old, to: new, on: day), old: old, new: new, day: day)
  }

  /// The language of the register: that of what is now, else of what was.
  public var registerLanguage: String? {
    (new.exists ? new : old).facts.register.languages.first
  }

  /// In how many records something changed that asks this.
  func count(_ consequence: Consequence) -> Int {
    Set(changes.filter { $0.consequences.contains(consequence) }.map(\.subject)).count
  }

  private static func state(in revision: Revision?, of register: FoundRegister) throws(RunError)
    -> (Side, ComparedRegister)
  {
    guard let revision else { return try workingState(of: register) }
    let past = try revision.past(register)
    let reading = Reading.read(past.folder.files, unread: past.folder.unread, flaws: past.folder.flaws)
    let state = ComparedRegister(reading, templates: past.exists ? past.templates?.files ?? [] : [])
    return (.revision(revision.name, commit: past.commit), state)
  }

  private static func workingState(of register: FoundRegister) throws(RunError) -> (Side, ComparedRegister) {
    let folder = try RegisterFolder.load(register.path)
    if DiskFlaw.lose(folder.flaws) { throw .partlyUnread(register) }
    let templates = try register.templates.map { (path) throws(RunError) in try TemplatesFolder.load(path) }
    let reading = Reading.read(folder.files, unread: folder.unread, flaws: folder.flaws)
    return (.working, ComparedRegister(reading, templates: templates?.files ?? []))
  }
}

extension RunError {
  /// Neither of two revisions holds the register.
  fileprivate static func notInEither(_ range: RevisionRange, _ register: FoundRegister) -> RunError {
    let names = [range.before.name, range.after?.name].compactMap { $0 }.map { SafeText.shown($0) }
      .joined(separator: "..")
    return RunError(
      Wording(
        nl: "kan \(register.path.shown) niet vergelijken", en: "cannot compare \(register.path.shown)"),
      why: Wording(nl: "dit register staat niet in \(names)", en: "this register is not in \(names)"),
      next: Wording(
        nl: "`git log --oneline` toont welke revisies er zijn.",
        en: "`git log --oneline` shows which revisions there are."))
  }
}
