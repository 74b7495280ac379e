/// The forms of a site held against a register: which activity each belongs to, and what the register declares that the
/// site does not have.
struct FormAudit: Sendable {
  /// A form that the register declares on a page that was looked at, and that is not there.
  struct Missing: Sendable {
    let declared: Record<FormKeys>
    let page: SitePage
  }

  /// Every form, in the order of the pages.
  let forms: [AuditedForm]
  /// What is declared and not there.
  let missing: [Missing]

  init(_ pages: [SitePage], _ register: Register) {
    let declared = register.activities.filter { !$0.hasEnded }.flatMap { activity in
      activity.forms.map { DeclaredForm(activity: activity, record: $0) }
    }
    let targets = FormTargets(register)
    var forms: [AuditedForm] = []
    var missing: [Missing] = []
    for page in pages {
      let here = declared.filter { $0.isOn(page) }
      var links: [Int: [FormLink]] = [:]
      for declaration in here {
        let found = declaration.forms(on: page, besides: here)
        if found.isEmpty { missing.append(Missing(declared: declaration.record, page: page)) }
        for number in found { links[number, default: []].append(declaration.link) }
      }
      for (number, form) in page.forms.enumerated() {
        let elsewhere = declared.filter { !$0.isOn(page) && $0.isSame(form) }.map(\.link)
        let found = links[number] ?? (elsewhere.isEmpty ? targets.links(of: form) : elsewhere)
        forms.append(AuditedForm(form, on: page, links: found))
      }
    }
    self.forms = forms
    self.missing = missing
  }
}
