extension Rule {
  /// An IBAN, known by its length and check digits; the own one may stand in the file of the organisation.
  static let accountNumberPresent = Rule(
    code: "LEK02", name: "account-number-present", severity: .error,
    masksExcerpt: true,
    provisions: [.gdpr("5(1)(c)"), .gdpr("5(1)(f)")],
    summary: Wording(
      nl: "er staat een rekeningnummer in het register",
      en: "there is a bank account number in the register"),
    rationale: Wording(
      nl: """
        Een register beschrijft welke gegevens u gebruikt; van één mens hoort er niets in. Met een \
        rekeningnummer kan een ander betalingen op naam van iemand laten doen. Staat het al in Git, \
        dan is de regel weghalen niet genoeg: ook oudere versies hebben het.
        """,
      en: """
        A register describes which data you use; of one person it holds nothing. With an account \
        number another can have payments made in that name. If it is in Git already, taking the line \
        out is not enough: older versions have it too.
        """),
    help: Wording(
      nl: """
        haal het nummer weg, ook uit een voorbeeld; is het al vastgelegd in Git, haal het dan ook uit \
        de geschiedenis (git filter-repo) of meld het aan wie bij u over datalekken gaat
        """,
      en: """
        take the number out, also of an example; if it is committed in Git already, take it out of the \
        history as well (git filter-repo) or report it to whoever handles data breaches
        """),
    failing: [
      """
      notes = "Terugbetaald op →NL69 TEST 0000 0000 01←, eerder op →nl42test1234567890←"
      """
    ],
    passing: [
      """
      notes = "NL69TEST0000000000 klopt niet; NL00 ook niet; BE71 is geen rekening"
      """,
      """
      @ organisation.md
      +++
      name = "De Korenaar"
      +++

      Ons rekeningnummer is NL69TEST0000000001.
      """,
    ],
    check: .scan(code: "LEK02"))
}
