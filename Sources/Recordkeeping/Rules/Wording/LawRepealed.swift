extension Rule {
  /// An act, a body or a decision that is no more: Wbp, CBP, Wob, Safe Harbor, Privacy Shield.
  static let lawRepealed = Rule(
    code: "TXT08", name: "law-repealed", severity: .error,
    provisions: [.gdpr("12(1)"), .gdpr("13(1)(c)"), .gdpr("13(1)(f)")],
    summary: Wording(nl: "wet of instantie die niet meer bestaat", en: "act or body that exists no more"),
    rationale: Wording(
      nl: """
        Wie een wet of toezichthouder noemt die er niet meer is, stuurt mensen met een klacht of \
        verzoek de verkeerde kant op, en beroept zich misschien op iets dat niet meer geldt. Een zin \
        die over vroeger gaat, mag de oude naam wel noemen.
        """,
      en: """
        Whoever names an act or authority that is gone sends people with a complaint or request the \
        wrong way, and may rely on something that no longer holds. A sentence about the past may well \
        use the old name.
        """),
    help: Wording(
      nl: "noem de opvolger: AVG voor Wbp, Autoriteit Persoonsgegevens voor CBP, Woo voor Wob",
      en: "name the successor: GDPR for Wbp, Autoriteit Persoonsgegevens for CBP, Woo for Wob"),
    failing: [
      """
      notes = "Gemeld bij het →College bescherming persoonsgegevens←"
      [purposes.order]
      purpose = "Verzoeken op grond van de →Wob← afhandelen"
      legal-basis = "legal-obligation"
      law = ["→Wbp← art. 8"]
      """,
      """
      +++
      title = "Klachten"
      +++

      U kunt klagen bij het →CBP←. Onze mailpartij valt onder het →Privacy Shield←.
      """,
    ],
    passing: [
      """
      notes = "Voorheen gemeld bij het College bescherming persoonsgegevens"
      [purposes.order]
      purpose = "Verzoeken op grond van de Woo, voorheen de Wob, afhandelen"
      """,
      """
      +++
      title = "Klachten"
      +++

      Tot 25 mei 2018 hielden wij ons aan de Wbp. Het Privacy Shield is ongeldig verklaard. Zie [Wob-archief](https://www.korenaar.example/wob-verzoeken) niet.
      """,
    ],
    check: .scan(code: "TXT08"))
}
