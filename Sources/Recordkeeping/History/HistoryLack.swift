/// Why nothing can be told of what a register was before: then no page has a date.
enum HistoryLack: Error, Hashable {
  /// The register is in no repository.
  case notInRepository
  /// The program git is not there.
  case gitMissing
  /// The clone holds only the end of the history.
  case shallow
  /// The newest commit does not hold the register, or nothing that can be read of it.
  case notCommitted
  /// There are commits with the register, and none up to the day.
  case notYet(Day)
  /// No clock of a commit can have been right.
  case undated
  /// Git holds something else in the place of the texts: what a filter made of them.
  case filtered
  /// Git did not tell it.
  case git(GitFault)

  /// The reason, to stand after a colon.
  var why: Wording {
    switch self {
    case .notInRepository, .git(.notRepository):
      Wording(nl: "dit ligt niet in een Git-repository", en: "this is in no Git repository")
    case .gitMissing:
      Wording(
        nl: "het programma git staat in geen van de mappen van PATH, die van het register niet meegeteld",
        en: "the program git is in none of the folders of PATH, those of the register not counted")
    case .shallow:
      Wording(
        nl: "deze kloon is ondiep: zij houdt niet de hele geschiedenis in",
        en: "this clone is shallow: it holds not all of the history")
    case .notCommitted, .git(.unknownRevision):
      Wording(nl: "dit is nog niet vastgelegd in Git", en: "this is not committed to Git yet")
    case .notYet(let day):
      Wording(nl: "dit stond op \(day) nog niet in Git", en: "this was not in Git yet on \(day)")
    case .undated:
      Wording(
        nl: "de commits zijn van voor Git bestond: de klok stond verkeerd",
        en: "the commits are from before Git existed: the clock was wrong")
    case .filtered:
      Wording(
        nl:
          "Git bewaart de teksten door een filter, zoals git-crypt of LFS, en die tekst is zo niet te lezen",
        en: "Git stores the texts through a filter, such as git-crypt or LFS, and cannot show them so")
    case .git(.foreignOwner):
      Wording(
        nl: "de repository is van een andere gebruiker, en dan leest Git haar niet",
        en: "the repository belongs to another user, and Git then does not read it")
    case .git(.incomplete):
      Wording(
        nl: "deze kloon houdt maar een deel van de geschiedenis in",
        en: "this clone holds only a part of the history")
    case .git(.notRun(let fault)): fault.words
    case .git(.failed(let words)):
      Wording(nl: "git meldt: \(SafeText.shown(words))", en: "git reports: \(SafeText.shown(words))")
    }
  }

  /// What to do about it; nil where nothing is known to help. For pages it can be meant that there is no history.
  func cure(root: DiskPath?, isForPages: Bool = true) -> Wording? {
    switch self {
    case .notInRepository where !isForPages, .git(.notRepository) where !isForPages:
      Wording(
        nl: "Begin er een met `git init`, en leg het register vast met `git commit`.",
        en: "Start one with `git init`, and commit the register with `git commit`.")
    case .notInRepository, .git(.notRepository):
      Wording(
        nl: "Begin een repository met `git init`, of zeg met --no-history dat het zo hoort.",
        en: "Start a repository with `git init`, or say with --no-history that it is meant.")
    case .gitMissing: Wording(nl: "Installeer git.", en: "Install git.")
    case .shallow:
      Wording(
        nl: "Haal de rest op met `git fetch --unshallow`; in GitHub Actions met `fetch-depth: 0`.",
        en: "Get the rest with `git fetch --unshallow`; in GitHub Actions with `fetch-depth: 0`.")
    case .notCommitted, .git(.unknownRevision):
      Wording(nl: "Leg het vast met `git commit`.", en: "Commit it with `git commit`.")
    case .notYet: Wording(nl: "Kies met --on een latere dag.", en: "Choose a later day with --on.")
    case .undated:
      Wording(
        nl: "Zet de klok goed, en leg de volgende wijziging vast met `git commit`: die geeft een datum.",
        en: "Set the clock right, and commit the next change with `git commit`: that one gives a date.")
    case .filtered:
      Wording(
        nl:
          "Haal het register uit het filter in .gitattributes, en leg het vast met `git add --renormalize .` en `git commit`.",
        en:
          "Take the register out of the filter in .gitattributes, and commit it with `git add --renormalize .` and `git commit`."
      )
    case .git(.foreignOwner):
      Wording(
        nl:
          "Vertrouwt u haar, voer dan uit: git config --global --add safe.directory \((root ?? DiskPath(".")).quoted)",
        en: "If you trust it, run: git config --global --add safe.directory \((root ?? DiskPath(".")).quoted)"
      )
    case .git(.incomplete):
      Wording(
        nl: "Kloon de repository opnieuw, zonder --filter.",
        en: "Clone the repository again, without --filter."
      )
    case .git(.notRun), .git(.failed): nil
    }
  }
}
