extension Rule {
  /// The name of a person with street, house number and postcode, outside the keys for contact.
  static let namedAddressPresent = Rule(
    code: "LEK08", name: "named-address-present", severity: .warning,
    masksExcerpt: true,
    provisions: [.gdpr("5(1)(c)")],
    summary: Wording(
      nl: "er staat een naam met adres in het register",
      en: "there is a name with an address in the register"),
    rationale: Wording(
      nl: """
        Een register beschrijft welke gegevens u gebruikt; van één mens hoort er niets in, ook niet \
        als voorbeeld. Staat het al in Git, dan is de regel weghalen niet genoeg: ook oudere versies \
        hebben het.
        """,
      en: """
        A register describes which data you use; of one person it holds nothing, not even as an \
        example. If it is in Git already, taking the line out is not enough: older versions have it \
        too.
        """),
    help: Wording(
      nl: """
        haal naam en adres weg; is het al vastgelegd in Git, haal het dan ook uit de geschiedenis (git \
        filter-repo) of meld het aan wie bij u over datalekken gaat
        """,
      en: """
        take name and address out; if it is committed in Git already, take it out of the history as \
        well (git filter-repo) or report it to whoever handles data breaches
        """),
    failing: [
      """
      notes = "Klacht van →Jan de Vries, Dorpsstraat 1, 1234 AB Utrecht← over de levering"
      """,
      """
      notes = "→mevrouw J. van Dam, Laan van Meerdervoort 12a, 2517AB Den Haag←"
      """,
    ],
    passing: [
      """
      notes = "Autoriteit Persoonsgegevens, Hoge Nieuwstraat 8, 2514 EL Den Haag; postcode 1234 AB 56; Bakkerij De Korenaar, Dorpsstraat 1, 1234 AB Utrecht"
      """,
      """
      @ organisation.md
      name = "Jan de Vries"
      address = "Jan de Vries, Dorpsstraat 1, 1234 AB Utrecht"
      """,
    ],
    check: .scan(code: "LEK08"))
}
