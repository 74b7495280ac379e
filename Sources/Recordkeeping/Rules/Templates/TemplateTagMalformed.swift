extension Rule {
  /// A tag that cannot be read.
  static let templateTagMalformed = Rule(
    code: "TPL01",
    name: "template-tag-malformed",
    severity: .error,
    summary: Wording(nl: "tag die niet te lezen is", en: "tag that cannot be read"),
    rationale: Wording(
      nl: """
        Een tag die niet te lezen is, zou als losse tekens of als leegte op de pagina komen. Daarom \
        wordt er geen pagina gemaakt zolang zij er staat.
        """,
      en: """
        A tag that cannot be read would come on the page as loose signs or as nothing. So no page is \
        made while it is there.
        """),
    help: Wording(
      nl: "Schrijf `{{naam}}` op één regel; een naam heeft letters, cijfers, `-`, `_` en punten.",
      en: "Write `{{name}}` on one line; a name has letters, digits, `-`, `_` and dots."),
    failing: [
      """
      @@ Templates/contact.html
      <p>→{{organisation.name←
      </p>
      """,
      """
      @@ Templates/contact.html
      <p>→{{}}← →{{onze naam}}←</p>
      """,
    ],
    passing: [
      """
      @@ Templates/contact.html
      <p>{{organisation.name}}</p>
      """
    ],
    check: .reading(code: "TPL01")
  )
}
