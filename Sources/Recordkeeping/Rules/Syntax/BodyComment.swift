extension Rule {
  /// A comment is left out: the author did not mean the reader to see it.
  static let bodyComment = Rule(
    code: "SYN34",
    name: "body-comment",
    severity: .note,
    summary: Wording(nl: "opmerking in de tekst", en: "comment in the body"),
    rationale: Wording(
      nl: """
        Wat tussen `<!--` en `-->` staat, komt niet op de pagina. Het staat nog wel in het bestand: \
        wie de map of de repository kan lezen, leest het ook.
        """,
      en: """
        What stands between `<!--` and `-->` does not come on the page. It is still in the file: \
        whoever can read the folder or the repository reads it too.
        """),
    help: Wording(
      nl: "Haal de opmerking weg wanneer niemand anders haar mag lezen; anders kan zij blijven.",
      en: "Remove the comment if nobody else may read it; otherwise it can stay."),
    failing: [
      """
      +++
      title = "Nieuwsbrief"
      +++

      Afmelden kan altijd. →<!-- nog nagaan -->←
      """,
      """
      +++
      title = "Nieuwsbrief"
      +++

      →<!--
      nog nagaan
      -->←
      """,
    ],
    passing: [
      """
      +++
      title = "Nieuwsbrief"
      +++

      Afmelden kan altijd.
      """
    ],
    check: .reading(code: "SYN34")
  )
}
