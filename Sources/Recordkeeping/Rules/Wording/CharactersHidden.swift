extension Rule {
  /// A character that nobody sees and that changes what the text says to a program, or how a screen shows it.
  static let charactersHidden = Rule(
    code: "TXT01", name: "characters-hidden", severity: .error,
    provisions: [.gdpr("5(2)"), .gdpr("12(1)")],
    summary: Wording(
      nl: "er staat een teken in de tekst dat niemand ziet",
      en: "there is a character in the text that nobody sees"),
    rationale: Wording(
      nl: """
        Met zulke tekens staat er iets anders op het scherm dan in het bestand. Wie een wijziging \
        naleest, keurt dan een andere tekst goed dan de lezer krijgt; twee teksten die hetzelfde \
        lijken, zijn het niet. Ze komen meestal mee met knippen en plakken.
        """,
      en: """
        With such characters the screen shows something else than the file says. Whoever reviews a \
        change then approves another text than the reader gets; two texts that look the same are not. \
        They mostly come along with copying and pasting.
        """),
    help: Wording(
      nl: "haal het teken weg, of typ het woord opnieuw",
      en: "remove the character, or type the word anew"),
    failing: [
      """
      title = "Nieuws→\u{202E}←brief"
      # geplakt: →\u{E0041}\u{E0042}← en een→\u{200B}←woord
      """,
      """
      +++
      title = "Nieuwsbrief"
      +++

      U meldt zich→\u{2060}← af. Dat kost→\u{7}← niets, en→&#x202E;← het kan altijd.
      """,
      #"""
      @@ activities/example.md
      +++
      title = "Nieuws→\u202E←brief"
      +++
      """#,
    ],
    passing: [
      """
      title = "Nieuwsbrief 👩\u{200D}💻 van café ’t Hoekje ✔\u{FE0F}, € 10"
      """,
      """
      +++
      title = "Nieuwsbrief"
      +++

      Geschreven in het Nederlands en in het فارسی: می\u{200C}خواهم.
      """,
    ],
    check: .scan(code: "TXT01"))
}
