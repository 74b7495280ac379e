extension Rule {
  /// Ids of tables inside records; the names of files are a rule of their own.
  static let idNotAllowed = Rule(
    code: "REF01", name: "id-not-allowed", severity: .error,
    summary: Wording(nl: "naam die geen id kan zijn", en: "name that cannot be an id"),
    rationale: Wording(
      nl: """
        Een id staat in verwijzingen en in adressen op de site, en blijft overal hetzelfde. Daarom \
        bestaat het uit kleine letters, cijfers en streepjes, heeft het hoogstens 64 tekens, en is het \
        niet none, waivers of een taal van het register.
        """,
      en: """
        An id stands in references and in addresses on the site, and stays the same everywhere. So it \
        consists of small letters, digits and hyphens, has at most 64 characters, and is not none, \
        waivers or a language of the register.
        """),
    help: Wording(
      nl: "gebruik een korte naam zoals [purposes.maandbrief]; de tekst voor de lezer staat in purpose",
      en: "use a short name such as [purposes.monthly-letter]; the text for readers stands in purpose"),
    failing: [
      """
      [purposes.→"Nieuwsbrief voor klanten"←]
      purpose = "U elke maand ons nieuws mailen"
      [personal-data.→E-mail←]
      source = ["data-subject"]
      [cookies.→none←]
      class = "functional"
      [purposes.→nl←]
      purpose = "U elke maand ons nieuws mailen"
      """,
      """
      [personal-data.email]
      source = ["data-subject"]
      [personal-data.→waivers←.RET20]
      reason = "Wij volgen de branche"
      by = "Directie"
      until = 2027-06-01
      """,
      """
      @ vocabulary.toml
      [data-categories.→Allergie←]
      nl = "allergie"
      """,
      """
      @ parties/nl.md
      →+++←
      name = "Voorbeeldmail B.V."
      +++
      """,
    ],
    passing: [
      """
      [purposes.newsletter-2]
      purpose = "U elke maand ons nieuws mailen"
      [purposes.hr]
      purpose = "De arbeidsovereenkomst uitvoeren"
      """
    ],
    check: .reading(code: "REF01"))
}
