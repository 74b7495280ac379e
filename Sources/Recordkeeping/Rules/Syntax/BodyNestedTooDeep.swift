extension Rule {
  /// A limit that no text for readers reaches.
  static let bodyNestedTooDeep = Rule(
    code: "SYN33",
    name: "body-nested-too-deep",
    severity: .error,
    summary: Wording(nl: "tekst te diep in elkaar", en: "body nested too deeply"),
    rationale: Wording(
      nl: """
        Citaten, lijsten en nadruk liggen hooguit 64 diep in elkaar. Dieper leest niemand, en een \
        bestand dat ervoor gemaakt is, zou het programma of een browser laten vastlopen. De tekst \
        komt dan niet op de pagina.
        """,
      en: """
        Quotes, lists and stress lie at most 64 deep in one another. Nobody reads deeper, and a file \
        made for the purpose would make the program or a browser hang. The body then does not come \
        on the page.
        """),
    help: Wording(
      nl: "Haal tekens aan het begin van de regel weg, of deel de tekst op.",
      en: "Take away marks at the beginning of the line, or divide the text."),
    failing: [
      """
      +++
      title = "Nieuwsbrief"
      +++

      →>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> Afmelden kan altijd.←
      """
    ],
    passing: [
      """
      +++
      title = "Nieuwsbrief"
      +++

      > - Afmelden kan *altijd*.
      """
    ],
    check: .reading(code: "SYN33")
  )
}
