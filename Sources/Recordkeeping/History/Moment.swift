/// A moment of the past for which a register is asked: a revision of Git, or the end of a day.
public struct Moment: Sendable {
  /// The two ways to name one.
  enum Name: Sendable {
    case revision(Revision)
    case day(Day)
  }

  let name: Name
  let search: GitSearch

  /// Reads a date, `2024-12-31`, else the name of a revision; a branch that is called as a date is `heads/2024-12-31`.
  /// Throws for a name that git would take for an option, and for a day that has not come yet.
  public init(_ text: String, today: Day, with search: GitSearch) throws(RunError) {
    self.search = search
    if let day = Day(text) {
      guard day <= today else { throw .momentToCome(day) }
      name = .day(day)
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
    let steps = try RevisionLine.steps(of: prefix, from: git.id(of: "HEAD^{commit}"), in: git)
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
    let last = try RevisionLine.steps(of: past.path, from: commit, in: git).last
    return (past, max(try git.moment(of: commit).day, last?.day ?? .first))
  }
}

extension RunError {
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
      case .git(let fault): return cannotCompare(revision, fault, root: root ?? register.whole)
      case .notInRepository: return notInRepository(revision, register.path)
      case .gitMissing: return gitMissing(revision)
      case .shallow, .notCommitted: break
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
