extension Rule {
  /// A comma with no value to part.
  static let commaSuperfluous = Rule(
    code: "SYN23",
    name: "comma-superfluous",
    severity: .error,
    summary: Wording(nl: "een komma te veel", en: "one comma too many"),
    rationale: Wording(
      nl: """
        Een komma staat tussen twee waarden. Achter de laatste waarde van een lijst mag er een \
        staan, maar niet aan het eind van een regel of voor een }.
        """,
      en: """
        A comma stands between two values. One may follow the last value of a list, but not the end \
        of a line, nor precede a }.
        """),
    help: Wording(nl: "Verwijder de komma.", en: "Remove the comma."),
    failing: [
      """
      title = "Nieuwsbrief"→,←
      status = "active"
      """,
      #"recipients = ["post",→,← "bank"]"#,
      #"retention = { period = "2 years"→,← }"#,
    ],
    passing: [
      #"recipients = ["post", "bank",]"#
    ],
    check: .reading(code: "SYN23")
  )
}
