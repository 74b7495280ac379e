extension Rule {
  /// What has no text in the record itself would never be printed.
  static let translationWithoutSource = Rule(
    code: "REF04", name: "translation-without-source", severity: .error,
    summary: Wording(
      nl: "vertaling van iets wat het record niet heeft",
      en: "translation of something the record does not have"),
    rationale: Wording(
      nl: """
        Een vertaling volgt het record: zelfde bestandsnaam, zelfde tabellen, zelfde sleutels. Wat in \
        het record niet staat, komt in geen enkele taal op de site, en een lezer zou in de ene taal \
        meer horen dan in de andere.
        """,
      en: """
        A translation follows the record: same file name, same tables, same keys. What the record does \
        not have comes on the site in no language, and readers would be told more in one language than \
        in another.
        """),
    help: Wording(
      nl: "voeg de tekst toe aan het record zelf, of haal hem hier weg",
      en: "add the text to the record itself, or take it away here"),
    failing: [
      """
      title = "Nieuwsbrief"
      [purposes.newsletter]
      purpose = "U elke maand ons nieuws mailen"
      @ organisation.md
      languages = ["nl", "en"]
      @ activities/example.en.md
      [purposes.newsletter]
      →contract← = "The contract with you"
      [purposes.→events←]
      purpose = "To invite you"
      [→rights-limits←]
      text = "You have no right to erasure."
      """,
      """
      @ organisation.md
      languages = ["nl", "en"]
      @ parties/voorbeeldmail.en.md
      →+++←
      service = "Sends our newsletter"
      +++
      """,
    ],
    passing: [
      """
      title = "Nieuwsbrief"
      [purposes.newsletter]
      purpose = "U elke maand ons nieuws mailen"
      @ organisation.md
      languages = ["nl", "en"]
      @ activities/example.en.md
      title = "Newsletter"
      [purposes.newsletter]
      purpose = "To send you our news every month"
      """
    ],
    check: .reading(code: "REF04"))
}
