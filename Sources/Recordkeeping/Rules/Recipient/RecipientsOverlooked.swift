extension Rule {
  /// Whoever hosts a site or delivers mail gets the data too (AVG art. 4(9)). Of those of cookies, REC08 tells.
  static let recipientsOverlooked = Rule(
    code: "REC22", name: "recipients-overlooked", severity: .warning,
    provisions: [.gdpr("4(9)"), .gdpr("13(1)(e)"), .gdpr("30(1)(d)")],
    summary: Wording(
      nl: "geen ontvangers, terwijl een website of mailbox in gebruik is",
      en: "no recipients, while a website or mailbox is in use"),
    rationale: Wording(
      nl: """
        Ook wie voor u opslaat of verstuurt, ontvangt de gegevens: het hostingbedrijf, de maildienst, de \
        nieuwsbriefdienst. Mensen mogen weten bij wie hun gegevens terechtkomen. \
        Draait alles op een eigen server, leg dan vast dat deze bevinding mag blijven.
        """,
      en: """
        Whoever stores or sends for you receives the data too: the hosting company, the mail service, \
        the newsletter service. People may know with whom their data end up. If \
        all runs on a server of your own, record that this finding may stay.
        """),
    help: Wording(
      nl: """
        noem de diensten: recipients = ["voorbeeldhost", "voorbeeldmail"], elk met een bestand in parties/
        """,
      en: """
        name the services: recipients = ["voorbeeldhost", "voorbeeldmail"], each with a file in parties/
        """),
    failing: [
      """
      recipients = →"none"←

      [purposes.contact-handling]
      [personal-data.email]
      """,
      """
      recipients = →"none"←
      data-subjects = ["visitor"]
      @ organisation.md
      website = "https://www.korenaar.example/"
      """,
      """
      recipients = →"none"←

      [forms.bestellen]
      page = "https://www.korenaar.example/bestellen"
      """,
    ],
    passing: [
      """
      recipients = "none"
      data-subjects = ["physical-visitor"]

      [purposes.access-control]
      [personal-data.name]
      @ organisation.md
      website = "https://www.korenaar.example/"
      """,
      """
      recipients = "none"

      [purposes.newsletter]
      [personal-data.address]
      """,
      """
      recipients = "none"
      data-subjects = ["visitor"]

      [personal-data.ip-address]
      recipients = ["voorbeeldhost"]
      @ organisation.md
      website = "https://www.korenaar.example/"
      @ parties/voorbeeldhost.md
      role = "processor"
      """,
      """
      recipients = "none"

      [cookies.session]
      provider = "self"
      third-party-access = "none"
      """,
      """
      recipients = "none"
      status = "ended"

      [purposes.contact-handling]
      [personal-data.email]
      """,
    ],
    check: .each(.ownActivities, isAbsence: true) { visit in
      let activity = visit.record
      guard let recipients = activity.recipients, recipients.value.value == nil,
        activity.isWhole(\.personalData), activity.allRecipients.isEmpty, !activity.hasEnded,
        let sign = activity.signOfService(visit.context.register)
      else { return [] }
      return [Place(recipients.span, second: sign)]
    })
}

extension ProcessingActivity {
  /// What shows that someone else gets the data: first what is certain.
  fileprivate func signOfService(_ register: Register) -> SecondPlace? {
    signOfForm ?? signOfMail ?? signOfWebsite(register)
  }

  private var signOfForm: SecondPlace? {
    self.forms.first.map {
      SecondPlace(
        $0.page?.span ?? $0.span,
        Wording(
          nl: "dit formulier loopt langs wie de site en de mail verzorgt",
          en: "this form passes those who run the site and the mail"))
    }
  }

  /// A newsletter or a contact with an e-mail address; on paper neither needs a service.
  private var signOfMail: SecondPlace? {
    let mailed = self.purposes.first { purpose in
      ["newsletter", "contact-handling"].contains(purpose.kind)
        && self.personalData.contains { row in
          row.kind == "email" && purposes(of: row).contains { $0.id == purpose.id }
        }
    }
    return mailed.map {
      SecondPlace(
        $0.span,
        Wording(nl: "hiervoor is een maildienst in gebruik", en: "for this a mail service is in use"))
    }
  }

  private func signOfWebsite(_ register: Register) -> SecondPlace? {
    guard let website = register.organisation?.website else { return nil }
    let isOnline =
      self.purposes.contains { ["website-operation", "web-analytics"].contains($0.kind) }
      || (self.dataSubjects?.value.contains("visitor") ?? false)
    guard isOnline else { return nil }
    return SecondPlace(
      website.span,
      Wording(nl: "iemand geeft deze website onderdak", en: "someone hosts this website"))
  }
}
