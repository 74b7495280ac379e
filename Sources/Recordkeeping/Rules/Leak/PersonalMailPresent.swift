extension Rule {
  /// The e-mail address of one person, outside the keys for contact.
  static let personalMailPresent = Rule(
    code: "LEK03", name: "personal-mail-present", severity: .error,
    masksExcerpt: true,
    provisions: [.gdpr("5(1)(c)"), .gdpr("5(1)(f)")],
    summary: Wording(
      nl: "er staat een e-mailadres van een persoon in het register",
      en: "there is a person's e-mail address in the register"),
    rationale: Wording(
      nl: """
        Een register beschrijft welke gegevens u gebruikt; van één mens hoort er niets in. Alleen bij \
        de contactgegevens van uw organisatie en van partijen mag een adres staan, liefst van een \
        afdeling. Staat het al in Git, dan is de regel weghalen niet genoeg: ook oudere versies hebben \
        het.
        """,
      en: """
        A register describes which data you use; of one person it holds nothing. Only the contact \
        details of your organisation and of parties may have an address, preferably of a department. \
        If it is in Git already, taking the line out is not enough: older versions have it too.
        """),
    help: Wording(
      nl: """
        neem het adres van een afdeling, zoals privacy@; is het al vastgelegd in Git, haal het dan ook \
        uit de geschiedenis (git filter-repo) of meld het aan wie bij u over datalekken gaat
        """,
      en: """
        use the address of a department, such as privacy@; if it is committed in Git already, take it \
        out of the history as well (git filter-repo) or report it to whoever handles data breaches
        """),
    failing: [
      """
      notes = "Vraag →jan.de.vries@bedrijf.nl← of →j.jansen+nieuws@gmail.com←"
      # of →jan [at] bedrijf.nl←
      """,
      """
      +++
      title = "Contact"
      +++

      Mail →jan＠bedrijf.nl← met uw vraag.
      """,
    ],
    passing: [
      """
      notes = "info@bedrijf.nl, privacy@gemeente.nl, klant.service@bedrijf.nl, jan@example.com, git@github.com:org/repo.git, @gebruiker"
      """,
      """
      @ organisation.md
      name = "Jan de Vries"
      email = "jan.de.vries@bedrijf.nl"
      [data-protection-officer]
      email = "eva.bakker@bedrijf.nl"
      @ activities/example.md
      +++
      title = "Contact"
      +++

      Mail jan.de.vries@bedrijf.nl met uw vraag.
      """,
    ],
    check: .scan(code: "LEK03"))
}
