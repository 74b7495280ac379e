extension Rule {
  /// A value in a tag of HTML without quotes around it.
  static let templateAttributeUnquoted = Rule(
    code: "TPL10",
    name: "template-attribute-unquoted",
    severity: .error,
    summary: Wording(
      nl: "waarde in een HTML-tag zonder aanhalingstekens",
      en: "value in an HTML tag without quotes"),
    rationale: Wording(
      nl: """
        Tekst uit het register kan spaties bevatten. Zonder aanhalingstekens wordt alles na de \
        eerste spatie een nieuw attribuut, en daarmee kan iemand een script op uw site zetten.
        """,
      en: """
        Text of the register can hold spaces. Without quotes everything after the first space \
        becomes a new attribute, and with that somebody can put a script on your site.
        """),
    help: Wording(
      nl: """
        Zet aanhalingstekens om de waarde: `title="{{naam}}"`.
        """,
      en: """
        Put quotes around the value: `title="{{name}}"`.
        """),
    failing: [
      """
      @@ Templates/contact.html
      <p title=→{{organisation.name}}←>x</p>
      """,
      """
      @@ Templates/contact.html
      <p →{{organisation.name}}←>x</p>
      """,
    ],
    passing: [
      """
      @@ Templates/contact.html
      <p title="{{organisation.name}}">x</p>
      """
    ],
    check: .reading(code: "TPL10")
  )
}
