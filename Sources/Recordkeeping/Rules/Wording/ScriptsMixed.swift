extension Rule {
  /// A letter of another alphabet inside a word looks like ours, and makes it another word.
  static let scriptsMixed = Rule(
    code: "TXT02", name: "scripts-mixed", severity: .warning,
    provisions: [.gdpr("5(2)"), .gdpr("12(1)")],
    summary: Wording(nl: "woord met letters uit twee alfabetten", en: "word with letters of two alphabets"),
    rationale: Wording(
      nl: """
        Sommige letters uit andere alfabetten zien er net zo uit als de onze. Een zoekopdracht vindt \
        het woord dan niet, een vergelijking van twee teksten klopt niet, en een naam kan een andere \
        zijn dan hij lijkt. Een heel woord in een ander schrift is geen probleem.
        """,
      en: """
        Some letters of other alphabets look just like ours. A search then does not find the word, a \
        comparison of two texts is off, and a name can be another than it seems. A whole word in \
        another script is no problem.
        """),
    help: Wording(
      nl: "typ het woord opnieuw met uw eigen toetsenbord",
      en: "type the word anew on your own keyboard"),
    failing: [
      """
      title = "→Nieuws\u{431}rief←"
      """,
      """
      +++
      title = "Nieuwsbrief"
      +++

      Betaal met →p\u{430}yp\u{430}l← of op rekening.
      """,
    ],
    passing: [
      """
      title = "Nieuwsbrief voor \u{395}\u{3BB}\u{3BB}\u{3AC}\u{3B4}\u{3B1} en \u{41C}\u{43E}\u{441}\u{43A}\u{432}\u{430}, 10 \u{3BC}g, 4 k\u{3A9}"
      """
    ],
    check: .scan(code: "TXT02"))
}
