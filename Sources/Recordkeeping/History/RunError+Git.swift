extension RunError {
  /// A revision that git would take for an option: wrong use.
  static func revisionIsOption(_ name: String, _ use: Revision.Use) -> RunError {
    let example = use.example
    return RunError(
      use.failure("\"\(SafeText.shown(name))\""),
      why: Wording(
        nl: "een revisie is niet leeg en begint niet met een streepje",
        en: "a revision is not empty and does not begin with a hyphen"),
      next: Wording(
        nl: "Noem een revisie van Git, zoals \(example).",
        en: "Name a revision of Git, such as \(example)."),
      status: 64)
  }

  static func notInRepository(_ revision: Revision, _ register: DiskPath) -> RunError {
    cannotCompare(
      revision,
      why: Wording(
        nl: "\(register.shown) ligt niet in een Git-repository",
        en: "\(register.shown) is in no Git repository"),
      next: revision.use.withoutRepository)
  }

  static func gitMissing(_ revision: Revision) -> RunError {
    cannotCompare(
      revision,
      why: Wording(
        nl: "het programma git staat in geen van de mappen van PATH, die van het register niet meegeteld",
        en: "the program git is in none of the folders of PATH, those of the register not counted"),
      next: revision.use.withoutGit)
  }

  static func cannotCompare(
    _ revision: Revision, _ fault: GitFault, root: DiskPath, in git: Git?
  ) -> RunError {
    switch fault {
    case .unknownRevision where (try? git?.place().isShallow) ?? false:
      return cannotCompare(
        revision,
        why: Wording(
          nl: "deze kloon is ondiep: zij houdt niet de hele geschiedenis in, en die revisie niet",
          en: "this clone is shallow: it holds not all of the history, and not that revision"),
        next: Wording(
          nl: "Haal de rest op met `git fetch --unshallow`; in GitHub Actions met `fetch-depth: 0`.",
          en: "Get the rest with `git fetch --unshallow`; in GitHub Actions with `fetch-depth: 0`."))
    case .unknownRevision:
      return unknownRevision(
        revision, root: root, isEmpty: (try? git?.id(of: "HEAD^{commit}")) == nil)
    case .foreignOwner:
      return cannotCompare(
        revision,
        why: Wording(
          nl: "de repository is van een andere gebruiker, en dan leest Git haar niet",
          en: "the repository belongs to another user, and Git then does not read it"),
        next: Wording(
          nl: "Vertrouwt u haar, voer dan uit: git config --global --add safe.directory \(root.quoted)",
          en: "If you trust it, run: git config --global --add safe.directory \(root.quoted)"))
    case .notRepository: return notInRepository(revision, root)
    case .incomplete:
      return cannotCompare(
        revision,
        why: Wording(
          nl: "deze kloon houdt maar een deel van die revisie in",
          en: "this clone holds only a part of that revision"),
        next: Wording(
          nl: "Kloon de repository opnieuw, zonder --filter.",
          en: "Clone the repository again, without --filter."))
    case .notRun(let fault): return cannotCompare(revision, why: fault.words, next: nil)
    case .failed(let words):
      let said = SafeText.shown(words)
      return cannotCompare(
        revision, why: Wording(nl: "git meldt: \(said)", en: "git reports: \(said)"), next: nil)
    }
  }

  /// A revision that a repository does not have; one inside the repository where one stands is named.
  private static func unknownRevision(_ revision: Revision, root: DiskPath, isEmpty: Bool) -> RunError {
    guard let here = DiskPath.resolved(DiskPath(".")), let own = here.repository, own != root else {
      if isEmpty {
        let lack = HistoryLack.notCommitted
        return cannotCompare(revision, why: lack.why, next: lack.cure(root: root))
      }
      return cannotCompare(
        revision, why: Wording(nl: "Git kent die revisie niet", en: "Git knows no such revision"),
        next: Wording(
          nl: "`git log --oneline` toont welke er zijn.", en: "`git log --oneline` shows which there are."))
    }
    let place = root.below(here) ?? root
    return cannotCompare(
      revision,
      why: Wording(
        nl: "\(place.shown) is een eigen repository, en daarin kent Git die revisie niet",
        en: "\(place.shown) is a repository of its own, and Git knows no such revision in it"),
      next: Wording(
        nl: "`git -C \(place.quoted) log --oneline` toont welke er daar zijn; vergelijk dat register apart.",
        en: "`git -C \(place.quoted) log --oneline` shows which there are; compare that register apart."))
  }

  private static func cannotCompare(_ revision: Revision, why: Wording, next: Wording?) -> RunError {
    RunError(revision.use.failure(SafeText.shown(revision.name)), why: why, next: next)
  }
}

extension Revision.Use {
  /// What could not be done with a revision.
  fileprivate func failure(_ shown: String) -> Wording {
    switch self {
    case .since, .diff: Wording(nl: "kan niet vergelijken met \(shown)", en: "cannot compare with \(shown)")
    case .at: Wording(nl: "kan \(shown) niet lezen", en: "cannot read \(shown)")
    }
  }

  fileprivate var example: String {
    switch self {
    case .since: "--since HEAD~1"
    case .diff: "`avgreg diff HEAD~1`"
    case .at: "--at HEAD~1"
    }
  }

  fileprivate var withoutRepository: Wording {
    switch self {
    case .since:
      Wording(
        nl: "Laat --since weg, of begin er een met `git init`.",
        en: "Leave out --since, or start one with `git init`.")
    case .diff:
      Wording(
        nl: "Begin er een met `git init`, en leg het register vast met `git commit`.",
        en: "Start one with `git init`, and commit the register with `git commit`.")
    case .at:
      Wording(
        nl: "Laat --at weg, of begin er een met `git init`.",
        en: "Leave out --at, or start one with `git init`.")
    }
  }

  fileprivate var withoutGit: Wording {
    switch self {
    case .since: Wording(nl: "Installeer git, of laat --since weg.", en: "Install git, or leave out --since.")
    case .diff: Wording(nl: "Installeer git.", en: "Install git.")
    case .at: Wording(nl: "Installeer git, of laat --at weg.", en: "Install git, or leave out --at.")
    }
  }
}

extension ChildProcess.Fault {
  /// The reason, to stand after a colon.
  var words: Wording {
    switch self {
    case .system(let fault):
      Wording(nl: "git start niet: \(fault.words.nl)", en: "git does not start: \(fault.words.en)")
    case .tooSlow: Wording(nl: "git gaf niet op tijd antwoord", en: "git gave no answer in time")
    case .tooMuch: Wording(nl: "git gaf meer dan er kan zijn", en: "git gave more than there can be")
    }
  }
}
