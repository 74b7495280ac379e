/// Why Git does not tell whether watched files have changed.
enum WatchLack: Error, Hashable {
  /// There is no history to look in, or not enough of it.
  case history(HistoryLack)
  /// The patterns and the files are so many that it would take too long.
  case tooMuch

  /// The reason, to stand after a colon.
  var why: Wording {
    switch self {
    case .history(let lack): lack.why
    case .tooMuch:
      Wording(
        nl: "er zijn te veel paden en bestanden om in korte tijd te vergelijken",
        en: "there are too many paths and files to compare in a short time")
    }
  }

  /// What to do about it; nil where nothing is known to help.
  func cure(root: DiskPath?) -> Wording? {
    switch self {
    case .history(.notInRepository), .history(.git(.notRepository)):
      Wording(
        nl: "Begin een repository met `git init`, of haal `watch` weg.",
        en: "Start a repository with `git init`, or take `watch` away.")
    case .history(let lack): lack.cure(root: root)
    case .tooMuch:
      Wording(
        nl: "Begin de paden met een map, zoals \"src/checkout/**\".",
        en: "Begin the paths with a folder, such as \"src/checkout/**\".")
    }
  }
}
