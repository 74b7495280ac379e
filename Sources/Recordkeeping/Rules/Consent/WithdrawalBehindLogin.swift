extension Rule {
  /// A box among account settings is itself behind a login; of terms and contracts, CON05 tells.
  static let withdrawalBehindLogin = Rule(
    code: "CON13", name: "withdrawal-behind-login", severity: .warning,
    provisions: [.gdpr("7(3)")],
    summary: Wording(
      nl: "intrekken alleen na inloggen, toestemming geven niet",
      en: "withdrawing only after logging in, giving consent not"),
    rationale: Wording(
      nl: """
        Wie zonder account ja kon zeggen, kan ook zonder account nee zeggen. Een wachtwoord zoeken of \
        een account maken is meer moeite dan het aanvinken van een vakje was.
        """,
      en: """
        Those who could say yes without an account can say no without one too. Looking for a password \
        or making an account is more trouble than ticking a box was.
        """),
    help: Wording(
      nl: """
        maak een link of formulier waarvoor niemand inlogt, en zet withdrawal-login = false; werd het \
        vakje in een account aangevinkt, zet dan location = "account"
        """,
      en: """
        make a link or a form that needs no login, and put withdrawal-login = false; if the box was \
        ticked in an account, put location = "account"
        """),
    failing: [
      """
      [purposes.newsletter.consent]
      location = "own-form"
      withdrawal-login = →true←
      [purposes.web-analytics.consent]
      location = "banner"
      withdrawal-login = →true←
      """
    ],
    passing: [
      """
      [purposes.newsletter.consent]
      location = "account"
      withdrawal-login = true
      """,
      """
      [purposes.newsletter.consent]
      location = "form"
      withdrawal-login = false
      """,
      """
      [purposes.newsletter.consent]
      withdrawal-login = true
      """,
    ],
    check: .each(.consents) { visit in
      guard let login = visit.record.withdrawalLogin, login.value, let location = visit.record.location,
        [.ownForm, .form, .banner].contains(location.value)
      else { return [] }
      return [
        Place(
          login.span,
          second: SecondPlace(location.span, Wording(nl: "hier zei iemand ja", en: "where people said yes")))
      ]
    })
}
