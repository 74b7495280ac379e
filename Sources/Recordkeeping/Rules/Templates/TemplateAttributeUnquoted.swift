extension Rule {
  /// A value in a place of the HTML where it can become more than text.
  static let templateAttributeUnquoted = Rule(
    code: "TPL10",
    name: "template-attribute-unquoted",
    severity: .error,
    summary: Wording(
      nl: "waarde op een plaats in de HTML waar zij meer kan worden dan tekst",
      en: "value in a place in the HTML where it can become more than text"),
    rationale: Wording(
      nl: """
        Tekst uit het register kan spaties bevatten. Zonder aanhalingstekens wordt alles na de \
        eerste spatie een nieuw attribuut, en daarmee kan iemand een script op uw site zetten. In een script, \
        een stijl of aan het begin van een adres kan dat ook tussen aanhalingstekens.
        """,
      en: """
        Text of the register can hold spaces. Without quotes everything after the first space \
        becomes a new attribute, and with that somebody can put a script on your site. In a script, a style \
        or at the beginning of an address that is so between quotes too.
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
      """
      @@ Templates/contact.html
      <p title=→{{>adres}}←>x</p>
      @@ Templates/adres.html
      Kerkstraat 1
      """,
      """
      @@ Templates/contact.html
      <script>var name = "→{{organisation.name}}←";</script>
      """,
      """
      @@ Templates/contact.html
      <p onclick="alert('→{{organisation.name}}←')">x</p>
      """,
      """
      @@ Templates/contact.html
      <a href="→{{organisation.name}}←">x</a>
      """,
      """
      @@ Templates/contact.html
      <p>x</p>
      →<←p class="x
      """,
    ],
    passing: [
      """
      @@ Templates/contact.html
      <p title="{{organisation.name}}">x</p>
      """,
      """
      @@ Templates/contact.html
      {{#organisation.website}}<a href="{{organisation.website}}">{{organisation.name}}</a>{{/organisation.website}}
      """,
    ],
    check: .reading(code: "TPL10")
  )
}
