extension Rule {
  /// The document is for the register and the authority, the copy for the people concerned.
  static let safeguardsWithoutDocument = Rule(
    code: "TRF05", name: "safeguards-without-document", severity: .error,
    provisions: [.gdpr("46"), .gdpr("13(1)(f)")],
    summary: Wording(
      nl: "waarborgen voor doorgifte zonder document of zonder plaats voor een kopie",
      en: "safeguards for a transfer without a document or a place for a copy"),
    rationale: Wording(
      nl: """
        Standaardbepalingen en andere waarborgen beschermen mensen alleen als ze zijn getekend. \
        Wie wil weten wat er is afgesproken, mag een kopie krijgen; de verklaring vertelt waar.
        """,
      en: """
        Standard clauses and other safeguards protect people only once they are signed. Whoever \
        wants to know what was agreed may get a copy; the statement tells where.
        """),
    help: Wording(
      nl: """
        bijvoorbeeld: document = "contracten/scc-2026.pdf" en copy = "Vraag een kopie via \
        privacy@korenaar.example"
        """,
      en: """
        for example: document = "contracts/scc-2026.pdf" and copy = "Ask for a copy at \
        privacy@korenaar.example"
        """),
    failing: [
      """
      @ parties/helpdesk.md
      →→[transfers.IN]←←
      ground = "standard-clauses"
      """,
      """
      @ parties/helpdesk.md
      →[transfers.IN]←
      ground = "binding-corporate-rules"
      copy = "https://www.helpdesk.example/bcr"
      """,
      """
      @ parties/helpdesk.md
      [transfers.IN]
      ground = "last-resort"
      document = "doorgifte/india.pdf"
      copy = →""←
      """,
    ],
    passing: [
      """
      @ parties/helpdesk.md
      [transfers.IN]
      ground = "standard-clauses"
      document = "contracten/scc-2026.pdf"
      copy = "https://www.helpdesk.example/scc"
      """,
      """
      @ parties/helpdesk.md
      [transfers.IN]
      ground = "explicit-consent"
      """,
    ],
    check: .each(.transfers, isAbsence: true) { visit in
      let transfer = visit.record
      let document = transfer.restsOnSafeguards ? transfer.placeOfAbsence(of: \.document) : nil
      let needsCopy = transfer.restsOnSafeguards || transfer.isLastResort
      let copy = needsCopy ? transfer.placeOfAbsence(of: \.copy) : nil
      return [
        document.map {
          Place(
            $0,
            detail: Wording(
              nl: "`document` ontbreekt",
              en: "`document` is missing"), blocksPublication: false)
        },
        copy.map { place(ofCopy: $0, for: transfer) },
      ].compactMap(\.self)
    })

  private static func place(ofCopy span: Span, for transfer: Transfer) -> Place {
    let detail = Wording(nl: "`copy` ontbreekt", en: "`copy` is missing")
    if !transfer.isLastResort { return Place(span, detail: detail) }
    return Place(
      span, detail: detail,
      help: Wording(
        nl: """
          zeg waar mensen de waarborgen bij dit laatste redmiddel lezen of opvragen: copy = "Vraag ze op via \
          privacy@korenaar.example"
          """,
        en: """
          say where people read the safeguards of this last resort or ask for them: copy = "Ask for them at \
          privacy@korenaar.example"
          """),
      provisions: [.gdpr("49(1)"), .gdpr("13(1)(f)")])
  }
}
