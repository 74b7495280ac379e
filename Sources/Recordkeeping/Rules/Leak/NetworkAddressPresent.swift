extension Rule {
  /// The address of a device on the internet; addresses kept for examples and local networks are nobody's.
  static let networkAddressPresent = Rule(
    code: "LEK09", name: "network-address-present", severity: .warning,
    masksExcerpt: true,
    provisions: [.gdpr("4(1)"), .gdpr("5(1)(c)")],
    summary: Wording(
      nl: "er staat een IP-adres in het register",
      en: "there is an IP address in the register"),
    rationale: Wording(
      nl: """
        Een IP-adres hoort bij een aansluiting, en dus vaak bij een mens. Voor voorbeelden zijn er \
        adressen die van niemand zijn, zoals 192.0.2.1. Staat het al in Git, dan is de regel weghalen \
        niet genoeg: ook oudere versies hebben het.
        """,
      en: """
        An IP address belongs to a connection, and so often to a person. For examples there are \
        addresses that are nobody's, such as 192.0.2.1. If it is in Git already, taking the line out \
        is not enough: older versions have it too.
        """),
    help: Wording(
      nl: """
        neem in een voorbeeld 192.0.2.1 of 2001:db8::1; is het al vastgelegd in Git, haal het dan ook \
        uit de geschiedenis (git filter-repo) of meld het aan wie bij u over datalekken gaat
        """,
      en: """
        in an example use 192.0.2.1 or 2001:db8::1; if it is committed in Git already, take it out of \
        the history as well (git filter-repo) or report it to whoever handles data breaches
        """),
    failing: [
      """
      notes = "Aanval vanaf →82.94.10.1← en →2a02:a460:1234:1:5054:ff:fe12:3456←"
      """
    ],
    passing: [
      """
      notes = "192.0.2.10, 203.0.113.7, 2001:db8::1, 10.0.0.1, versie 82.94.10.1, Wmo 2015 art. 2.3.5.1, om 12:30:45 uur, 1.2.3.4.5"
      """
    ],
    check: .scan(code: "LEK09"))
}
