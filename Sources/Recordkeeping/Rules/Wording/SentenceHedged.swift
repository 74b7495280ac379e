extension Rule {
  /// May, might, possibly: the reader does not learn what happens with the data.
  static let sentenceHedged = Rule(
    code: "TXT09", name: "sentence-hedged", severity: .warning,
    provisions: [.gdpr("12(1)"), .other("WP260 rev.01 par. 12-13")],
    summary: Wording(
      nl: "zin die openlaat of u de gegevens gebruikt",
      en: "sentence that leaves open whether you use the data"),
    rationale: Wording(
      nl: """
        Een privacyverklaring zegt wat u met gegevens doet, niet wat u ermee zou kunnen doen. Met "wij \
        kunnen uw gegevens delen" weet niemand of dat gebeurt; de toezichthouders noemen zulke woorden \
        met name.
        """,
      en: """
        A privacy statement says what you do with data, not what you could do with them. With "we may \
        share your data" nobody knows whether it happens; the supervisory authorities name such words.
        """),
    help: Wording(
      nl: """
        zeg wat u doet, of wanneer: "Wij delen uw adres met de bezorgdienst", "Als u niet betaalt, \
        delen wij ..."
        """,
      en: """
        say what you do, or when: "We share your address with the delivery service", "If you do not \
        pay, we share ..."
        """),
    failing: [
      """
      +++
      title = "Bestellingen"
      +++

      →Wij kunnen uw gegevens gebruiken← voor onderzoek. Daarnaast →kunnen wij uw gegevens delen← met een bureau.

      Uw gegevens →kunnen worden gedeeld← met een bureau. →Mogelijk verstrekken← wij uw gegevens aan de bank. Uw gegevens worden →eventueel gedeeld← met de bank.
      """,
      """
      +++
      title = "Orders"
      +++

      →We may use← your data for research. Your data →might be shared← with a bank. We →sometimes share← your data with a bank. We use →some of your data← for research.
      @ organisation.md
      languages = ["en"]
      """,
    ],
    passing: [
      """
      +++
      title = "Bestellingen"
      +++

      U kunt ons bellen. Wij vragen uw nummer, zodat wij u kunnen bellen. Wij wissen uw gegevens zo snel mogelijk. Zonder adres kunnen wij uw bestelling niet bezorgen. Wij kunnen uw gegevens alleen delen als de rechter dat beveelt. Wij kunnen u vragen om gegevens te verstrekken. Kunnen wij uw gegevens ook voor reclame gebruiken? Nee. Betalen met iDEAL is mogelijk. Eventueel belt de bezorger bij de buren aan.
      """,
      """
      +++
      title = "Orders"
      +++

      May we use your data for advertising? No. You may ask us for your data. We delete your data as soon as possible. In May we use your data to send the calendar.
      @ organisation.md
      languages = ["en"]
      """,
    ],
    check: .scan(code: "TXT09"))
}
