extension Rule {
  /// The mark that some editors put before the first letter of a file.
  static let byteOrderMarkPresent = Rule(
    code: "SYN05",
    name: "byte-order-mark-present",
    severity: .note,
    summary: Wording(
      nl: "het bestand begint met een byte order mark",
      en: "the file begins with a byte order mark"),
    rationale: Wording(
      nl: """
        Het merkteken doet geen kwaad; avgreg leest eroverheen. Andere programma's zien het soms als \
        een teken van de eerste regel.
        """,
      en: """
        The mark does no harm; avgreg reads past it. Other programs sometimes take it for a \
        character of the first line.
        """),
    help: Wording(
      nl: "Bewaar het bestand als UTF-8 zonder BOM.",
      en: "Save the file as UTF-8 without BOM."),
    failing: [
      """
      @@ activities/example.md
      →\u{FEFF}←+++
      title = "Nieuwsbrief"
      +++
      """
    ],
    passing: [
      #"title = "Nieuwsbrief""#
    ],
    check: .reading(code: "SYN05")
  )
}
