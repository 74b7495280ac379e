extension Rule {
  /// The finding itself is shown as ever.
  static let waiverRefused = Rule(
    code: "WVR01", name: "waiver-refused", severity: .error, blocksPublication: false,
    summary: Wording(
      nl: "ontheffing van een fout die er geen toelaat", en: "waiver of an error that takes none"),
    rationale: Wording(
      nl: """
        Een fout zegt dat er iets ontbreekt wat de wet vraagt, of dat een bestand niet te lezen is. \
        Daarvan kan niemand in uw organisatie ontheffing geven. Geeft de wet zelf een uitzondering, \
        dan is dat een feit dat u met de grond erbij vastlegt. Waarschuwingen en aandachtspunten \
        laten wel een ontheffing toe, en ook fouten van TXT en LEK, want die kunnen vals alarm zijn.
        """,
      en: """
        An error says that something is missing that the law asks, or that a file cannot be read. \
        Nobody in your organisation can waive that. Where the law itself makes an exception, that is \
        a fact that you record with its ground. Warnings and notes do take a waiver, and so do errors \
        of TXT and LEK, since those can be false alarms.
        """),
    help: Wording(
      nl: """
        haal deze tabel weg en los de fout zelf op; maakt de wet voor u een uitzondering, leg die dan \
        vast, zoals in [information-exemption]
        """,
      en: """
        take this table away and settle the error itself; where the law makes an exception for you, \
        record that, as in [information-exemption]
        """),
    failing: [
      """
      title = "Nieuwsbrief"
      [personal-data.email]
      source = ["data-subject"]
      →[personal-data.email.waivers.RET01]←
      reason = "Wij weten de termijn nog niet"
      by = "Directie"
      until = 2027-06-01
      """,
      """
      status = "draft"
      [personal-data.email]
      waivers = { RET01 = →{ reason = "Nog te kiezen", by = "Directie", until = 2027-06-01 }← }
      """,
      """
      title = "Nieuwsbrief"
      →[waivers.WVR03]←
      reason = "Wij ruimen later op"
      by = "Directie"
      until = 2027-06-01
      """,
    ],
    passing: [
      """
      [cookies.cart]
      purpose = "Onthoudt uw mandje"
      [cookies.cart.waivers.KEY05]
      reason = "Het nummer is na een uur weg"
      by = "Webbeheer"
      until = 2027-06-01
      """
    ],
    check: .waivers(.refused) { waiver in
      let found = waiver.findings.first { !$0.takesWaiver }
      return Place(
        waiver.record.span,
        detail: found.map { finding in
          Wording(
            nl: "de fout is: \(finding.rule.summary.nl)", en: "the error is: \(finding.rule.summary.en)")
        })
    })
}
