extension Rule {
  /// Without an answer a note, told once for the whole register.
  static let registerReadableByAll = Rule(
    code: "ORG12", name: "register-readable-by-all", severity: .warning,
    provisions: [.gdpr("5(1)(f)"), .gdpr("32(1)")],
    summary: Wording(
      nl: "een openbare repository laat ook zien wat intern is",
      en: "a public repository shows what is internal too"),
    rationale: Wording(
      nl: """
        Interne sleutels komen nooit op uw site. Maar staat de map met het register open op het \
        internet, dan leest iedereen ze daar: hoe u beveiligt, wat u met leveranciers hebt afgesproken \
        en hoe u belangen hebt afgewogen, ook in oude versies. Daar heeft alleen een aanvaller iets aan.
        """,
      en: """
        Internal keys never come on your site. But if the folder with the register is open on the \
        internet, everyone reads them there: how you keep data secure, what you agreed with suppliers \
        and how you weighed interests, in old versions too. Only an attacker has any use for that.
        """),
    help: Wording(
      nl: """
        maak de repository besloten en zet in organisation.md: repository = "private"; moet hij openbaar \
        zijn, houd dan interne sleutels in een ander, besloten register
        """,
      en: """
        make the repository private and put into organisation.md: repository = "private"; if it has to \
        be public, keep internal keys in another, private register
        """),
    failing: [
      """
      @ organisation.md
      repository = →"public"←
      """,
      """
      @ organisation.md
      →+++←
      name = "Bakkerij De Korenaar"
      +++
      """,
      """
      @ organisation.md
      repository = →""←
      """,
    ],
    passing: [
      """
      @ organisation.md
      repository = "private"
      """,
      """
      role = "controller"
      """,
    ],
    check: .each(.organisation) { visit in
      if let span = visit.record.placeOfAbsence(of: \.repository) { return [unanswered(at: span)] }
      guard let repository = visit.record.repository, repository.value == .public else { return [] }
      return [Place(repository.span, detail: InternalKeys(of: visit.context.register).wording)]
    })

  private static func unanswered(at span: Span) -> Place {
    Place(
      span,
      detail: Wording(
        nl: "hier staat niet of iedereen de bestanden van het register kan lezen",
        en: "this does not say whether everyone can read the files of the register"),
      help: Wording(
        nl: """
          zet in organisation.md repository = "private" als alleen u en uw mensen erbij kunnen, anders \
          repository = "public"
          """,
        en: """
          put into organisation.md repository = "private" if only you and your people can reach it, \
          otherwise repository = "public"
          """),
      severity: .note)
  }
}
