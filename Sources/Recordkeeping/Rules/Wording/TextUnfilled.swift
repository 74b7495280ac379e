extension Rule {
  /// What stands where a text is still to come. ENT06 tells of purposes.
  static let textUnfilled = Rule(
    code: "TXT03", name: "text-unfilled", severity: .error,
    provisions: [.gdpr("12(1)"), .gdpr("13")],
    summary: Wording(
      nl: "tekst voor de lezer die nog ingevuld moet worden",
      en: "text for the reader that is still to be filled in"),
    rationale: Wording(
      nl: """
        Deze tekst komt op de pagina voor uw bezoekers. Een woord als "TODO", een naam tussen haken \
        uit een sjabloon of een rij puntjes vertelt hun niets, en laat zien dat niemand de pagina \
        heeft nagelezen.
        """,
      en: """
        This text comes on the page for your visitors. A word such as "TODO", a name between the \
        brackets of a template or a row of dots tells them nothing, and shows that nobody has read the \
        page.
        """),
    help: Wording(
      nl: #"schrijf de tekst zelf; zolang u die niet weet, zet u status = "draft""#,
      en: #"write the text itself; as long as you do not know it, set status = "draft""#),
    failing: [
      """
      [personal-data.email]
      consequence = →"tbd"←
      [personal-data.name]
      consequence = "Zonder naam bezorgen wij niet. →TODO←: navragen bij de winkel"
      [personal-data.phone]
      retention = { criteria = "Wij bewaren uw nummer →... maanden← na de levering" }
      [purposes.order]
      legitimate-interest = →"..."←
      """,
      """
      +++
      title = "Bestellingen"
      +++

      Welkom bij [→bedrijfsnaam←]. Het nummer van onze klantenservice is →xxx←.

      →Lorem ipsum← enzovoort. Bel →.......← voor vragen.
      """,
      """
      @ organisation.md
      languages = ["nl", "en"]
      @ activities/example.md
      [personal-data.email]
      consequence = "Zonder adres sturen wij niets."
      @ activities/example.en.md
      [personal-data.email]
      consequence = →"coming soon"←
      """,
    ],
    passing: [
      """
      title = "Inschrijven voor Todos Santos"
      [personal-data.email]
      consequence = "Zonder adres sturen wij u niets..."
      [personal-data.name]
      consequence = "Vul in het formulier uw naam in; wij bellen u binnenkort."
      """,
      """
      +++
      title = "Contact"
      +++

      Zie [naam](https://www.korenaar.example/) en [adres][1].

      [1]: https://www.korenaar.example/

      ________
      """,
    ],
    check: .scan(code: "TXT03", isAbsence: true))
}
