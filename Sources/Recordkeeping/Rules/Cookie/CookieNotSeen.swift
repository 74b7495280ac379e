extension Rule {
  /// A statement that names what is not there is not clear (Tw art. 11.7a(1)(a)).
  static let cookieNotSeen = Rule(
    code: "COO21", name: "cookie-not-seen", severity: .note,
    provisions: [.telecommunications("11.7a(1)(a)")],
    summary: Wording(
      nl: "het register noemt een cookie die in de opnamen niet voorkomt",
      en: "the register names a cookie that the recordings do not show"),
    rationale: Wording(
      nl: """
        De opnamen van uw website laten cookies zien, maar deze niet. Misschien zet uw website haar niet \
        meer, en leest een bezoeker over iets dat er niet is. Misschien komt zij pas na inloggen, na een \
        ja of op een pagina die niet is bezocht.
        """,
      en: """
        The recordings of your website show cookies, but not this one. Maybe your website sets it no \
        more, and visitors read about something that is not there. Maybe it comes only after signing in, \
        after a yes or on a page that was not visited.
        """),
    help: Wording(
      nl: """
        bezoek de pagina's waar zij hoort te komen en maak een nieuwe opname; is zij weg, haal dan haar \
        tabel weg
        """,
      en: """
        visit the pages where it should come and make a new recording; if it is gone, take its table away
        """),
    failing: [
      """
      [cookies.oud]
      name = →"oude_teller"←
      class = "functional"
      →[cookies.weg]←
      class = "functional"
      [cookies.taal]
      class = "functional"
      @@ site/bezoek.har
      {"log": {"entries": [{"request": {"url": "https://www.korenaar.example/", "cookies": [{"name": "taal", "value": "nl"}]}}]}}
      """,
      """
      [cookies.ga]
      name = →"_ga"←
      class = "analytics"
      @@ site/cookies.txt
      # Netscape HTTP Cookie File
      www.korenaar.example	FALSE	/	FALSE	0	taal	nl
      """,
    ],
    passing: [
      """
      [cookies.ga]
      name = "_ga"
      class = "analytics"
      [cookies.elders]
      class = "functional"
      platform = "meta"
      [cookies.thema]
      class = "functional"
      technique = "local-storage"
      [cookies.taal]
      class = "functional"
      @ parties/meta.md
      role = "joint-controller"
      @@ site/bezoek.har
      {"log": {"entries": [{"request": {"url": "https://www.korenaar.example/"}, "response": {"headers": [{"name": "Set-Cookie", "value": "taal=nl"}]}}]}}
      """,
      """
      [cookies.taal]
      class = "functional"
      @@ site/index.html
      <script>document.cookie = "anders=1"</script>
      @@ site/leeg.har
      {"log": {"entries": [{"request": {"url": "https://www.korenaar.example/", "headers": []}}]}}
      """,
    ],
    check: Check(isAbsence: false, needsSite: true) { context in
      (context.cookies?.unseen ?? []).map { cookie in
        let name = FieldTitle.shown(cookie.name)
        return Place(cookie.span, detail: Wording(nl: "`\(name)`", en: "`\(name)`"))
      }
    })
}
