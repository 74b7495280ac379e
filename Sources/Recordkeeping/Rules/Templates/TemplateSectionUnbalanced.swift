extension Rule {
  /// Opening and closing tags that do not match.
  static let templateSectionUnbalanced = Rule(
    code: "TPL03",
    name: "template-section-unbalanced",
    severity: .error,
    summary: Wording(
      nl: "begin en eind van een deel passen niet bij elkaar",
      en: "beginning and end of a part do not match"),
    rationale: Wording(
      nl: """
        Wat tussen `{{#naam}}` en `{{/naam}}` staat, verschijnt alleen als het van toepassing is. \
        Zonder duidelijk eind is niet te zeggen wat de lezer te zien krijgt.
        """,
      en: """
        What stands between `{{#name}}` and `{{/name}}` appears only if it applies. Without a clear \
        end nobody can say what the reader gets to see.
        """),
    help: Wording(
      nl: "Sluit elk deel met dezelfde naam, in omgekeerde volgorde.",
      en: "Close each part with the same name, in reverse order."),
    failing: [
      """
      @@ Templates/contact.html
      →{{#organisation}}←
      <p>{{name}}</p>
      """,
      """
      @@ Templates/contact.html
      <p>{{organisation.name}}</p>
      →{{/organisation}}←
      """,
    ],
    passing: [
      """
      @@ Templates/contact.html
      {{#organisation}}
      <p>{{name}}</p>
      {{/organisation}}
      """
    ],
    check: .reading(code: "TPL03")
  )
}
