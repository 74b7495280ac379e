extension Rule {
  /// A number that TOML cannot read.
  static let numberMalformed = Rule(
    code: "SYN14",
    name: "number-malformed",
    severity: .error,
    summary: Wording(nl: "een getal dat geen getal is", en: "a number that is none"),
    rationale: Wording(
      nl: """
        Een getal begint niet met een nul en heeft hoogstens één punt. Een telefoonnummer, postcode \
        of dossiernummer is geen getal maar tekst.
        """,
      en: """
        A number does not begin with a zero and has one full stop at most. A telephone number, \
        postcode or file number is not a number but text.
        """),
    help: Wording(
      nl: "Schrijf een gewoon getal, of zet een nummer of code tussen aanhalingstekens.",
      en: "Write a plain number, or put an identifier or code between quotes."),
    failing: [
      "phone = →0201234567←",
      "employees = →1.000.000←",
      "share = →.5←",
      "employees = →1__000←",
    ],
    passing: [
      #"phone = "0201234567""#,
      "employees = 1_000_000",
      "share = 0.5",
    ],
    check: .reading(code: "SYN14")
  )
}
