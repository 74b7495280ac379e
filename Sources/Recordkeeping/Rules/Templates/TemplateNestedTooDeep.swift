extension Rule {
  /// A template that includes itself, or goes too deep.
  static let templateNestedTooDeep = Rule(
    code: "TPL05",
    name: "template-nested-too-deep",
    severity: .error,
    summary: Wording(
      nl: "template die in zichzelf terugkomt of te diep gaat",
      en: "template that comes back in itself or goes too deep"),
    rationale: Wording(
      nl: """
        Een bestand dat zichzelf insluit, is nooit af. Ook zonder kring is er een grens, zodat een \
        pagina altijd klaar komt.
        """,
      en: """
        A file that includes itself is never finished. Without a circle there is a limit as well, so \
        that a page always gets done.
        """),
    help: Wording(
      nl: "Haal de kring weg; voor een rij gegevens is `{{#lijst}}` er.",
      en: "Remove the circle; for a row of data there is `{{#list}}`."),
    failing: [
      """
      @@ Templates/contact.html
      <p>→{{>contact}}←</p>
      """
    ],
    passing: [
      """
      @@ Templates/contact.html
      <p>{{organisation.name}}</p>
      """
    ],
    check: .reading(code: "TPL05")
  )
}
