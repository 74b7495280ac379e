extension Rule {
  /// Yes or no in words that TOML does not know.
  static let booleanMisspelt = Rule(
    code: "SYN25",
    name: "boolean-misspelt",
    severity: .error,
    summary: Wording(
      nl: "ja of nee in een andere vorm dan true of false",
      en: "yes or no in another form than true or false"),
    rationale: Wording(
      nl: "Ja is in TOML true en nee is false, in kleine letters en zonder aanhalingstekens.",
      en: "Yes is true in TOML and no is false, in small letters and without quotes."),
    help: Wording(nl: "Schrijf true of false.", en: "Write true or false."),
    failing: [
      "required = →ja←",
      "required = →True←",
      "required = →nee← # nog niet",
      "checks = [true, →NO←]",
    ],
    passing: [
      "required = true",
      #"answer = "ja""#,
    ],
    check: .reading(code: "SYN25")
  )
}
