extension Rule {
  /// Reads the text for the words in which people say it; a text that names the age is taken to be right.
  static let withdrawalByParentOnly = Rule(
    code: "CON11", name: "withdrawal-by-parent-only", severity: .error,
    provisions: [.uavg("5(3)(b)")],
    summary: Wording(
      nl: "tekst waarin alleen een ouder of voogd de toestemming kan intrekken",
      en: "text in which only a parent or guardian can withdraw the consent"),
    rationale: Wording(
      nl: """
        Een kind kan vanaf 12 jaar zelf de toestemming intrekken, naast een ouder of voogd. Een tekst \
        die dat alleen aan ouders toestaat, houdt kinderen van hun recht af.
        """,
      en: """
        From the age of 12 a child can withdraw the consent itself, beside a parent or guardian. A text \
        that lets only parents do so keeps children from their right.
        """),
    help: Wording(
      nl: #"""
        schrijf bijvoorbeeld withdrawal-text = "Je ouder of voogd kan de toestemming intrekken; vanaf 12 \#
        jaar kun je dat ook zelf."
        """#,
      en: #"""
        write, for example, withdrawal-text = "Your parent or guardian can withdraw the consent; from \#
        the age of 12 you can do so yourself."
        """#),
    failing: [
      """
      data-subjects = ["child"]
      [purposes.account.consent]
      withdrawal-text = →"Alleen een ouder of voogd kan de toestemming intrekken."←
      """,
      """
      data-subjects = ["member"]
      [purposes.account.consent]
      withdrawal-text = "Je ouder of voogd kan intrekken; jij ook."
      [personal-data.name]
      data-subjects = ["child"]
      @ organisation.md
      languages = ["nl", "en"]
      @ activities/example.en.md
      [purposes.account.consent]
      withdrawal-text = →"Consent can be withdrawn only by a parent."←
      """,
    ],
    passing: [
      """
      data-subjects = ["child"]
      [purposes.account.consent]
      withdrawal-text = "Onder de 12 jaar kan alleen een ouder intrekken; daarna kun je dat ook zelf."
      [purposes.newsletter.consent]
      withdrawal-text = "Niet alleen je ouder kan intrekken, jij ook."
      [purposes.events.consent]
      withdrawal-text = "Alleen als je ouder dan 16 bent sturen wij een bevestiging."
      """,
      """
      data-subjects = ["employee"]
      [purposes.account.consent]
      withdrawal-text = "Alleen een ouder of voogd kan de toestemming intrekken."
      """,
      """
      data-subjects = ["child"]
      [purposes.account.consent]
      withdrawal-text = "Alleen een ouder of voogd kan de toestemming intrekken."
      @ organisation.md
      country = "BE"
      """,
    ],
    check: .each(.consents) { visit in
      // The article is Dutch law.
      guard let activity = visit.activity, activity.isAboutChildren, let text = visit.record.withdrawalText,
        !(visit.organisation?.isAbroad ?? false), let ages = LawDates.childAges(on: visit.context.day),
        ages.withdrawal < ages.consent
      else { return [] }
      let all = [Located(text.value.original, at: text.span)] + text.value.translated
      return all.filter { ParentOnly.isSaid(in: $0.value) }.map { Place($0.span) }
    })
}
