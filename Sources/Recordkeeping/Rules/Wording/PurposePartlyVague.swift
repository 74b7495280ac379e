extension Rule {
  /// Words in a longer purpose that leave open what else the data are used for. ENT11 tells of a purpose that is vague as a whole.
  static let purposePartlyVague = Rule(
    code: "TXT05", name: "purpose-partly-vague", severity: .warning,
    provisions: [.gdpr("5(1)(b)"), .gdpr("13(1)(c)"), .other("WP260 rev.01")],
    summary: Wording(
      nl: "doel met woorden die openlaten waarvoor nog meer",
      en: "purpose with words that leave open what else"),
    rationale: Wording(
      nl: """
        Een doel is welbepaald en duidelijk omschreven: een lezer weet dan waarvoor u zijn of haar \
        gegevens gebruikt, en waarvoor niet. Woorden als "onder andere" of "bedrijfsvoering" laten \
        alles open.
        """,
      en: """
        A purpose is specified and explicit: readers then know what you use their data for, and what \
        not. Words such as "among others" or "business purposes" leave everything open.
        """),
    help: Wording(
      nl: """
        zeg wat u doet en noem elk doel apart, bijvoorbeeld purpose = "Uw bestelling bezorgen"
        """,
      en: """
        say what you do and name each purpose by itself, for example purpose = "Delivering your order"
        """),
    failing: [
      """
      [purposes.order]
      purpose = "Uw bestelling bezorgen →en andere doeleinden←"
      [purposes.account]
      purpose = "Uw account bijhouden en →onze dienstverlening verbeteren←"
      [purposes.web-analytics]
      purpose = "Bijhouden welke pagina's u bekijkt, →onder andere← op uw telefoon"
      legitimate-interest = "De →bedrijfsvoering← van de winkel"
      """,
      """
      [purposes.order]
      purpose = "Delivering your order, sending invoices, →etc←."
      @ organisation.md
      languages = ["en"]
      """,
    ],
    passing: [
      """
      [purposes.order]
      purpose = "Uw bestelling bezorgen"
      [purposes.account]
      purpose = "Bedrijfsvoering"
      """,
      """
      +++
      title = "Bestellingen"
      +++

      Wij gebruiken uw adres niet voor andere doeleinden. U kunt onder andere met iDEAL betalen.
      """,
    ],
    check: .scan(code: "TXT05"))
}
