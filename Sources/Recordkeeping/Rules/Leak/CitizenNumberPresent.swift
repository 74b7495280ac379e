extension Rule {
  /// A BSN, known by the test of eleven and the word beside it; without the word only a note.
  static let citizenNumberPresent = Rule(
    code: "LEK01", name: "citizen-number-present", severity: .error,
    masksExcerpt: true,
    provisions: [.uavg("46"), .gdpr("5(1)(f)")],
    summary: Wording(
      nl: "er staat een BSN in het register",
      en: "there is a citizen service number in the register"),
    rationale: Wording(
      nl: """
        Een register beschrijft welke gegevens u gebruikt; van één mens hoort er niets in. Met een BSN \
        kan een ander zich voor hem of haar uitgeven. Staat het al in Git, dan is de regel weghalen \
        niet genoeg: ook oudere versies hebben het.
        """,
      en: """
        A register describes which data you use; of one person it holds nothing. With a citizen \
        service number another can pose as that person. If it is in Git already, taking the line out \
        is not enough: older versions have it too.
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
      notes = "Dossier van BSN →999990019←, zie kast"
      [personal-data.name] # burgerservicenummer: →9999.90.068←
      """,
      """
      +++
      title = "Loon"
      +++

      Mijn nummer is →999 990 081←.
      """,
    ],
    passing: [
      """
      notes = "RSIN 123456782, KvK 12345678, BSN 999990000, bestelnummer 999990019, BSN 000000000"
      [personal-data.bsn]
      law = ["UAVG art. 46"]
      """,
      """
      @ organisation.md
      name = "De Korenaar"
      registration-number = "123456782"
      """,
    ],
    check: .scan(code: "LEK01"))
}
