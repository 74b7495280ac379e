extension Rule {
  /// A value that leaves nothing to read where it is printed.
  static let templateValueUnprintable = Rule(
    code: "TPL08",
    name: "template-value-unprintable",
    severity: .error,
    summary: Wording(
      nl: "waarde die hier niet te lezen geeft",
      en: "value that gives nothing to read here"),
    rationale: Wording(
      nl: """
        Een groep, een lijst of een ja/nee is geen tekst, en een lege tekst laat een gat. Een deel \
        zegt wat er moet staan als de waarde er is.
        """,
      en: """
        A group, a list or a yes/no is no text, and an empty text leaves a gap. A part says what \
        must stand there if the value is present.
        """),
    help: Wording(
      nl: "Zet de tag tussen `{{#naam}}` en `{{/naam}}`.",
      en: "Put the tag between `{{#name}}` and `{{/name}}`."),
    failing: [
      """
      @@ Templates/statement.html
      <h1>→{{organisation}}←</h1>
      """
    ],
    passing: [
      """
      @@ Templates/statement.html
      {{#organisation}}
      <h1>{{name}}</h1>
      {{/organisation}}
      """
    ],
    check: .reading(code: "TPL08")
  )
}
