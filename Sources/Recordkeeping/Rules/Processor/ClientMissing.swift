extension Rule {
  /// The general rule for keys tells of a client without a name.
  static let clientMissing = Rule(
    code: "PRC01", name: "client-missing", severity: .error, blocksPublication: false,
    provisions: [.gdpr("30(2)(a)")],
    summary: Wording(
      nl: "werk als verwerker zonder klant, of zonder contactgegevens van de klant",
      en: "work as a processor without a client, or without the client's contact details"),
    rationale: Wording(
      nl: """
        Werkt u in opdracht, dan staat in uw register voor wie: naam en contactgegevens van elke \
        klant. Gaat er iets mis met gegevens, dan weet u meteen wie u moet waarschuwen.
        """,
      en: """
        If you work on instruction, your record says for whom: name and contact details of each \
        client. If something goes wrong with data, you know at once whom to warn.
        """),
    help: Wording(
      nl: """
        zet [controllers.fietsclub] in de activiteit, en in parties/fietsclub.md: email = \
        "bestuur@fietsclub.example"
        """,
      en: """
        put [controllers.fietsclub] in the activity, and in parties/fietsclub.md: email = \
        "board@fietsclub.example"
        """),
    failing: [
      """
      →+++←
      role = "processor"
      +++
      """,
      """
      role = "processor"
      →[controllers]←
      """,
      """
      role = "processor"

      [controllers.fietsclub]
      @ parties/fietsclub.md
      →+++←
      name = "Fietsclub De Voorbeeldrijders"
      +++
      """,
      """
      @ parties/fietsclub.md
      role = "client"
      address = →""←
      """,
    ],
    passing: [
      """
      role = "processor"

      [controllers.fietsclub]
      @ parties/fietsclub.md
      role = "client"
      email = "bestuur@fietsclub.example"
      """,
      """
      role = "controller"
      """,
    ],
    check: .any(
      .each(.processorActivities, isAbsence: true) { visit in
        if let span = visit.record.placeOfAbsence(of: \.controllers) { return [Place(span)] }
        guard let entry = visit.record.fields["controllers"], case .rows(let rows) = entry.content,
          rows.isEmpty
        else {
          return []
        }
        return [Place(entry.span)]
      },
      .oneOf(.parties, ["address", "email", "phone", "website"]) { visit in
        visit.record.role?.value == .client
          || visit.context.register.activities.contains { activity in
            !activity.isOwn && activity.controllers.contains { $0.id == visit.record.id }
          }
      }))
}
