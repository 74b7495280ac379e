extension Rule {
  /// Only for texts given where avgreg does not print the controller beside them itself.
  static let consentControllerUnnamed = Rule(
    code: "CON04", name: "consent-controller-unnamed", severity: .error,
    provisions: [.gdpr("4(11)"), .other("AVG overweging 42")],
    summary: Wording(
      nl: "tekst van de toestemming noemt de organisatie niet",
      en: "text of the consent does not name the organisation"),
    rationale: Wording(
      nl: """
        Iemand geeft toestemming aan een bepaalde organisatie en moet vooraf weten welke. Op papier, \
        aan de telefoon, in een gesprek, in een app of op een formulier van uzelf staat die naam er \
        alleen als de zin hem noemt.
        """,
      en: """
        People consent to one organisation and have to know beforehand which one. On paper, on the \
        telephone, face to face, in an app or on a form of your own the name is there only if the \
        sentence has it.
        """),
    help: Wording(
      nl: #"""
        noem in text de naam uit organisation.md of een naam uit trade-names: "... van Bakkerij De \#
        Korenaar"
        """#,
      en: #"""
        give in text the name in organisation.md or one of trade-names: "... of Bakkerij De Korenaar"
        """#),
    failing: [
      """
      [purposes.newsletter.consent]
      text = →"Ja, mail mij elke maand de nieuwsbrief."←
      channel = "paper"
      @ organisation.md
      name = "Bakkerij De Korenaar B.V."
      """,
      """
      [purposes.newsletter.consent]
      text = "Ja, mail mij het nieuws van De Korenaar."
      location = "own-form"
      @ organisation.md
      name = "Bakkerij De Korenaar B.V."
      trade-names = ["De Korenaar"]
      languages = ["nl", "en"]
      @ activities/example.en.md
      [purposes.newsletter.consent]
      text = →"Yes, send me the news."←
      """,
    ],
    passing: [
      """
      [purposes.newsletter.consent]
      text = "Ja, mail mij elke maand de nieuwsbrief van bakkerij De Korenaar."
      channel = "in-person"
      [purposes.events.consent]
      text = "Ja, nodig mij uit."
      channel = "web"
      location = "form"
      @ organisation.md
      name = "Bakkerij De Korenaar B.V."
      """,
      """
      [purposes.newsletter.consent]
      text = "Ja, ik wil nieuws van korenaar.example."
      channel = "phone"
      @ organisation.md
      name = "J. Jansen"
      website = "https://www.korenaar.example/"
      """,
      """
      [purposes.newsletter.consent]
      text = "Ja, Café De Zon mag mij mailen."
      channel = "paper"
      @ organisation.md
      name = "CAFÉ DE ZON B.V."
      """,
    ],
    check: .each(.consents) { visit in
      guard visit.record.isGivenElsewhere, let text = visit.record.text,
        let organisation = visit.organisation,
        organisation.name != nil
      else { return [] }
      let all = [Located(text.value.original, at: text.span)] + text.value.translated
      return all.filter { !organisation.isNamed(in: $0.value) }.map { Place($0.span) }
    })
}

extension Consent {
  /// Whether people read or hear the text without the words that avgreg puts beside it.
  fileprivate var isGivenElsewhere: Bool {
    let elsewhere: [Channel] = [.paper, .phone, .inPerson, .app]
    return self.location?.value == .ownForm || (self.channel.map { elsewhere.contains($0.value) } ?? false)
  }
}
