extension Rule {
  /// A page is one file and makes no requests.
  static let bodyImage = Rule(
    code: "SYN32",
    name: "body-image",
    severity: .warning,
    summary: Wording(nl: "afbeelding in de tekst", en: "image in the body"),
    rationale: Wording(
      nl: """
        Een pagina is één bestand en haalt niets op: een afbeelding van een andere site zou die site \
        vertellen wie uw verklaring leest. Op haar plaats staat de beschrijving die erbij hoort.
        """,
      en: """
        A page is one file and fetches nothing: an image from another site would tell that site who \
        reads your statement. The description that belongs to it stands in its place.
        """),
    help: Wording(
      nl: "Zeg in woorden wat de afbeelding laat zien, of maak er een link van.",
      en: "Say in words what the image shows, or make it a link."),
    failing: [
      """
      +++
      title = "Nieuwsbrief"
      +++

      ![Ons logo](→https://beelden.example/logo.png←)
      """
    ],
    passing: [
      """
      +++
      title = "Nieuwsbrief"
      +++

      [Ons logo](https://beelden.example/logo.png)
      """
    ],
    check: .reading(code: "SYN32")
  )
}
