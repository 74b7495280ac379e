extension Rule {
  /// A Dutch mobile number, outside the keys for contact.
  static let mobileNumberPresent = Rule(
    code: "LEK04", name: "mobile-number-present", severity: .error,
    masksExcerpt: true,
    provisions: [.gdpr("5(1)(c)"), .gdpr("5(1)(f)")],
    summary: Wording(
      nl: "er staat een mobiel nummer in het register",
      en: "there is a mobile number in the register"),
    rationale: Wording(
      nl: """
        Een register beschrijft welke gegevens u gebruikt; van één mens hoort er niets in. Een mobiel \
        nummer is bijna altijd van een persoon. Het nummer van uw organisatie hoort bij de \
        contactgegevens. Staat het al in Git, dan is de regel weghalen niet genoeg: ook oudere versies \
        hebben het.
        """,
      en: """
        A register describes which data you use; of one person it holds nothing. A mobile number is \
        nearly always a person's. The number of your organisation belongs in the contact details. If \
        it is in Git already, taking the line out is not enough: older versions have it too.
        """),
    help: Wording(
      nl: """
        haal het nummer weg; dat van uw organisatie hoort in organisation.md: phone = "..."; is het al \
        vastgelegd in Git, haal het dan ook uit de geschiedenis (git filter-repo) of meld het aan wie \
        bij u over datalekken gaat
        """,
      en: """
        take the number out; that of your organisation belongs in organisation.md: phone = "..."; if \
        it is committed in Git already, take it out of the history as well (git filter-repo) or report \
        it to whoever handles data breaches
        """),
    failing: [
      """
      notes = "Bel →06-12345678←, →+31 6 12 34 56 78← of →0031612345678←"
      """,
      """
      +++
      title = "Contact"
      +++

      Bel (na vijven) →+31 (0)6 1234 5678←.
      """,
    ],
    passing: [
      """
      notes = "0800-1234, 0900-0101, 14 010, 112, 06-2025, 2026-06-12345, (010) 123 45 67, bestelnummer 0612345678"
      """,
      """
      @ organisation.md
      name = "De Korenaar"
      phone = "06 12 34 56 78"
      @ activities/example.md
      notes = "Bel +31612345678"
      """,
    ],
    check: .scan(code: "LEK04"))
}
