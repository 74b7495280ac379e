extension Rule {
  /// Text that has a quote at one end only.
  static let quoteMissing = Rule(
    code: "SYN09",
    name: "quote-missing",
    severity: .error,
    summary: Wording(nl: "een aanhalingsteken ontbreekt", en: "a quote is missing"),
    rationale: Wording(
      nl: """
        Om een tekst staan twee aanhalingstekens: één ervoor en één erachter. Met één is niet te \
        zien waar de tekst ophoudt.
        """,
      en: """
        A text has two quotes around it: one before and one behind. With one it cannot be seen where \
        the text ends.
        """),
    help: Wording(
      nl: "Zet het ontbrekende aanhalingsteken erbij.",
      en: "Add the quote that is missing."),
    failing: [
      """
      title = →"Nieuwsbrief←
      status = "active"
      """,
      """
      title = →Nieuwsbrief"←
      status = "active"
      """,
      """
      systems = ["post", →"bank←]
      status = "active"
      """,
      """
      systems = [
        "post",
        →"bank←,
        "drukker",
      ]
      """,
      """
      purpose = →\"""←
      Wij sturen u een brief.
      status = "active"
      """,
      "title = →'Nieuwsbrief←",
      "title = →'Nieuwsbrief\"←",
      "systems = [→\"post'←,\"bank\"]",
      #"→"title = Nieuwsbrief←"#,
    ],
    passing: [
      #"title = "Nieuwsbrief""#,
      """
      purpose = \"""
      Wij sturen u een brief.\"""
      """,
    ],
    check: .reading(code: "SYN09")
  )
}
