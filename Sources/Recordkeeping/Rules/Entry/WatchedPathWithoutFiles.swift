extension Rule {
  /// Only Git can show it broken: in the examples stands below `git log` on which day which file changed.
  static let watchedPathWithoutFiles = Rule(
    code: "ENT16", name: "watched-path-without-files", severity: .warning,
    provisions: [.gdpr("5(2)"), .gdpr("24")],
    summary: Wording(
      nl: "bewaakt pad zonder bestanden in Git", en: "watched path without files in Git"),
    rationale: Wording(
      nl: """
        Een pad bij `watch` begint bij de hoofdmap van de Git-repository. Staat er een tikfout in, of is de map \
        verplaatst, dan past er geen bestand bij en waarschuwt niemand u ooit.
        """,
      en: """
        A path of `watch` starts at the root of the Git repository. If it is mistyped, or the folder has moved, \
        no file goes with it and nobody will ever warn you.
        """),
    help: Wording(
      nl: "schrijf het pad zoals het in de repository staat; `git ls-files` toont de bestanden",
      en: "write the path as it is in the repository; `git ls-files` shows the files"),
    failing: [
      """
      reviewed = 2026-11-01
      watch = ["src/checkout/**", →"src/chekout/**"←, →"src/checkout"←, →"src/*.js"←, →"Src/**"←]
      @@ git log
      2026-02-01 src/checkout/form.js
      """
    ],
    passing: [
      """
      reviewed = 2026-11-01
      watch = ["src/checkout/**", "src/**/*.js", "**/form.js", "src/checkout/f??m.js", "src/checkout/form.js"]
      @@ git log
      2026-02-01 src/checkout/form.js
      """,
      """
      status = "ended"
      watch = ["src/chekout/**"]
      @@ git log
      2026-02-01 src/checkout/form.js
      """,
    ],
    check: .each(.activities) { visit in
      visit.watched.filter { !$0.told.isFound }.map { pattern, told in
        guard told.isFolder else { return Place(pattern.span) }
        let whole = "\(pattern.value)/**"
        return Place(
          pattern.span, detail: Wording(nl: "dit is een map", en: "this is a folder"),
          help: Wording(
            nl: "schrijf \"\(whole)\" voor alles wat erin staat",
            en: "write \"\(whole)\" for all that is in it"),
          suggestion: Suggestion(pattern.span, "\"\(whole)\""))
      }
    })
}
