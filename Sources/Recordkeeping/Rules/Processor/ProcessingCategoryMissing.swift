extension Rule {
  /// The activity's categories hold for each client without categories of its own.
  static let processingCategoryMissing = Rule(
    code: "PRC02", name: "processing-category-missing", severity: .error, blocksPublication: false,
    provisions: [.gdpr("30(2)(b)")],
    summary: Wording(
      nl: "niet gezegd welk werk u voor een klant doet", en: "not said which work you do for a client"),
    rationale: Wording(
      nl: """
        Uw register vertelt voor elke klant wat u met zijn gegevens doet, zoals hosting of back-ups. \
        Noem het één keer voor alle klanten, of bij een klant waar het anders is.
        """,
      en: """
        Your record tells for each client what you do with its data, such as hosting or backups. \
        Name it once for all clients, or with a client where it differs.
        """),
    help: Wording(
      nl: "bijvoorbeeld: categories = [\"hosting\", \"backup\"]",
      en: "for example: categories = [\"hosting\", \"backup\"]"),
    failing: [
      """
      →+++←
      role = "processor"

      [controllers.fietsclub]

      [controllers.bloemist]
      +++
      @ parties/fietsclub.md
      @ parties/bloemist.md
      """,
      """
      role = "processor"

      [controllers.fietsclub]
      categories = ["hosting"]

      →[controllers.bloemist]←
      @ parties/fietsclub.md
      @ parties/bloemist.md
      """,
    ],
    passing: [
      """
      role = "processor"
      categories = ["hosting", "backup"]

      [controllers.fietsclub]
      @ parties/fietsclub.md
      """,
      """
      role = "processor"

      [controllers.fietsclub]
      categories = ["hosting"]
      @ parties/fietsclub.md
      """,
      """
      role = "controller"
      """,
    ],
    check: .each(.processorActivities, isAbsence: true) { visit in
      guard let span = visit.record.placeOfAbsence(of: \.categories) else { return [] }
      // Where nobody named any, it is the activity's default that was forgotten.
      let clients = visit.record.controllers
      let lacking = clients.compactMap { $0.placeOfAbsence(of: \.categories) }
      return (lacking.count == clients.count ? [span] : lacking).map { Place($0) }
    })
}
