extension Rule {
  /// Two values in a list with nothing between them.
  static let commaMissing = Rule(
    code: "SYN22",
    name: "comma-missing",
    severity: .error,
    summary: Wording(
      nl: "tussen twee waarden staat geen komma",
      en: "there is no comma between two values"),
    rationale: Wording(
      nl: """
        De waarden van een lijst worden door komma's gescheiden, ook als elke waarde op een eigen \
        regel staat.
        """,
      en: "The values of a list are parted by commas, even when each stands on a line of its own."),
    help: Wording(nl: "Zet een komma tussen de waarden.", en: "Put a comma between the values."),
    failing: [
      #"recipients = ["post"→← "bank"]"#,
      """
      recipients = [
        "post"→←
        "bank",
      ]
      """,
      #"retention = { period = "2 years"→← start = "end" }"#,
      #"recipients = ["post"→;← "bank"]"#,
    ],
    passing: [
      #"recipients = ["post", "bank"]"#,
      """
      recipients = [
        "post", # bezorgt
        "bank",
      ]
      """,
    ],
    check: .reading(code: "SYN22")
  )
}
