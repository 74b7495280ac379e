extension Rule {
  /// Only Git can show it broken: in the examples stands below `git log` on which day which file changed.
  static let watchedFilesChanged = Rule(
    code: "ENT15", name: "watched-files-changed", severity: .warning,
    provisions: [.gdpr("5(2)"), .gdpr("24")],
    summary: Wording(
      nl: "bewaakte bestanden veranderd sinds het nalopen",
      en: "watched files changed since the review"),
    rationale: Wording(
      nl: """
        Met `watch` zegt u welke bestanden van uw site of programma bij een activiteit horen. Verandert er \
        daar een, dan kan er een veld, een dienst of een ontvanger bij gekomen zijn waar het register nog \
        niets van weet. Wat nog niet is vastgelegd met `git commit` telt niet mee, en wat verandert op de dag \
        van het nalopen zelf ook niet: loop een activiteit na als de wijzigingen van die dag erin staan.
        """,
      en: """
        With `watch` you say which files of your site or program belong to an activity. If one of them \
        changes, a field, a service or a recipient may have come that the register does not know of yet. \
        What is not committed with `git commit` yet does not count, and neither does what changes on the day \
        of the review itself: review an activity once the changes of that day are in.
        """),
    help: Wording(
      nl: "kijk of de activiteit nog klopt, en voer dan `avgreg review` met haar naam uit",
      en: "see whether the activity is still right, and then run `avgreg review` with its name"),
    failing: [
      """
      reviewed = 2026-03-01
      watch = [→"src/checkout/**"←, "public/*.js"]
      @@ git log
      2026-03-02 src/checkout/steps/address.js
      2026-02-01 public/menu.js
      """
    ],
    passing: [
      """
      reviewed = 2026-03-02
      watch = ["src/checkout/**"]
      @@ git log
      2026-03-02 src/checkout/form.js
      2026-03-03 src/basket/form.js
      """,
      """
      status = "ended"
      reviewed = 2026-03-01
      watch = ["src/checkout/**"]
      @@ git log
      2026-03-02 src/checkout/form.js
      """,
    ],
    check: .each(.activities) { visit in
      visit.watched.compactMap { pattern, told in
        told.changed.isEmpty
          ? nil
          : Place(
            pattern.span, detail: told.wording, help: .reviewAgain(visit.record),
            second: visit.record.reviewed.map {
              SecondPlace($0.span, Wording(nl: "toen is zij nagelopen", en: "it was reviewed then"))
            })
      }
    })
}

extension Visit<ActivityKeys> {
  /// The patterns of an activity, with what Git tells of each.
  var watched: [(pattern: Located<String>, told: WatchedFiles.Told)] {
    guard record.isWatching, let watched = context.watched else { return [] }
    return (record.watch?.value.items ?? []).compactMap { pattern in
      watched.told(of: pattern.value, in: record).map { (pattern, $0) }
    }
  }
}

extension WatchedFiles.Told {
  /// Which files have changed, and since when.
  fileprivate var wording: Wording {
    let names = changed.prefix(3).map(\.shown).joined(separator: ", ")
    let more = changed.count - 3
    let others =
      more > 0 ? Wording(nl: " en nog \(more)", en: " and \(more) more") : Wording(nl: "", en: "")
    let from = since.map { Wording(nl: " sinds \($0)", en: " since \($0)") } ?? Wording(nl: "", en: "")
    return Wording(
      nl: "veranderd\(from.nl): \(names)\(others.nl)", en: "changed\(from.en): \(names)\(others.en)")
  }
}
