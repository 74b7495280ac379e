extension Rule {
  /// Whatever a form collects is processing that the record names (AVG art. 30(1), 13).
  static let formUnregistered = Rule(
    code: "FRM06", name: "form-unregistered", severity: .error, blocksPublication: false,
    provisions: [.gdpr("30(1)"), .gdpr("13(1)")],
    summary: Wording(
      nl: "een formulier dat bij geen activiteit hoort",
      en: "a form that belongs to no activity"),
    rationale: Wording(
      nl: """
        Met dit formulier verzamelt u gegevens van mensen. In het register hoort te staan waarvoor, op \
        welke grondslag en hoe lang. Zo weet ook de bezoeker waar hij of zij aan toe is.
        """,
      en: """
        With this form you collect data of people. The register should say what for, on which basis and \
        how long. Then visitors too know where they stand.
        """),
    help: Wording(
      nl: """
        noem het formulier bij de activiteit waar het bij hoort, of begin er een: `avgreg init`
        """,
      en: """
        name the form with the activity that it belongs to, or begin one: `avgreg init`
        """),
    failing: [
      """
      @@ site/contact.html
      →<form method="post" action="/verstuur">←<label>Uw naam <input name="a"></label><textarea name="b"></textarea></form>
      """,
      """
      [purposes.contact-handling]
      [personal-data.email]
      source = ["data-subject"]
      [personal-data.communication]
      source = ["data-subject"]
      @@ site/contact.html
      →<form id="vraag" method="post">←<input type="email" name="email"><textarea name="bericht"></textarea></form>
      """,
      """
      @@ site/app.html
      <div>→<input name="email" type="email">←<button>Verstuur</button></div>
      """,
      """
      recipients = ["voorbeeldmail"]
      [purposes.newsletter]
      [personal-data.email]
      source = ["data-subject"]
      @ parties/voorbeeldmail.md
      website = "https://www.voorbeeldmail.example/"
      @@ site/nieuws.html
      →<form method="post" action="https://lijst.voorbeeldmail.example/aan">←<input name="EMAIL" type="email"></form>
      """,
      """
      status = "draft"
      [forms.contact]
      page = "/contact/"
      [personal-data.email]
      @@ site/contact.html
      →<form method="post">←<input type="email" name="email"></form>
      """,
    ],
    passing: [
      """
      [forms.contact]
      page = "/contact/"
      [personal-data.email]
      @@ site/contact.html
      <form method="post"><input type="email" name="email"></form>
      """,
      """
      @@ site/index.html
      <form role="search"><input name="s" type="search"></form><form><input name="q" placeholder="Zoek op de site"></form>
      <form><select name="orderby"><option>prijs</option></select></form>
      """,
    ],
    check: .eachForm { form, context in
      // An activity that was not read whole may well name the form.
      guard form.asksData, context.register.hasAllForms else { return [] }
      if let link = form.onlyDraft {
        let id = link.activity.id
        return [
          Place(
            form.form.span, detail: onlyDraft(id), help: finishDraft(id), second: link.place, severity: .note)
        ]
      }
      if form.isDeclared { return [] }
      let proposal = FormProposal(context)
      if let link = form.links.first {
        return [
          Place(
            form.form.span, detail: byTarget(link.activity.id), help: nameForm, second: link.place,
            suggestion: proposal.lines(for: form, in: link.activity), severity: .note)
        ]
      }
      let activity = proposal.likeliest(for: form)
      return [
        Place(
          form.form.span, detail: form.contents, help: activity.map { nameFormIn($0.id) },
          suggestion: activity.flatMap { proposal.lines(for: form, in: $0) })
      ]
    })
}

private func byTarget(_ id: String) -> Wording {
  Wording(
    nl: "alleen het adres waar het heen gaat, wijst op de activiteit `\(id)`",
    en: "only the address that it goes to points to the activity `\(id)`")
}

private let nameForm = Wording(
  nl: "klopt dat, plak dan deze regels in de activiteit",
  en: "if that is right, paste these lines into the activity")

private func nameFormIn(_ id: String) -> Wording {
  Wording(
    nl: "het lijkt te horen bij `\(id)`: klopt dat, plak dan deze regels daar; begin anders een activiteit",
    en: "it seems to belong to `\(id)`: if so, paste these lines there; otherwise begin an activity")
}

private func onlyDraft(_ id: String) -> Wording {
  Wording(
    nl: "alleen het concept `\(id)` noemt dit formulier", en: "only the draft `\(id)` names this form")
}

private func finishDraft(_ id: String) -> Wording {
  Wording(
    nl: "maak het concept af: `avgreg ask \(id)` vraagt wat open is",
    en: "finish the draft: `avgreg ask \(id)` asks what is open")
}

extension AuditedForm {
  /// The activity that names it, where that is a draft and no other does.
  fileprivate var onlyDraft: FormLink? {
    let naming = links.filter { $0.form != nil }
    return naming.allSatisfy { $0.activity.status?.value == .draft } ? naming.first : nil
  }
}

extension Register {
  /// Whether all was read that activities say of forms.
  var hasAllForms: Bool { hasAllActivities && activities.allSatisfy { $0.isWhole(\.forms) } }
}
