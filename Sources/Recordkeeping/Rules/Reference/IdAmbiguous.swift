extension Rule {
  /// Sources name parties, groups of people and words of a list side by side.
  static let idAmbiguous = Rule(
    code: "REF02", name: "id-ambiguous", severity: .error,
    summary: Wording(nl: "naam die twee dingen kan betekenen", en: "name that can mean two things"),
    rationale: Wording(
      nl: """
        Bij de herkomst van gegevens staan partijen, groepen mensen en vaste woorden naast elkaar. Als \
        een naam bij twee daarvan hoort, zou de verklaring de verkeerde kunnen noemen. Ook een \
        ingebouwd woord houdt zijn betekenis.
        """,
      en: """
        Parties, groups of people and fixed words stand side by side as sources of data. If a name \
        belongs to two of them, the statement could name the wrong one. A built-in word keeps its \
        meaning as well.
        """),
    help: Wording(
      nl: "geef de partij of het eigen woord een andere naam",
      en: "give the party or the word of your own another name"),
    failing: [
      """
      [personal-data.phone]
      source = [→"employee"←]
      @ parties/employee.md
      name = "Werknemers B.V."
      """,
      """
      [cookies.session]
      provider = →"self"←
      @ parties/self.md
      name = "Self B.V."
      """,
      """
      @ vocabulary.toml
      [data-categories.→email←]
      nl = "e-mail"
      """,
    ],
    passing: [
      """
      [personal-data.phone]
      source = ["employee", "voorbeeldmail"]
      [cookies.session]
      provider = "self"
      @ parties/voorbeeldmail.md
      name = "Voorbeeldmail B.V."
      """
    ],
    check: .reading(code: "REF02"))
}
