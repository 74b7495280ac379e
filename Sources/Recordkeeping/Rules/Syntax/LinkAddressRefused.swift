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
        zonder weg, en juist die weg kan die naar intrekken of een klacht zijn.
        """,
      en: """
        An address can do something else than lead to a page: start a script, or go to another site \
        than it seems. Such a link does not come on the page. Then it says "click here" without a \
        way, and that may be the very way to withdrawal or a complaint.
        """),
    help: Wording(
      nl: """
        Schrijf een adres dat begint met `https://`, `mailto:` of `tel:`, of een adres binnen de \
        site.
        """,
      en: """
        Write an address that begins with `https://`, `mailto:` or `tel:`, or an address within the \
        site.
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
    ],
    passing: [
      """
      +++
      title = "Nieuwsbrief"
      +++

      [Afmelden](https://korenaar.example/afmelden), of [mail](mailto:privacy@korenaar.example).
      Zie [cookies](../cookies.html) en [uw rechten](#rechten).
      """
    ],
    check: .reading(code: "SYN31")
  )
}
