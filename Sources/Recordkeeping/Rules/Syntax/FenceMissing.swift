extension Rule {
  /// The line of three plus signs at the very start of a file.
  static let fenceMissing = Rule(
    code: "SYN01",
    name: "fence-missing",
    severity: .error,
    summary: Wording(nl: "het bestand begint niet met +++", en: "the file does not begin with +++"),
    rationale: Wording(
      nl: """
        Boven in elk bestand staan de gegevens tussen twee regels met +++. Zonder de eerste is niet \
        te zien wat een gegeven is en wat tekst voor de lezer.
        """,
      en: """
        The facts stand at the top of each file between two lines of +++. Without the first one it \
        cannot be seen what is a fact and what is text for the reader.
        """),
    help: Wording(
      nl: "Zet +++ alleen op de eerste regel, en nog eens onder de gegevens.",
      en: "Put +++ alone on the first line, and once more below the facts."),
    failing: [
      """
      @@ activities/example.md
      →title = "Nieuwsbrief"←
      +++
      Wij sturen u een brief.
      """,
      """
      @@ activities/example.md
      →←
      +++
      title = "Nieuwsbrief"
      +++
      """,
      """
      @@ activities/example.md
      →---←
      title: Nieuwsbrief
      ---
      """,
    ],
    passing: [
      """
      +++
      title = "Nieuwsbrief"
      +++
      Wij sturen u een brief.
      """
    ],
    check: .reading(code: "SYN01")
  )
}
