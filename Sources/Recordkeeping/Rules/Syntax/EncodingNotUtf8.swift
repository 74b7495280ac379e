extension Rule {
  /// Bytes that are no UTF-8.
  static let encodingNotUtf8 = Rule(
    code: "SYN03",
    name: "encoding-not-utf8",
    severity: .error,
    summary: Wording(nl: "het bestand is geen UTF-8", en: "the file is not UTF-8"),
    rationale: Wording(
      nl: """
        Letters met een accent worden in oudere coderingen anders bewaard. Op de pagina voor de \
        betrokkenen zou dan een ander teken staan dan u schreef.
        """,
      en: """
        Older encodings keep accented letters in another way. The page for the data subjects would \
        then show another character than you wrote.
        """),
    help: Wording(
      nl: "Bewaar het bestand opnieuw met de codering UTF-8.",
      en: "Save the file again with the encoding UTF-8."),
    failing: [
      #"title = "Categorie→⟦EB⟧←n""#,
      """
      +++
      title = "Brief"
      +++
      Een caf→⟦E9⟧← in de stad, en nog ⟦E9⟧en.
      """,
    ],
    passing: [
      #"title = "Categorieën € 5""#
    ],
    check: .reading(code: "SYN03")
  )
}
