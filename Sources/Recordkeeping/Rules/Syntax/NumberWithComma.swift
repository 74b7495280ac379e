extension Rule {
  /// A number with a decimal comma.
  static let numberWithComma = Rule(
    code: "SYN13",
    name: "number-with-comma",
    severity: .error,
    summary: Wording(nl: "een komma in een getal", en: "a comma in a number"),
    rationale: Wording(
      nl: "In TOML scheidt een komma twee waarden. De decimalen van een getal staan achter een punt.",
      en: "In TOML a comma parts two values. The decimals of a number stand behind a full stop."),
    help: Wording(
      nl: "Schrijf een punt in plaats van de komma.",
      en: "Write a full stop in place of the comma."),
    failing: [
      "share = →1,5←",
      "amount = →1.234,56← # euro",
      #"rate = { share = →0,5←, of = "all" }"#,
    ],
    passing: [
      "share = 1.5",
      "shares = [1,5]",
    ],
    check: .reading(code: "SYN13")
  )
}
