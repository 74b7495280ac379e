extension Rule {
  /// Quotes as word processors make them.
  static let quotesCurly = Rule(
    code: "SYN08",
    name: "quotes-curly",
    severity: .error,
    summary: Wording(nl: "aanhalingstekens uit een tekstverwerker", en: "quotes from a word processor"),
    rationale: Wording(
      nl: """
        Tekstverwerkers maken van rechte aanhalingstekens gekrulde. In TOML horen om een tekst \
        rechte aanhalingstekens te staan; gekrulde binnen in de tekst mogen wel.
        """,
      en: """
        Word processors turn straight quotes into curly ones. In TOML straight quotes stand around a \
        text; curly ones inside the text are fine.
        """),
    help: Wording(
      nl: "Typ het aanhalingsteken opnieuw, in een gewone teksteditor.",
      en: "Type the quote again, in a plain text editor."),
    failing: [
      "title = →“Nieuwsbrief”←",
      #"title = →"Nieuwsbrief”←"#,
      "title = →‘Nieuwsbrief’← # van de website",
      "systems = [→“post”←, →„bank“←]",
      #"systems = [→"post”←, "bank"]"#,
      #"→“title”← = "Nieuwsbrief""#,
      "title = →«Nieuwsbrief»←",
    ],
    passing: [
      #"title = "De “beste” brief""#
    ],
    check: .reading(code: "SYN08")
  )
}
