extension Rule {
  /// A name that cannot be one.
  static let keyMalformed = Rule(
    code: "SYN18",
    name: "key-malformed",
    severity: .error,
    summary: Wording(nl: "een naam die zo niet kan", en: "a name that cannot be one"),
    rationale: Wording(
      nl: """
        Voor de = staat een naam uit kleine letters, cijfers en streepjes, zonder spaties. Een \
        opmerking begint met #.
        """,
      en: """
        Before the = stands a name of small letters, digits and hyphens, without blanks. A comment \
        begins with #.
        """),
    help: Wording(
      nl: "Schrijf een naam zoals personal-data; een opmerking begint met #.",
      en: "Write a name such as personal-data; a comment begins with #."),
    failing: [
      #"→automated decision making← = "none""#,
      #"→categorieën← = ["name"]"#,
      #"→= "Nieuwsbrief"←"#,
      """
      →// van de website←
      title = "Nieuwsbrief"
      """,
      """
      [→personal data←]
      title = "Nieuwsbrief"
      """,
      """
      [retention.→]←
      period = "2 years"
      """,
      "[→]←",
      #"→- ←title = "Nieuwsbrief""#,
      #"→"←title = "Nieuwsbrief""#,
      """
      [→purposes newsletter←]
      purpose = "U ons nieuws mailen"
      """,
      """
      [→purposes/newsletter←]
      purpose = "U ons nieuws mailen"
      """,
    ],
    passing: [
      #"automated-decision-making = "none""#,
      #""categorieën" = ["name"]"#,
      "# van de website",
    ],
    check: .reading(code: "SYN18")
  )
}
