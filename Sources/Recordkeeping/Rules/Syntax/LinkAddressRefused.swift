extension Rule {
  /// A link that is left out takes the reader's way with it.
  static let linkAddressRefused = Rule(
    code: "SYN31",
    name: "link-address-refused",
    severity: .error,
    summary: Wording(
      nl: "adres van een link dat niet op de pagina mag",
      en: "address of a link that may not be on the page"),
    rationale: Wording(
      nl: """
        Een adres kan iets anders doen dan naar een pagina leiden: een script starten, of naar een \
        andere site gaan dan het lijkt. Zo'n link komt niet op de pagina. Dan staat er "klik hier" \
        zonder weg, en juist die weg kan die naar intrekken of een klacht zijn. Een adres als \
        `../cookies.html` of `#rechten` telt vanaf één pagina, en deze tekst komt op meer pagina's te \
        staan.
        """,
      en: """
        An address can do something else than lead to a page: start a script, or go to another site \
        than it seems. Such a link does not come on the page. Then it says "click here" without a \
        way, and that may be the very way to withdrawal or a complaint. An address such as \
        `../cookies.html` or `#rights` counts from one page, and this text comes to stand on several.
        """),
    help: Wording(
      nl: """
        Schrijf een adres dat begint met `https://`, `mailto:` of `tel:`, of een pad vanaf het begin \
        van uw site, zoals `/contact/`.
        """,
      en: """
        Write an address that begins with `https://`, `mailto:` or `tel:`, or a path from the start \
        of your site, such as `/contact/`.
        """),
    failing: [
      """
      +++
      title = "Nieuwsbrief"
      +++

      Trek uw toestemming [hier](→javascript:stop()←) in.
      """,
      """
      +++
      title = "Nieuwsbrief"
      +++

      Lees [meer](→//voorbeeld.example/cookies←).
      """,
      """
      +++
      title = "Nieuwsbrief"
      +++

      Zie [cookies](→../cookies.html←), [uw rechten](→#rechten←) en [bestellen](→bestellingen.md←).
      Wilt u van ons af? Dat kan [hier](→korenaar.example/afmelden←).
      """,
    ],
    passing: [
      """
      +++
      title = "Nieuwsbrief"
      +++

      [Afmelden](https://korenaar.example/afmelden), of [mail](mailto:privacy@korenaar.example).
      Zie [cookies](https://www.korenaar.example/privacy/nl/cookies.html) en [contact](/contact/).
      """
    ],
    check: .reading(code: "SYN31")
  )
}
