extension Rule {
  /// What a field asks for, nobody guesses (AVG art. 5(2), 30(1)(c)).
  static let fieldUnclear = Rule(
    code: "FRM26", name: "field-unclear", severity: .note,
    provisions: [.gdpr("30(1)(c)"), .gdpr("5(2)")],
    summary: Wording(
      nl: "een veld waarvan niet blijkt welk gegeven het vraagt",
      en: "a field that does not show which data it asks for"),
    rationale: Wording(
      nl: """
        Naam en label zeggen niet welk soort gegeven dit veld vraagt. avgreg raadt daar niet naar. Zegt \
        u het in het register, dan wordt het veld voortaan meegenomen.
        """,
      en: """
        Name and label do not say which kind of data this field asks for. avgreg makes no guess. If you \
        say it in the register, the field is counted from then on.
        """),
    help: Wording(
      nl: """
        zet bij het formulier in het register welk gegeven het is: fields = { veld = \"rij\" }
        """,
      en: """
        say with the form in the register which data it is: fields = { field = \"row\" }
        """),
    failing: [
      """
      [personal-data.email]
      [forms.contact]
      page = "/contact/"
      @@ site/contact.html
      <form method="post"><input name="email">→<input name="veld_12" aria-label="Deeg of vulling">←</form>
      """,
      """
      @@ site/quiz.html
      <form method="post">→<input name="antwoord1">←</form>
      """,
    ],
    passing: [
      """
      [personal-data.email]
      [personal-data.preference]
      [forms.contact]
      page = "/contact/"
      fields = { veld_12 = "preference" }
      @@ site/contact.html
      <form method="post"><input name="email"><input name="veld_12"><input type="submit" name="go">
      <input type="hidden" name="veld_13" value="x"><input name="hp" tabindex="-1"></form>
      """,
      """
      @@ site/lijst.html
      <form><select name="pa_kleur"><option>wit</option></select></form>
      """,
    ],
    check: .eachForm { form, _ in
      // Of a form that the register does not know, the form itself is told of; a choice from a list, to look at less,
      // asks for nothing about anyone.
      guard form.isDeclared || !form.asksData, !form.form.isSearch else { return [] }
      return form.fields.compactMap { field in
        guard field.meaning == .unknown, form.isDeclared || !form.form.sendsInAddress else { return nil }
        let title = FieldTitle.shown(field.field.title)
        let label = field.field.label.map { FieldTitle.shown($0.value) } ?? ""
        let shown = label.isEmpty || label == title ? "`\(title)`" : "`\(title)` (\(label))"
        return Place(
          field.field.span, detail: title.isEmpty ? nil : Wording(nl: shown, en: shown),
          help: field.field.name.map { nameRow(FormProposal.key($0.value)) },
          second: form.links.first?.place)
      }
    })
}

private func nameRow(_ key: String) -> Wording {
  Wording(
    nl: "zet bij het formulier in het register welk gegeven het is: fields = { \(key) = \"...\" }",
    en: "say with the form in the register which data it is: fields = { \(key) = \"...\" }")
}
