extension Rule {
  /// A name with nothing behind its sign.
  static let valueMissing = Rule(
    code: "SYN17",
    name: "value-missing",
    severity: .error,
    summary: Wording(nl: "achter de = staat geen waarde", en: "there is no value behind the ="),
    rationale: Wording(
      nl: """
        Een naam zonder waarde kan betekenen dat niemand het weet of dat er niets is. Dat verschil \
        moet uit het register blijken.
        """,
      en: """
        A name without a value may mean that nobody knows or that there is nothing. The register has \
        to show which.
        """),
    help: Wording(
      nl: """
        Vul de waarde in. Is er niets, schrijf dan "none" als dat een antwoord kan zijn, of haal de \
        regel weg.
        """,
      en:
        #"Fill in the value. If there is nothing, write "none" where that is an answer, or remove the line."#),
    failing: [
      """
      title =→←
      status = "active"
      """,
      "title =→← # nog invullen",
      #"retention = { period =→← , start = "end" }"#,
    ],
    passing: [
      #"title = """#
    ],
    check: .reading(code: "SYN17")
  )
}
