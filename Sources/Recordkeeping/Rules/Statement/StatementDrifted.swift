extension Rule {
  /// People read what is on the site, and not the register: it says the same (AVG art. 12(1), 13, 14).
  static let statementDrifted = Rule(
    code: "STM24", name: "statement-drifted", severity: .warning,
    provisions: [.gdpr("12(1)"), .gdpr("13"), .gdpr("14")],
    summary: Wording(
      nl: "de verklaring op de site zegt iets anders dan het register",
      en: "the statement on the site says something else than the register"),
    rationale: Wording(
      nl: """
        Mensen lezen de verklaring op uw site. Zij is gemaakt van dit register, maar daarna is een van \
        beide veranderd. Wat er op de site staat, is dan niet meer wat u hebt vastgelegd.
        """,
      en: """
        People read the statement on your site. It was made of this register, and after that one of the \
        two has changed. What is on the site is then no longer what you recorded.
        """),
    help: Wording(
      nl:
        "zie de zinnen met `avgreg scan --drift`; klopt het register, maak de verklaring dan opnieuw met `avgreg render`",
      en:
        "see the sentences with `avgreg scan --drift`; if the register is right, make the statement again with `avgreg render`"
    ),
    failing: [
      """
      title = "Voorbeeld"
      role = "controller"
      status = "active"
      statement = ["public"]
      data-subjects = ["customer"]
      recipients = "none"

      [purposes.example]
      purpose = "U helpen met uw vraag"
      legal-basis = "contract"
      contract = "de koop"

      [personal-data.email]
      source = ["data-subject"]
      retention = { period = "1 year", start = "last-contact" }
      @ organisation.md
      name = "De Korenaar"
      kind = "company"
      email = "privacy@korenaar.example"
      country = "NL"
      languages = ["nl"]
      data-protection-officer = "none"
      website = "https://www.korenaar.example/"
      @@ site/privacy/nl/activities/example.html
      <body class="avgreg"><main><h1>Voorbeeld</h1><p>→U helpen met uw klacht.←</p></main></body>
      """
    ],
    passing: [
      """
      title = "Voorbeeld"
      role = "controller"
      status = "active"
      statement = ["public"]
      data-subjects = ["customer"]
      recipients = "none"

      [purposes.example]
      purpose = "U helpen met uw vraag"
      legal-basis = "contract"
      contract = "de koop"

      [personal-data.email]
      source = ["data-subject"]
      retention = { period = "1 year", start = "last-contact" }
      @ organisation.md
      name = "De Korenaar"
      kind = "company"
      email = "privacy@korenaar.example"
      country = "NL"
      languages = ["nl"]
      data-protection-officer = "none"
      website = "https://www.korenaar.example/"
      privacy-page = "https://www.korenaar.example/privacy/"
      @@ site/privacy.html
      <body><h1>Privacy</h1><p>Een verklaring die niet met avgreg is gemaakt.</p></body>
      """
    ],
    check: Check(isAbsence: false, needsSite: true) { context in
      guard let drift = context.evidence?.drift, !drift.isEmpty else { return [] }
      let organisation = context.register.organisation
      let second = (organisation?.privacyPage?.span ?? organisation?.span).map { SecondPlace($0, recorded) }
      if let first = drift.pages.first {
        return [Place(first.place, detail: words(of: drift, first), second: second)]
      }
      return drift.gone.prefix(1).map { page in
        let start = page.shell.start ?? Span(file: page.file, start: 0, end: 0)
        return Place(start, detail: goneWords(drift.gone.count), second: second)
      }
    })
}

private let recorded = Wording(
  nl: "wat het register van de organisatie zegt", en: "what the register says of the organisation")

private func words(of drift: StatementDrift, _ page: StatementDrift.Page) -> Wording {
  let several = Wording(nl: "\(drift.count) zinnen anders", en: "\(drift.count) sentences differ")
  let count = drift.count == 1 ? Wording(nl: "1 zin anders", en: "1 sentence differs") : several
  let old = page.lines.first { !$0.isNew }.map { "`\(FieldTitle.shown($0.text))`" }
  let new = page.lines.first(where: \.isNew).map { "`\(FieldTitle.shown($0.text))`" }
  let first =
    switch (old, new) {
    case (let old?, let new?):
      Wording(nl: "er staat \(old), nu wordt het \(new)", en: "it says \(old), and would be \(new)")
    case (let old?, nil): Wording(nl: "er staat \(old), dat vervalt", en: "it says \(old), which would go")
    case (nil, let new?): Wording(nl: "er ontbreekt \(new)", en: "it lacks \(new)")
    case (nil, nil): Wording(nl: "", en: "")
    }
  let gone = drift.gone.isEmpty ? nil : goneWords(drift.gone.count)
  return Wording(
    nl: [count.nl, first.nl, gone?.nl].compactMap(\.self).joined(separator: "; "),
    en: [count.en, first.en, gone?.en].compactMap(\.self).joined(separator: "; "))
}

private func goneWords(_ count: Int) -> Wording {
  Wording(
    nl: count == 1
      ? "1 pagina die `render` niet meer schrijft" : "\(count) pagina's die `render` niet meer schrijft",
    en: count == 1 ? "1 page that `render` no longer writes" : "\(count) pages that `render` no longer writes"
  )
}
