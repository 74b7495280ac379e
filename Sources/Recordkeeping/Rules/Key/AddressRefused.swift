extension Rule {
  /// Addresses, of pages and for e-mail, become links on the page.
  static let addressRefused = Rule(
    code: "KEY07", name: "address-refused", severity: .error,
    summary: Wording(
      nl: "adres waar een lezer niet mee verder kan", en: "address that readers cannot use"),
    rationale: Wording(
      nl: """
        Dit adres wordt een link op uw site. Een link die niet werkt, of die iets anders doet dan een \
        pagina openen, helpt de lezer niet en kan gevaarlijk zijn.
        """,
      en: """
        This address becomes a link on your site. A link that does not work, or does something other \
        than open a page, is no help to readers and can be dangerous.
        """),
    help: Wording(
      nl: "schrijf het hele adres, bijvoorbeeld \"https://www.korenaar.example/privacy\"",
      en: "write the whole address, for example \"https://www.korenaar.example/privacy\""),
    failing: [
      """
      @ organisation.md
      website = →"javascript:alert(1)"←
      privacy-page = →"file:///etc/hosts"←
      email = →"privacy @korenaar.example"←
      [rights-requests]
      page = →"www.korenaar.example/rechten"←
      """,
      """
      @ organisation.md
      website = →"korenaar.example"←
      contact-page = →"zie onze site"←
      privacy-page = →"https//korenaar.example/privacy/"←
      email = →"mailto:privacy@korenaar.example"←
      """,
    ],
    passing: [
      """
      @ organisation.md
      website = "https://www.korenaar.example/"
      privacy-page = "/privacy"
      email = "privacy@korenaar.example"
      """
    ],
    check: .reading(code: "KEY07"))
}
