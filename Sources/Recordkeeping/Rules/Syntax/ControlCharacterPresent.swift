extension Rule {
  /// A character that is not seen, such as a bell or an escape.
  static let controlCharacterPresent = Rule(
    code: "SYN07",
    name: "control-character-present",
    severity: .error,
    summary: Wording(
      nl: "er staat een onzichtbaar stuurteken in de tekst",
      en: "there is an invisible control character in the text"),
    rationale: Wording(
      nl: """
        Stuurtekens ziet u niet, maar een scherm of een ander programma kan erop reageren. Ze komen \
        meestal mee met knippen en plakken.
        """,
      en: """
        Control characters are not seen, but a screen or another program may act on them. They \
        mostly come along with copying and pasting.
        """),
    help: Wording(
      nl: "Verwijder het teken, of typ de tekst opnieuw.",
      en: "Remove the character, or type the text anew."),
    failing: [
      "title = \"Nieuws→\u{1B}←brief\"",
      """
      # geplakt →\u{7}←
      title = "Nieuwsbrief"
      """,
      "title = \"Nieuwsbrief\" →\u{7F}←",
    ],
    passing: [
      "title = \"Nieuws\tbrief\""
    ],
    check: .reading(code: "SYN07")
  )
}
