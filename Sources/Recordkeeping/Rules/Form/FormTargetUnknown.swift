extension Rule {
  /// Whoever receives what a form sends is a recipient (AVG art. 30(1)(d), 28).
  static let formTargetUnknown = Rule(
    code: "FRM08", name: "form-target-unknown", severity: .error, blocksPublication: false,
    provisions: [.gdpr("30(1)(d)"), .gdpr("28(3)"), .gdpr("13(1)(e)")],
    summary: Wording(
      nl: "een formulier stuurt gegevens naar een ontvanger die het register niet kent",
      en: "a form sends data to a recipient that the register does not know"),
    rationale: Wording(
      nl: """
        Het formulier stuurt wat iemand invult naar een ander. Die ander ontvangt persoonsgegevens: hij \
        hoort in het register en in de verklaring, en als hij voor u werkt, hoort daar een \
        verwerkersovereenkomst bij.
        """,
      en: """
        The form sends what people fill in to someone else. That someone receives personal data: he \
        belongs in the register and in the statement, and where he works for you, with a processing \
        agreement.
        """),
    help: Wording(
      nl: """
        maak een bestand in parties/ met website = \"...\", en noem die partij bij recipients van de \
        activiteit
        """,
      en: """
        make a file in parties/ with website = \"...\", and name that party under recipients of the \
        activity
        """),
    failing: [
      """
      @ organisation.md
      website = "https://www.korenaar.example/"
      @@ site/contact.html
      <form method="post" action="→https://formulieren.example/f/12←"><input name="email" type="email"></form>
      """,
      """
      recipients = ["voorbeeldhost"]
      [forms.contact]
      page = "/contact/"
      [personal-data.email]
      @ organisation.md
      website = "https://www.korenaar.example/"
      @ parties/voorbeeldhost.md
      role = "processor"
      @ parties/voorbeeldmail.md
      website = "https://www.voorbeeldmail.example/"
      @@ site/contact.html
      <form method="post" action="→https://www.voorbeeldmail.example/f←"><input name="email" type="email"></form>
      """,
    ],
    passing: [
      """
      recipients = ["nieuwsbrieven"]
      [forms.aanmelden]
      page = "/nieuws/"
      [personal-data.email]
      @ organisation.md
      website = "https://www.korenaar.example/"
      @ parties/nieuwsbrieven.md
      name = "Mailchimp (The Rocket Science Group LLC)"
      @@ site/nieuws.html
      <form method="post" action="https://korenaar.us1.list-manage.com/subscribe/post?u=1"><input name="EMAIL" type="email"></form>
      """,
      """
      recipients = ["voorbeeldmail"]
      [forms.contact]
      page = "/contact/"
      [personal-data.email]
      @ organisation.md
      website = "https://www.korenaar.example/"
      @ parties/voorbeeldmail.md
      website = "https://www.voorbeeldmail.example/"
      @@ site/contact.html
      <form method="post" action="https://lijst.voorbeeldmail.example/f"><input name="email" type="email"></form>
      <form method="post" action="https://winkel.korenaar.example/f"><input name="email" type="email"></form>
      <form method="post" action="verstuur.php"><input name="email" type="email"></form>
      """,
      """
      @ organisation.md
      name = "Korenaar"
      @@ site/contact.html
      <form method="post" action="https://www.korenaar.example/f"><input name="email" type="email"></form>
      """,
    ],
    check: .eachForm { form, context in
      // Without the organisation's own address nobody can say which host is another's.
      guard form.asksData, context.register.organisation?.website != nil else { return [] }
      let targets = FormTargets(context.register, context.hostOwners)
      return form.form.targets.compactMap { target in
        let address = SiteAddress(target.value)
        guard let host = address.host, !host.isEmpty, !targets.isOwn(address) else { return nil }
        let known = targets.party(at: address)
        let shown = FieldTitle.shown(host)
        guard let party = known.first else {
          let service = SiteServices.builtIn.service(at: address).map { " (\($0.label))" } ?? ""
          return Place(target.span, detail: Wording(nl: "`\(shown)`\(service)", en: "`\(shown)`\(service)"))
        }
        let link = form.links.first { $0.form != nil }
        guard let activity = link?.activity,
          !activity.allRecipients.contains(where: { known.contains($0.value) })
        else { return nil }
        return Place(
          target.span, detail: notReceiving(party, activity.id), help: addRecipient(party),
          second: activity.recipients.map { SecondPlace($0.span, thoseNamed) } ?? link?.place)
      }
    })
}

private func notReceiving(_ party: String, _ activity: String) -> Wording {
  Wording(
    nl: "`\(party)` is bekend, maar geen ontvanger van de activiteit `\(activity)`",
    en: "`\(party)` is known, but no recipient of the activity `\(activity)`")
}

private func addRecipient(_ party: String) -> Wording {
  Wording(
    nl:
      "zet `\(party)` bij recipients van de activiteit, of stuur het formulier naar een ontvanger die daar staat",
    en: "add `\(party)` to recipients of the activity, or send the form to a recipient that stands there")
}

private let thoseNamed = Wording(nl: "dit zijn de ontvangers", en: "these are the recipients")
