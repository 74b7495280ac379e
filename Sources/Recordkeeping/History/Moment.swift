/// A moment of the past for which a register is asked: a revision of Git, or the end of a day.
public struct Moment: Sendable {
  /// The two ways to name one.
  enum Name: Sendable {
    case revision(Revision)
    case day(Day)
  }

  let name: Name
  let search: GitSearch
  private let today: Day

  /// Reads a date, `2024-12-31`, else the name of a revision; a branch that is called as a date is `heads/2024-12-31`.
  /// Throws for a name that git would take for an option, for a day that has not come yet, and for one that does not exist
  /// or is written in another way.
  public init(_ text: String, today: Day, with search: GitSearch) throws(RunError) {
    self.search = search
    self.today = today
    if let day = Day(text) {
      guard day <= today else { throw .momentToCome(day) }
      name = .day(day)
    } else if let written = WrittenDay(text) {
      throw .momentNoDay(text, written.day)
    } else {
      name = .revision(try Revision(text, for: .at, with: search))
    }
  }

  /// The moment as it was asked for, safe to print.
  var shown: String {
    switch name {
    case .revision(let revision): SafeText.shown(revision.name)
    case .day(let day): "\(day)"
    }
  }

  /// A register as it was then, and the day that this stands for: the day asked for, or that of the revision's commit. Nil
  /// where there was no register yet. Throws where Git cannot tell.
  func past(_ register: FoundRegister) throws(RunError) -> (register: PastRegister, day: Day)? {
    do throws(HistoryLack) {
      let (git, place) = try RevisionLine.root(of: register.whole, in: search.git(in: register.whole))
      do {
        switch name {
        case .day(let day): return try past(register, day, from: git, at: place.prefix)
        case .revision(let revision): return try past(register, revision, from: git, at: place.prefix)
        }
      } catch {
        throw .git(error)
      }
    } catch {
      throw .momentUnknown(self, register, error)
    }
  }

  /// The state at the end of a day in coordinated universal time, by first parents from `HEAD`.
  private func past(_ register: FoundRegister, _ day: Day, from git: Git, at prefix: DiskPath)
    throws(GitFault)
    -> (register: PastRegister, day: Day)?
  {
    let steps = try RevisionLine.steps(of: prefix, from: git.id(of: "HEAD^{commit}"), until: day, in: git)
    guard let step = steps.last(where: { $0.day <= day }) else { return nil }
    let past = try PastRegister(at: step.path, in: step.commit, from: git)
    return past.exists ? (past, day) : nil
  }

  private func past(
    _ register: FoundRegister, _ revision: Revision, from git: Git, at prefix: DiskPath
  ) throws(GitFault) -> (register: PastRegister, day: Day)? {
    let commit = try git.commit(of: revision.name)
    let past = try PastRegister(register, at: prefix, in: commit, from: git)
    guard past.exists else { return nil }
    // A commit is never older than what it holds, whatever the clock of who made it.
    let last = try RevisionLine.steps(of: past.path, from: commit, until: today, in: git).last
    return (past, max(try git.moment(of: commit).day, last?.day ?? .first))
  }
}

/// Three numbers that nobody gives a revision as its name: a day in another form, or one that does not exist.
private struct WrittenDay {
  /// The day that is meant; nil where there is no such day.
  let day: Day?

  init?(_ text: String) {
    let marks = Set("-/.".utf8)
    let parts = text.utf8.split(omittingEmptySubsequences: false) { marks.contains($0) }
    guard parts.count == 3, parts.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(\.isDigit) })
    else { return nil }
    let numbers = parts.compactMap { Int(String(decoding: Array($0), as: UTF8.self)) }
    guard numbers.count == 3, parts[1].count <= 2 else { return nil }
    // With full stops and the year first it is rather a version.
    if parts[0].count == 4, parts[2].count <= 2, !text.utf8.contains(UInt8(ascii: ".")) {
      day = Day(year: numbers[0], month: numbers[1], day: numbers[2])
    } else if parts[2].count == 4, parts[0].count <= 2 {
      day = Day(year: numbers[2], month: numbers[1], day: numbers[0])
    } else {
      return nil
    }
  }
}

extension RunError {
  /// A day in another form, or one that is not in the calendar: wrong use.
  fileprivate static func momentNoDay(_ text: String, _ day: Day?) -> RunError {
    let shown = SafeText.shown(text)
    return RunError(
      Wording(nl: "kan de stand van \(shown) niet lezen", en: "cannot read how things stood on \(shown)"),
      why: day.map {
        Wording(nl: "een dag schrijft u als \($0)", en: "a day is written as \($0)")
      } ?? Wording(nl: "die dag bestaat niet", en: "there is no such day"),
      next: day.map { Wording(nl: "Voer uit met --at \($0).", en: "Run it with --at \($0).") }
        ?? Wording(
          nl: "Schrijf jaar, maand en dag, zoals 2026-09-15.",
          en: "Write year, month and day, such as 2026-09-15."),
      status: 64)
  }

  /// A day that has not come: nobody knows what will be committed.
  fileprivate static func momentToCome(_ day: Day) -> RunError {
    RunError(
      Wording(nl: "kan de stand van \(day) niet lezen", en: "cannot read how things stood on \(day)"),
      why: Wording(nl: "die dag moet nog komen", en: "that day has yet to come"),
      next: Wording(
        nl: "Voor de bestanden van nu op een latere dag is er --on \(day).",
        en: "For the files of now on a later day there is --on \(day)."),
      status: 64)
  }

  private static func momentUnread(_ moment: Moment) -> Wording {
    switch moment.name {
    case .day(let day):
      Wording(nl: "kan de stand van \(day) niet lezen", en: "cannot read how things stood on \(day)")
    case .revision:
      Wording(nl: "kan \(moment.shown) niet lezen", en: "cannot read \(moment.shown)")
    }
  }

  /// Git does not tell how a register stood.
  fileprivate static func momentUnknown(
    _ moment: Moment, _ register: FoundRegister, _ lack: HistoryLack
  ) -> RunError {
    let root = GitSearch.repository(of: register.whole)
    if case .revision(let revision) = moment.name {
      switch lack {
      case .git(let fault):
        let git = try? moment.search.git(in: register.whole)
        return cannotCompare(revision, fault, root: root ?? register.whole, in: git)
      case .notInRepository: return notInRepository(revision, register.path)
      case .gitMissing: return gitMissing(revision)
      case .shallow, .notCommitted, .notYet, .undated, .filtered: break
      }
    }
    return RunError(momentUnread(moment), why: lack.why, next: lack.cure(root: root, isForPages: false))
  }

  /// There was no such register at a moment.
  static func registerNotYet(_ moment: Moment, _ registers: [FoundRegister]) -> RunError {
    let names = registers.map(\.path.shown).joined(separator: ", ")
    return RunError(
      momentUnread(moment),
      why: Wording(nl: "\(names) was er toen niet in Git", en: "\(names) was not in Git then"),
      next: Wording(
        nl: "Kies een later moment; `avgreg log` toont wanneer er iets veranderde.",
        en: "Choose a later moment; `avgreg log` shows when something changed."))
  }
}
