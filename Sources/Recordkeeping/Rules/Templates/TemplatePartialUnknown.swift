extension Rule {
  /// A partial or layout without a file.
  static let templatePartialUnknown = Rule(
    code: "TPL04",
    name: "template-partial-unknown",
    severity: .error,
    summary: Wording(nl: "onderdeel dat er niet is", en: "partial that is not there"),
    rationale: Wording(
      nl: """
        `{{>naam}}` zet een ander bestand in de pagina. Ontbreekt dat bestand, dan ontbreekt een \
        stuk van de verklaring zonder dat iemand het ziet.
        """,
      en: """
        `{{>name}}` puts another file into the page. If that file is missing, a piece of the \
        statement is missing without anybody seeing it.
        """),
    help: Wording(
      nl: "Controleer de naam, of maak het bestand in de map `Templates`.",
      en: "Check the name, or make the file in the folder `Templates`."),
    failing: [
      """
      @@ Templates/contact.html
      →{{>adres-van-ons}}←
      """
    ],
    passing: [
      """
      @@ Templates/contact.html
      {{>adres}}
      @@ Templates/adres.html
      <p>{{organisation.name}}</p>
      """
    ],
    check: .reading(code: "TPL04")
  )
}
