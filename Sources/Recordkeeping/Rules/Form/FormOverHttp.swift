extension Rule {
  /// What people fill in goes over the line encrypted (AVG art. 32(1)).
  static let formOverHttp = Rule(
    code: "FRM07", name: "form-over-http", severity: .error, blocksPublication: false,
    provisions: [.gdpr("32(1)"), .gdpr("5(1)(f)")],
    summary: Wording(
      nl: "een formulier verstuurt gegevens zonder versleuteling",
      en: "a form sends data without encryption"),
    rationale: Wording(
      nl: """
        Het adres begint met http. Wat iemand invult, gaat dan leesbaar over het netwerk: wie meekijkt, \
        leest het mee. Versleutelen met https kost niets en hoort bij passende beveiliging.
        """,
      en: """
        The address begins with http. What people fill in then goes over the network in the open: \
        whoever looks on, reads it. Encryption with https costs nothing and belongs to appropriate \
        security.
        """),
    help: Wording(
      nl: """
        maak er https van
        """,
      en: """
        make it https
        """),
    failing: [
      """
      @@ site/contact.html
      <form method="post" action="→http://www.korenaar.example/verstuur←"><input name="email" type="email"></form>
      """,
      """
      @@ site/contact.html
      <form method="post"><input name="email" type="email"><button formaction="→http://x.example/←">Verstuur</button></form>
      """,
    ],
    passing: [
      """
      @@ site/contact.html
      <form method="post" action="https://www.korenaar.example/verstuur"><input name="email" type="email"></form>
      <form action="http://www.korenaar.example/"><input name="q"></form>
      """,
      """
      @@ site/contact.html
      <form method="post" action="/verstuur"><input name="email" type="email"></form>
      """,
    ],
    check: .eachForm { form, _ in
      guard form.asksData else { return [] }
      return form.form.targets.filter { SiteAddress($0.value).isPlainHTTP }.map { Place($0.span) }
    })
}
