extension Rule {
  /// A full date of birth in an example or a note.
  static let birthDatePresent = Rule(
    code: "LEK06", name: "birth-date-present", severity: .warning,
    masksExcerpt: true,
    provisions: [.gdpr("5(1)(c)")],
    summary: Wording(
      nl: "er staat een geboortedatum in het register",
      en: "there is a date of birth in the register"),
    rationale: Wording(
      nl: """
        Een register beschrijft welke gegevens u gebruikt; van één mens hoort er niets in. Met een \
        geboortedatum en een naam is iemand te vinden. Staat het al in Git, dan is de regel weghalen \
        niet genoeg: ook oudere versies hebben het.
        """,
      en: """
        A register describes which data you use; of one person it holds nothing. With a date of birth \
        and a name somebody can be found. If it is in Git already, taking the line out is not enough: \
        older versions have it too.
        """),
    help: Wording(
      nl: """
        haal de datum weg, of schrijf een groep: "geboren na 2000"; is het al vastgelegd in Git, haal \
        het dan ook uit de geschiedenis (git filter-repo) of meld het aan wie bij u over datalekken \
        gaat
        """,
      en: """
        take the date out, or write a group: "born after 2000"; if it is committed in Git already, \
        take it out of the history as well (git filter-repo) or report it to whoever handles data \
        breaches
        """),
    failing: [
      """
      notes = "De klant is geboren →12-03-1981←, zijn kind is geboren op →3 mei 2011←"
      # geboortedatum: →1981-03-12←
      """
    ],
    passing: [
      """
      notes = "Voor wie geboren is voor 1-1-1950, of geboren na 1 januari 1980; brief van 12-03-1981"
      reviewed = 2026-01-01
      """
    ],
    check: .scan(code: "LEK06"))
}
