extension Rule {
  /// A key or token of a service, or a private key.
  static let secretKeyPresent = Rule(
    code: "LEK05", name: "secret-key-present", severity: .error,
    masksExcerpt: true,
    provisions: [.gdpr("32(1)"), .gdpr("5(1)(f)")],
    summary: Wording(
      nl: "er staat een sleutel of wachtwoordteken in het register",
      en: "there is a key or token in the register"),
    rationale: Wording(
      nl: """
        Wie deze sleutel leest, komt bij de gegevens waar hij toegang toe geeft. In een map die u \
        deelt of publiceert, is hij van iedereen. Staat het al in Git, dan is de regel weghalen niet \
        genoeg: ook oudere versies hebben het.
        """,
      en: """
        Whoever reads this key gets to the data that it opens. In a folder that you share or publish \
        it is everyone's. If it is in Git already, taking the line out is not enough: older versions \
        have it too.
        """),
    help: Wording(
      nl: """
        trek de sleutel eerst in bij de dienst die hem gaf, en haal hem daarna weg, ook uit de \
        geschiedenis van Git (git filter-repo)
        """,
      en: """
        first withdraw the key at the service that gave it, then take it out, also of the history of \
        Git (git filter-repo)
        """),
    failing: [
      """
      notes = "Sleutel →AKIAIOSFODNN7EXAMPLE← van de opslag"
      # →ghp_0123456789abcdefghijABCDEFGHIJ012345←
      """,
      """
      +++
      title = "Beheer"
      +++

      →-----BEGIN PRIVATE KEY-----
      MIIEvQIBADANBgkq
      -----END PRIVATE KEY-----←
      """,
    ],
    passing: [
      """
      notes = "AKIA is het begin van een sleutel; sk-learn is een programma; live_stream ook"
      """
    ],
    check: .scan(code: "LEK05"))
}
