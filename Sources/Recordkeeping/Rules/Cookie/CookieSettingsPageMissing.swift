extension Rule {
  /// Cookies on someone else's platform are withdrawn there.
  static let cookieSettingsPageMissing = Rule(
    code: "COO07", name: "cookie-settings-page-missing", severity: .error,
    provisions: [.gdpr("7(3)"), .telecommunications("11.7a(1)")],
    summary: Wording(
      nl: "cookies met toestemming, zonder plaats om die in te trekken",
      en: "cookies with consent, without a place to withdraw it"),
    rationale: Wording(
      nl: """
        Wie ja zegt tegen cookies, mag dat later even gemakkelijk terugnemen. Daarvoor is er op de \
        site een plaats die altijd te vinden is, ook als de balk met de vraag weg is.
        """,
      en: """
        Whoever says yes to cookies may take that back as easily later. For that there is a place \
        on the site that can always be found, also when the banner with the question is gone.
        """),
    help: Wording(
      nl: "zet in organisation.md: cookie-settings-page = \"https://www.korenaar.example/cookies\"",
      en: "put in organisation.md: cookie-settings-page = \"https://www.korenaar.example/cookies\""),
    failing: [
      """
      [cookies.ga]
      class = "analytics"
      @ organisation.md
      →+++←
      name = "Bakkerij De Korenaar"
      +++
      """,
      """
      [purposes.video]
      consent = { text = "Ja, laat de film zien", covers = ["device"] }

      [cookies.film]
      class = "embedded"
      purposes = ["video"]
      @ organisation.md
      cookie-settings-page = →""←
      """,
    ],
    passing: [
      """
      [cookies.ga]
      class = "analytics"
      @ organisation.md
      cookie-settings-page = "https://www.korenaar.example/cookies"
      """,
      """
      [purposes.video]
      consent = { text = "Ja, gebruik mijn adres" }

      [cookies.film]
      class = "embedded"
      purposes = ["video"]
      @ organisation.md
      name = "Bakkerij De Korenaar"
      """,
      """
      [cookies.session]
      class = "functional"
      @ organisation.md
      name = "Bakkerij De Korenaar"
      """,
      """
      [purposes.statistics]
      consent = { withdrawal-page = "https://www.korenaar.example/cookies" }

      [cookies.ga]
      class = "analytics"
      purposes = ["statistics"]
      @ organisation.md
      name = "Bakkerij De Korenaar"
      """,
      """
      [cookies.fr]
      class = "tracking"
      platform = "meta"
      @ parties/meta.md
      name = "Meta Platforms Ireland Ltd."
      @ organisation.md
      name = "Bakkerij De Korenaar"
      """,
      """
      status = "draft"

      [cookies.ga]
      class = "analytics"
      @ organisation.md
      name = "Bakkerij De Korenaar"
      """,
    ],
    check: .each(.organisation, isAbsence: true) { visit in
      guard let span = visit.record.placeOfAbsence(of: \.cookieSettingsPage),
        let cookie = withoutWithdrawal(visit.context.register)
      else { return [] }
      return [
        Place(
          span,
          detail: Wording(
            nl: "voor de cookie `\(cookie)` is toestemming nodig", en: "the cookie `\(cookie)` needs consent")
        )
      ]
    })

  /// The name of the first cookie on the own site whose consent nobody can take back.
  private static func withoutWithdrawal(_ register: Register) -> String? {
    for activity in register.activities
    where activity.isOwn && !activity.hasEnded && activity.status?.value != .draft {
      let cookie = activity.cookies.first { cookie in
        cookie.platform == nil && cookie.needsConsent(of: activity)
          && !cookie.consents(of: activity).contains { $0.withdrawalPage != nil }
      }
      if let cookie { return cookie.shownName }
    }
    return nil
  }
}
