extension Rule {
  /// Looks at every text and body that can reach a page, in each language.
  static let changesLeftToReader = Rule(
    code: "STM20", name: "changes-left-to-reader", severity: .warning,
    provisions: [.gdpr("12(1)"), .gdpr("5(1)(a)"), .other("WP260 rev.01 par. 29")],
    summary: Wording(
      nl: "de lezer moet zelf nagaan of de verklaring is veranderd",
      en: "readers have to find out themselves whether the statement has changed"),
    rationale: Wording(
      nl: """
        Niemand leest elke maand dezelfde verklaring. Verandert er iets wat voor mensen telt, dan vertelt \
        u hun dat zelf, met een bericht of een melding op de site. "Raadpleeg deze pagina regelmatig" \
        noemen de toezichthouders onvoldoende en niet eerlijk.
        """,
      en: """
        Nobody reads the same statement every month. When something changes that matters to people, you \
        tell them yourself, in a message or a notice on the site. The authorities call "check this page \
        regularly" insufficient and unfair.
        """),
    help: Wording(
      nl: """
        schrijf hoe u het laat weten, bijvoorbeeld: "Verandert er iets belangrijks, dan krijgt u een \
        e-mail van ons"
        """,
      en: """
        write how you let people know, for example: "If something important changes, you get an e-mail \
        from us"
        """),
    failing: [
      """
      [rights-limits]
      text = "Wij passen dit soms aan. →Raadpleeg deze pagina regelmatig← voor de laatste stand."
      """,
      """
      @ organisation.md
      +++
      languages = ["nl", "en"]
      +++

      Deze verklaring kan wijzigen. Wij raden u aan →deze privacyverklaring regelmatig
      te raadplegen←.
      @ organisation.en.md
      +++
      +++

      This statement may change, so please →check this page from time to time← for news.
      """,
      """
      @ parties/voorbeeldmail.md
      role = "processor"
      service = "Verstuurt mail; →controleer het privacybeleid op wijzigingen←"
      """,
    ],
    passing: [
      """
      +++
      +++

      Wij controleren deze verklaring regelmatig. Verandert er iets belangrijks, dan mailen wij u.
      We regularly review this policy.

      Wij raden u aan uw wachtwoord regelmatig te wijzigen. Op deze pagina leest u hoe.
      """,
      """
      +++
      notes = "Raadpleeg deze pagina regelmatig"
      +++

      Raadpleeg deze pagina als u iets wilt weten. Wij kijken regelmatig of onze verklaring nog klopt.
      """,
      """
      +++
      role = "processor"
      +++

      Raadpleeg deze pagina regelmatig.
      """,
    ],
    check: Check(
      isAbsence: false,
      touring: { survey in
        survey.publicParts.flatMap { part in
          ChangeNotice.places(in: survey.context.bytes(of: part)).map { Place(Span(file: part.file, $0)) }
        }
      }))
}
