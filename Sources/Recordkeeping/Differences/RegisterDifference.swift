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
  /// Where the register lay at the two moments, from the root of the disk.
  fileprivate let homes: [DiskPath]

  /// Compares a register as its files say it with a range's first revision, or two revisions; throws where Git cannot tell,
  /// and where a file cannot be read.
  public static func between(_ range: RevisionRange, of register: FoundRegister, on day: Day) throws(RunError)
    -> RegisterDifference
  {
    let (before, old, oldHome) = try state(in: range.before, of: register)
    let (after, new, newHome) = try state(in: range.after, of: register)
    if !old.exists, !new.exists { throw .notInEither(range, register) }
    return RegisterDifference(
      register: register, before: before, after: after,
      changes: RegisterComparison.changes(from: old, to: new, on: day), old: old, new: new, day: day,
      homes: [oldHome, newHome])
  }

  /// The same of every register that was found, and of those that a folder of registers held at one of the two moments
  /// and holds no more.
  public static func between(_ range: RevisionRange, of found: FoundRegisters, on day: Day) throws(RunError)
    -> [RegisterDifference]
  {
    let differences = try found.registers.map { (register) throws(RunError) in
      try between(range, of: register, on: day)
    }
    let known = Set(differences.flatMap(\.homes))
    var gone: Set<DiskPath> = []
    for folder in found.folders {
      for revision in [range.before, range.after].compactMap(\.self) {
        gone.formUnion(try revision.registers(goneFrom: folder))
      }
    }
    return try differences
      + gone.subtracting(known).sorted().map { (whole) throws(RunError) in
        try between(range, of: FoundRegister(goneFrom: whole), on: day)
      }
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
    -> (Side, ComparedRegister, home: DiskPath)
  {
    guard let revision else { return try workingState(of: register) }
    let past = try revision.past(register)
    let reading = Reading.read(past.folder.files, unread: past.folder.unread, flaws: past.folder.flaws)
    let state = ComparedRegister(reading, templates: past.exists ? past.templates?.files ?? [] : [])
    let root = GitSearch.repository(of: register.whole) ?? register.whole
    return (.revision(revision.name, commit: past.commit), state, root.appending(past.path))
  }

  private static func workingState(of register: FoundRegister) throws(RunError) -> (
    Side, ComparedRegister, home: DiskPath
  ) {
    guard register.whole.appending(RegisterFinder.mark).kind != nil else {
      return (.working, ComparedRegister(Reading.read([]), templates: []), register.whole)
    }
    let folder = try RegisterFolder.load(register.path)
    if DiskFlaw.lose(folder.flaws) { throw .partlyUnread(register) }
    let templates = try register.templates.map { (path) throws(RunError) in try TemplatesFolder.load(path) }
    let reading = Reading.read(folder.files, unread: folder.unread, flaws: folder.flaws)
    return (.working, ComparedRegister(reading, templates: templates?.files ?? []), register.whole)
  }
}

extension FoundRegister {
  /// A register that lies in its folder no more.
  fileprivate init(goneFrom whole: DiskPath) {
    let path = DiskPath.resolved(DiskPath(".")).map { RegisterFinder.shown(whole, from: $0) } ?? whole
    self.init(name: whole.name.shown, path: path, whole: whole, templates: nil)
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
