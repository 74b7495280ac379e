extension Rule {
  /// A NUL byte, which some programs take for the end of the text.
  static let nulBytePresent = Rule(
    code: "SYN04",
    name: "nul-byte-present",
    severity: .error,
    summary: Wording(nl: "er staat een NUL-byte in het bestand", en: "there is a NUL byte in the file"),
    rationale: Wording(
      nl: """
        Sommige programma's houden op met lezen bij een NUL-byte. Wat erna komt, zou dan ongezien \
        verdwijnen.
        """,
      en: "Some programs stop reading at a NUL byte. What follows would vanish unseen."),
    help: Wording(
      nl: "Verwijder de byte, of bewaar het bestand opnieuw als UTF-8.",
      en: "Remove the byte, or save the file again as UTF-8."),
    failing: [
      "title = \"Nieuws→\0←brief\"",
      """
      # een opmerking →\0←
      title = "Nieuwsbrief"
      """,
    ],
    passing: [
      #"title = "Nieuwsbrief""#
    ],
    check: .reading(code: "SYN04")
  )
}
