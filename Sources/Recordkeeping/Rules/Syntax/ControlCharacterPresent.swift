extension Rule {
  /// A character that is not seen, such as a bell or an escape.
  static let controlCharacterPresent = Rule(
    code: "SYN07",
    name: "control-character-present",
    severity: .error,
    summary: Wording(
      nl: "er staat een onzichtbaar teken in de tekst",
      en: "there is an invisible character in the text"),
    rationale: Wording(
      nl: """
        Zulke tekens ziet u niet, maar een scherm of een ander programma kan erop reageren, en een \
        naam wordt er een andere naam door. Ze komen meestal mee met knippen en plakken.
        """,
      en: """
        Such characters are not seen, but a screen or another program may act on them, and they make \
        one name into another. They mostly come along with copying and pasting.
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
      "title→\u{A0}←= \"Nieuwsbrief\"",
      "data→\u{200B}←-subjects = [\"customer\"]",
    ],
    passing: [
      "title = \"Nieuws\tbrief\""
    ],
    check: .reading(code: "SYN07")
  )
}
