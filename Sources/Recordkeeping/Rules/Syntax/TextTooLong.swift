extension Rule {
  /// A line or a body beyond 64 KiB.
  static let textTooLong = Rule(
    code: "SYN29",
    name: "text-too-long",
    severity: .error,
    summary: Wording(nl: "een regel of tekst langer dan 64 KiB", en: "a line or text longer than 64 KiB"),
    rationale: Wording(
      nl: """
        De tekst onder de gegevens is een toelichting voor de lezer. Wie 64 KiB moet lezen, is niet \
        in duidelijke taal geïnformeerd; meestal is er iets geplakt dat er niet hoort.
        """,
      en: """
        The text below the facts is an explanation for the reader. A person who has to read 64 KiB \
        is not informed in plain language; mostly something was pasted that does not belong.
        """),
    help: Wording(
      nl: "Maak de tekst korter, of verwijs naar een document.",
      en: "Shorten the text, or refer to a document."),
    failing: [
      "+++\n+++\n→←" + String(repeating: "a", count: 65_537),
      "→←title = \"" + String(repeating: "a", count: 65_536) + "\"",
    ],
    passing: [
      """
      +++
      title = "Nieuwsbrief"
      +++
      Wij sturen u een brief.
      """
    ],
    check: .reading(code: "SYN29")
  )
}
