extension Rule {
  /// Only files that open like a record are reported; other documents may lie anywhere in the folder.
  static let recordOutOfPlace = Rule(
    code: "SYN44", name: "record-out-of-place", severity: .error,
    summary: Wording(
      nl: "record op een plaats waar het niet gelezen wordt", en: "record in a place where it is not read"),
    rationale: Wording(
      nl: """
        avgreg leest `organisation.md`, `vocabulary.toml`, alles in `activities/` en wat direct \
        in `parties/` ligt. Een record op een andere plaats of met een andere uitgang zou zonder \
        een woord in het register en in de privacyverklaring ontbreken.
        """,
      en: """
        avgreg reads `organisation.md`, `vocabulary.toml`, everything in `activities/` and what \
        lies directly in `parties/`. A record in another place or with another ending would be \
        lacking from the register and the privacy statement without a word.
        """),
    help: Wording(
      nl: """
        verplaats het naar `activities/` of `parties/`, of haal de regel `+++` bovenaan weg als \
        het geen record is
        """,
      en: """
        move it to `activities/` or `parties/`, or take away the line `+++` at its top if it is \
        no record
        """),
    failing: [
      """
      @ →nieuwsbrief.md←
      +++
      +++
      """,
      """
      @ →Activities/nieuwsbrief.md←
      +++
      +++
      """,
      """
      @ →parties/mail/voorbeeldmail.md←
      +++
      +++
      """,
      """
      @ →activities/nieuwsbrief.txt←
      +++
      +++
      """,
      "@ →Vocabulary.toml←",
    ],
    passing: [
      """
      @ activities/klanten/nieuwsbrief.md
      +++
      +++
      """,
      """
      @ afwegingen/noodcontact.md
      # Afweging
      """,
      "@ vocabulary.toml",
    ],
    check: .loading(code: "SYN44"))
}
