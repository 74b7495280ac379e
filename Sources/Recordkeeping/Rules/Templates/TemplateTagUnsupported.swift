extension Rule {
  /// Mustache tags that switch escaping off or change the delimiters.
  static let templateTagUnsupported = Rule(
    code: "TPL02",
    name: "template-tag-unsupported",
    severity: .error,
    summary: Wording(
      nl: "soort tag die hier niet wordt gebruikt",
      en: "kind of tag that is not used here"),
    rationale: Wording(
      nl: """
        `{{{naam}}}` en `{{&naam}}` zetten elders de bescherming uit. Hier hangt die af van de \
        waarde zelf: tekst wordt altijd omgezet, veilige HTML nooit. Zo kan geen template per \
        ongeluk tekst uit het register als HTML op de pagina zetten. Andere scheidingstekens zijn er \
        ook niet.
        """,
      en: """
        `{{{name}}}` and `{{&name}}` switch protection off elsewhere. Here it depends on the value \
        itself: text is always escaped, safe HTML never. So no template can put text of the register \
        on the page as HTML by accident. Nor are there other delimiters.
        """),
    help: Wording(nl: "Schrijf `{{naam}}`.", en: "Write `{{name}}`."),
    failing: [
      """
      @@ Templates/contact.html
      <p>→{{{organisation.name}}}← →{{&organisation.name}}←</p>
      """,
      """
      @@ Templates/contact.html
      →{{=<% %>=}}←
      """,
    ],
    passing: [
      """
      @@ Templates/contact.html
      <p>{{organisation.name}}</p>
      """
    ],
    check: .reading(code: "TPL02")
  )
}
