extension Rule {
  /// HTML in a body is shown as the text that it is.
  static let bodyHtml = Rule(
    code: "SYN30",
    name: "body-html",
    severity: .warning,
    summary: Wording(nl: "HTML in de tekst", en: "HTML in the body"),
    rationale: Wording(
      nl: """
        De tekst komt op een openbare pagina. Daarin werkt geen HTML, zodat niemand via het register \
        iets op uw site kan zetten. De lezer ziet de tags als tekst: er gaat niets verloren, maar \
        het leest slecht.
        """,
      en: """
        The body comes on a public page. HTML does not work in it, so that nobody can put something \
        on your site by way of the register. The reader sees the tags as text: nothing is lost, but \
        it reads badly.
        """),
    help: Wording(
      nl: """
        Schrijf Markdown: `**vet**`, `*schuin*`, `- ` voor een lijst; zet een tag waarover u \
        schrijft tussen accenten.
        """,
      en: """
        Write Markdown: `**bold**`, `*italic*`, `- ` for a list; put a tag that you write about \
        between backticks.
        """),
    failing: [
      """
      +++
      title = "Nieuwsbrief"
      +++

      Afmelden kan →<b>←altijd</b>.
      """,
      """
      +++
      title = "Nieuwsbrief"
      +++

      →<div>
      Afmelden kan altijd.
      </div>←
      """,
    ],
    passing: [
      """
      +++
      title = "Nieuwsbrief"
      +++

      Afmelden kan **altijd**, ook in `<b>`.
      """
    ],
    check: .reading(code: "SYN30")
  )
}
