extension Rule {
  /// Two file names that differ only in capitals or in how accents are written.
  static let fileNamesAlike = Rule(
    code: "SYN48", name: "file-names-alike", severity: .error,
    summary: Wording(
      nl: "twee bestandsnamen die alleen in hoofdletters of accenttekens verschillen",
      en: "two file names that differ only in capitals or in how accents are written"),
    rationale: Wording(
      nl: """
        Op veel computers zijn deze twee namen hetzelfde bestand: het ene record overschrijft \
        daar het andere, en niemand ziet welk.
        """,
      en: """
        On many computers these two names are the same file: there, one record overwrites the \
        other, and nobody sees which.
        """),
    help: Wording(nl: "geef een van de twee een andere naam", en: "give one of the two another name"),
    failing: [
      """
      @ activities/Nieuwsbrief.md
      @ →activities/nieuwsbrief.md←
      """,
      """
      @ activities/HR/ziekte.md
      @ →activities/hr/ziekte.md←
      """,
    ],
    passing: [
      """
      @ activities/nieuwsbrief.md
      @ parties/nieuwsbrief.md
      """
    ],
    check: .loading(code: "SYN48"))
}
