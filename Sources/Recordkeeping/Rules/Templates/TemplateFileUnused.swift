extension Rule {
  /// A file of the user's own that replaces nothing and that no template names.
  static let templateFileUnused = Rule(
    code: "TPL12",
    name: "template-file-unused",
    severity: .error,
    summary: Wording(nl: "sjabloon dat op geen pagina komt", en: "template that no page is made of"),
    rationale: Wording(
      nl: """
        Een bestand in `Templates` vervangt het ingebouwde bestand met dezelfde naam, of wordt door een ander \
        sjabloon genoemd. Met een verkeerde naam doet het niets, en ziet u uw eigen tekst nergens terug.
        """,
      en: """
        A file in `Templates` replaces the built-in file of the same name, or another template names it. With a \
        wrong name it does nothing, and your own text is nowhere to be seen.
        """),
    help: Wording(
      nl: "Geef het bestand de naam van een ingebouwd sjabloon, zoals `statement.html`, of haal het weg.",
      en: "Give the file the name of a built-in template, such as `statement.html`, or take it away."),
    failing: [
      """
      @ organisation.md
      name = "De Korenaar"
      email = "privacy@korenaar.example"
      country = "NL"
      languages = ["nl"]
      @@ Templates/statment.html
      →←<p>Onze verklaring</p>
      """
    ],
    passing: [
      """
      @ organisation.md
      name = "De Korenaar"
      email = "privacy@korenaar.example"
      country = "NL"
      languages = ["nl"]
      @@ Templates/root.html
      {{<layout}}{{$main}}{{>own}}{{/main}}{{/layout}}
      @@ Templates/own.html
      <p>Onze verklaring</p>
      """
    ],
    check: .making(code: "TPL12")
  )
}
