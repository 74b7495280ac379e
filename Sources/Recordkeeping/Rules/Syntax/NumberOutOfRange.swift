extension Rule {
  /// A whole number that does not fit.
  static let numberOutOfRange = Rule(
    code: "SYN15",
    name: "number-out-of-range",
    severity: .error,
    summary: Wording(nl: "een getal dat te groot is", en: "a number that is too large"),
    rationale: Wording(
      nl: """
        Hele getallen gaan tot ruim negen triljoen. Wat groter is, is meestal een kenmerk en geen \
        hoeveelheid, en hoort tekst te zijn.
        """,
      en: """
        Whole numbers go up to some nine quintillion. What is larger is mostly an identifier and no \
        quantity, and should be text.
        """),
    help: Wording(
      nl: "Zet een kenmerk of nummer tussen aanhalingstekens.",
      en: "Put an identifier between quotes."),
    failing: [
      "number = →12345678901234567890←"
    ],
    passing: [
      "number = 9223372036854775807",
      #"number = "12345678901234567890""#,
    ],
    check: .reading(code: "SYN15")
  )
}
