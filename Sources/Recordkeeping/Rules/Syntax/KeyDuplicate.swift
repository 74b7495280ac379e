extension Rule {
  /// A name that is given two values.
  static let keyDuplicate = Rule(
    code: "SYN19",
    name: "key-duplicate",
    severity: .error,
    summary: Wording(
      nl: "een naam die twee keer een waarde krijgt",
      en: "a name that is given a value twice"),
    rationale: Wording(
      nl: """
        Bij twee waarden voor één naam is niet te zien welke geldt. De eerste blijft staan; de \
        tweede wordt niet gebruikt.
        """,
      en:
        "With two values for one name it cannot be seen which holds. The first stays; the second is not used."
    ),
    help: Wording(
      nl: #"Verwijder een van de twee, of zet ze samen in een lijst: ["a", "b"]."#,
      en: #"Remove one of the two, or put both in a list: ["a", "b"]."#),
    failing: [
      """
      title = "Nieuwsbrief"
      →title← = "Brief"
      """,
      #"retention = { start = "end", →start← = "begin" }"#,
      """
      title = "Nieuwsbrief"
      →"title"← = "Brief"
      →title← = "Post"
      """,
    ],
    passing: [
      """
      title = "Nieuwsbrief"
      [retention]
      title = "Brief"
      """
    ],
    check: .reading(code: "SYN19")
  )
}
