extension ProposalSource {
  /// Forms that belong to no activity, each as a draft of its own; and new fields of forms that are known.
  static let forms = ProposalSource { context in
    guard let audit = context.forms, context.register.hasAllForms else { return [] }
    var names = ProposedNames(context.register)
    var proposed: [(selector: FormSelector, id: String)] = []
    return audit.forms.filter(\.asksData).flatMap { form -> [Proposal] in
      if form.isDeclared { return newFields(of: form, context) }
      // The same form at the foot of every page is one form.
      if proposed.contains(where: { $0.selector.isOwn && $0.selector.matches(form.form) }) { return [] }
      let id = names.id(for: form)
      if let selector = FormSelector.naming(form.form).flatMap({ FormSelector($0) }) {
        proposed.append((selector, id))
      }
      return draft(of: form, id, context)
    }
  }

  /// The tables of a form that nobody knows: its data, and the form itself.
  private static func draft(of form: AuditedForm, _ id: String, _ context: CheckContext) -> [Proposal] {
    let proposal = FormProposal(context)
    let home = Proposal.Home.activity(id, about: about(form, context))
    var seen: Set<String> = []
    let kinds = form.fields.filter { field in field.category.map { seen.insert($0).inserted } ?? false }
    let rows = kinds.compactMap { field in
      field.category.map { kind in
        Proposal(
          home: home, keys: ["personal-data", kind], table: PersonalDataKeys.table,
          seen: ["source": .strings(["data-subject"])], place: field.field.span)
      }
    }
    let fields = form.fields.compactMap { field in
      field.category.flatMap { kind in
        field.field.name.map { (key: $0.value, value: WrittenValue.string(kind)) }
      }
    }
    var known: [String: WrittenValue] = ["page": .string(proposal.address(of: form.page))]
    if let selector = FormSelector.naming(form.form) { known["selector"] = .string(selector) }
    if !fields.isEmpty { known["fields"] = .table(fields) }
    let whole = Proposal(
      home: home, keys: ["forms", proposal.freeName(for: form)], table: FormKeys.table, seen: known,
      remarks: form.fields.filter { $0.meaning == .unknown }.map(question), place: form.form.span)
    return rows + [whole]
  }

  /// The fields of a known form for which its activity has no data.
  private static func newFields(of form: AuditedForm, _ context: CheckContext) -> [Proposal] {
    let links = form.links.filter { $0.form != nil }
    guard let link = links.first, links.allSatisfy({ $0.activity.isWhole(\.personalData) }) else { return [] }
    var seen: Set<String> = []
    return form.fields.compactMap { field in
      guard let kind = field.category, links.allSatisfy({ $0.rows(of: kind).isEmpty }),
        link.activity.status?.value != .draft, seen.insert(kind).inserted,
        let row = RecordID.suggested(for: "\(link.activity.id)-\(kind)")
      else { return nil }
      return Proposal(
        home: .activity(ProposedNames.fields[FormProposal(context).language], about: fieldsAbout),
        keys: ["personal-data", row], table: PersonalDataKeys.table,
        seen: ["category": .string(kind), "source": .strings(["data-subject"])],
        remarks: [belongs(field, link, FormProposal(context).address(of: form.page))], place: field.field.span
      )
    }
  }

  private static func about(_ form: AuditedForm, _ context: CheckContext) -> Wording {
    let page = SafeText.shown(form.page.addresses.path)
    guard let activity = form.links.first?.activity ?? FormProposal(context).likeliest(for: form) else {
      return Wording(
        nl: "Een formulier op \(page) dat bij geen activiteit hoort.",
        en: "A form on \(page) that belongs to no activity.")
    }
    return Wording(
      nl:
        "Een formulier op \(page). Hoort het bij de activiteit \(activity.id), zet dan [forms] daar en wis dit bestand.",
      en:
        "A form on \(page). If it belongs to the activity \(activity.id), put [forms] there and delete this file."
    )
  }

  private static let fieldsAbout = Wording(
    nl:
      "Velden die vragen wat bij hun activiteit nog niet staat. Zet elk blok bij de activiteit die erboven staat.",
    en:
      "Fields that ask for what their activity does not have yet. Put each block with the activity that stands above it."
  )

  private static func belongs(_ field: AskedField, _ link: FormLink, _ page: String) -> Wording {
    let title = FieldTitle.shown(field.field.title)
    let shown = SafeText.shown(page)
    return Wording(
      nl: "Veld `\(title)` op \(shown); hoort bij de activiteit \(link.activity.id).",
      en: "Field `\(title)` on \(shown); belongs to the activity \(link.activity.id).")
  }

  private static func question(_ field: AskedField) -> Wording {
    let title = FieldTitle.shown(field.field.title)
    return Wording(nl: "Wat vraagt het veld `\(title)`?", en: "What does the field `\(title)` ask for?")
  }
}
