extension Rule {
  /// More facts than one file may hold.
  static let keysTooMany = Rule(
    code: "SYN28",
    name: "keys-too-many",
    severity: .error,
    summary: Wording(nl: "te veel gegevens in één bestand", en: "too many facts in one file"),
    rationale: Wording(
      nl: """
        Een bestand beschrijft één verwerkingsactiviteit of één partij. De grens van 2.000 namen \
        houdt bestanden tegen die iets anders zijn.
        """,
      en: """
        A file describes one processing activity or one party. The limit of 2,000 names stops files \
        that are something else.
        """),
    help: Wording(nl: "Verdeel het bestand.", en: "Split the file."),
    failing: [
      String((1...2_000).map { "k\($0) = 1\n" }.joined()) + "→k2001← = 1"
    ],
    passing: [
      #"title = "Nieuwsbrief""#
    ],
    check: .reading(code: "SYN28")
  )
}
